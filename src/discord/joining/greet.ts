import { messagesFor } from '../../locales/locale.js';
import type { Log } from '../../log.js';
import { type StarterQuestions, starter, starterRows } from '../controls/starter.js';
import type { Edge } from '../edge.js';
import type { OutgoingMessage } from '../reply.js';
import { defaultSettings } from '../settings/place-settings.js';
import type { Greetings } from './greetings.js';

/**
 * Says one useful thing in a server that the bot just joined, once.
 *
 * DECISIONS
 * - Discord announces every server at each start, after an outage, and when it is joined. What was
 *   joined is told by when (an hour either way, as clocks differ), and by a row that is written
 *   before the word is said: better no word after a crash than two.
 * - In the channel for system messages where the bot may write there, else in the first text channel
 *   where it may; where it may nowhere, nobody is written to in private.
 * - On the first start of all, the servers it is in already are written down and left in peace.
 */
export interface Greeter {
  /** Never rejects. */
  greet(server: JoinedServer): Promise<void>;
}

export interface JoinedServer {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly joinedAt: number;
  readonly locale: string;
  /** Where the word may be said; null for nowhere. */
  readonly channelId: string | null;
}

export interface GreeterProps extends Pick<Edge, 'channels' | 'served' | 'profiles' | 'states'> {
  readonly greetings: Greetings;
  readonly log: Pick<Log, 'info' | 'warn'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

export function createGreeter(props: GreeterProps): Greeter {
  const { channels, greetings, log, now = Date.now } = props;
  return {
    async greet(server) {
      try {
        if (!(await greetings.claim(server.id))) return;
        if (Math.abs(now() - server.joinedAt) > fresh || server.channelId === null) return;
        const message = await firstWord(server, props);
        // The same word is not said twice, should the request be sent again.
        await channels.post(server.channelId, message, `g${server.id}`);
        log.info('A server was greeted.', { guild: server.id });
      } catch (error) {
        log.warn('A server could not be greeted.', { guild: server.id, error });
      }
    },
  };
}

/** Milliseconds. */
const fresh = 3_600_000;

async function firstWord(
  { id: guildId, locale }: JoinedServer,
  { served, profiles, states }: GreeterProps,
): Promise<OutgoingMessage> {
  const messages = messagesFor(locale);
  const content = messages.setup.greeting(messages.commands);
  const [article] = served.at({ guildId, settings: defaultSettings });
  if (article === undefined) return { content };
  const profile = await profiles.of(article.id, { language: messages.language });
  const questions = (profile?.starters ?? []).slice(0, offered).map(({ question }) => question);
  if (questions.length === 0) return { content };
  const kept = states.of<StarterQuestions>(starter, { days: keptDays });
  const id = await kept.keep({ articleId: article.id, questions }, null);
  return { content, components: starterRows(id, questions) };
}

const offered = 2;
/** The word stands where it was said, so its buttons work as long as anything does. */
const keptDays = 90;
