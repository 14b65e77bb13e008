import type { Client } from 'discord.js';
import type { Answerer, Summariser } from '../answering/answer.js';
import type { ClaimChecker } from '../answering/claims/claim-checker.js';
import type { DiscussionSummariser } from '../answering/discussion/discussion.js';
import type { GroupQuestions } from '../answering/group-questions.js';
import type { Profiles } from '../answering/profile/profile.js';
import type { RelatedQuestions } from '../answering/related/related-questions.js';
import type { Library } from '../library/library.js';
import type { Log } from '../log.js';
import type { Moderation } from '../moderation/moderation.js';
import type { Retriever } from '../retrieval/evidence.js';
import type { Storage } from '../storage/storage.js';
import type { Command, CommandData } from './command.js';
import { type Connection, connect } from './connection/connection.js';
import { inviteLink } from './connection/invite-link.js';
import { createLine } from './connection/line.js';
import { registerCommands } from './connection/registration.js';
import { createEdge } from './create-edge.js';
import { type Looking, lookForMissedDeletions, mayLookIn } from './discussion/missed-deletions.js';
import type { Edge } from './edge.js';
import type { CoolDown } from './interactions/cool-downs.js';
import { createInFlight } from './interactions/in-flight.js';
import { listen } from './interactions/listen.js';
import { createPendingWork } from './interactions/pending-work.js';
import { leftBehind, takeUp } from './interactions/take-up.js';
import type { TurnsProps } from './interactions/turns.js';
import { createLeftServers, presentServers } from './left-servers.js';
import type { OwnArticlesProps } from './library/own-articles.js';
import { beginModerating, type Moderating } from './moderation/begin-moderating.js';
import { keepSettling, type Settling } from './moderation/settling/keep-settling.js';
import { purge } from './purge.js';
import type { CitationLink } from './rendering/answer-message.js';
import type { OwnerOf } from './served.js';

/** Glose in Discord, or in any server that speaks its protocol. */
export interface Bot {
  /**
   * Connects, and registers the commands where they changed.
   * @throws OperatorError, one sentence, for a bad token, no network, or no answer.
   */
  start(): Promise<Started>;
  /** Hears nothing new, finishes what is in flight (within 10 s), and disconnects. Safe to call twice. */
  stop(): Promise<void>;
  /** True while it hears what happens in Discord. */
  isConnected(): boolean;
}

export interface Started {
  /** Adds the bot to a server, with the least permissions. */
  readonly inviteLink: string;
  readonly userTag: string;
  readonly applicationId: string;
  readonly commandsRegistered: boolean;
  /** What is off, one sentence each. */
  readonly notices: readonly string[];
}

export interface BotProps {
  readonly token: string;
  /** Base URL without `/v10`; absent for Discord's own. */
  readonly apiUrl?: string | undefined;
  /** Where another Discord keeps attachments; absent where its API is. */
  readonly cdnUrl?: string | undefined;
  /** The members' commands: `createCommands` of commands/index.ts. */
  readonly commands: (edge: Edge) => readonly Command[];
  readonly answerer: Answerer;
  readonly summariser: Summariser;
  readonly discussions: DiscussionSummariser;
  readonly profiles: Profiles;
  readonly related: RelatedQuestions;
  readonly library: Pick<Library, 'articles' | 'article' | 'problems'>;
  /** Null, the default, where the article's own sentences are the answers. */
  readonly model?: { readonly name: string } | null;
  readonly groupQuestions: GroupQuestions;
  /** Whose own an article is, so that no server sees another's. */
  readonly ownerOf: OwnerOf;
  readonly ownArticles: OwnArticlesProps;
  readonly retriever: Retriever;
  /** Holds what somebody claims against the articles. */
  readonly claimChecker: Pick<ClaimChecker, 'check'>;
  readonly moderation: Moderation;
  readonly storage: Pick<Storage, 'db' | 'transaction' | 'forgetWrites'>;
  /** Empties what answers are kept in advance; default nothing is. */
  readonly clearCache?: () => Promise<void>;
  readonly citationLink: CitationLink;
  /** Address of the page behind an answer; absent where members cannot reach it. */
  readonly inspectorLink?: (answerId: string) => string | null;
  readonly log: Log;
  /**
   * Called each time that a lost connection is back, resumed or made anew, as after the server was
   * started again. What it throws is logged.
   */
  readonly onReconnected?: () => void;
  /** How often a member may ask; absent or null where asking costs nothing (no model is set). */
  readonly askCoolDown?: CoolDown | null;
  /** Asks for the privileged Message Content intent; default false. */
  readonly messageContent?: boolean;
  readonly turns?: TurnsProps;
  /** Milliseconds; default 1,000. */
  readonly deferAfter?: number;
  /** Milliseconds for a whole answer; default 120,000. */
  readonly deadline?: number;
  /** Milliseconds that `stop` waits for what is in flight; default 9,000, so that all ends within 10 s. */
  readonly finishWithin?: number;
  /** Of these, the milliseconds for what is told those who waited in vain; default 15 %. */
  readonly lastWords?: number;
}

export function createBot(props: BotProps): Bot {
  const { log } = props;
  const line = createLine();
  const edge = createEdge(props, line, () => dataOf(commands, true));
  const pending = createPendingWork(props);
  const commands = props.commands(edge);
  const inFlight = createInFlight();
  let connection: Connection | undefined;
  let purging: NodeJS.Timeout | undefined;
  let looking: Looking | undefined;
  let moderating: Moderating | undefined;
  let settling: Settling | undefined;
  return {
    async start() {
      const left = await leftBehind(edge, pending);
      connection = await connect({
        ...{ ...props, messageContent: props.messageContent ?? false },
        onReconnected() {
          settling?.look();
          props.onReconnected?.();
        },
      });
      const { client } = connection;
      line.connected(client);
      settling = keepSettling({ ...edge.moderating, inFlight, log });
      moderating = await beginModerating(client, { edge, log });
      const hearing = listen(client, { ...props, edge, commands, inFlight, pending });
      void takeUp(left, { ...hearing, client, edge, inFlight, pending, log });
      looking = lookForMissedDeletions({
        ...{ ...props, ...edge, forget: hearing.forgetMessages, mayLook: mayLookIn(client) },
      });
      const tidy = createTidying(props, client);
      await tidy();
      purging = setInterval(tidy, hour).unref();
      const registered = await register(client, commands, log);
      void inFlight.run((signal) => edge.guildCommands.settleAll(signal));
      return started(connection, registered);
    },
    async stop() {
      clearInterval(purging);
      settling?.stop();
      await looking?.stop();
      void inFlight.run(async () => moderating?.stop());
      const unfinished = await inFlight.finish(props.finishWithin ?? 9_000, props.lastWords);
      if (unfinished > 0) log.warn('Some answers could not be finished.', { unfinished });
      await connection?.close();
      connection = undefined;
    },
    isConnected: () => connection?.isUp() ?? false,
  };
}

/** Forgets what is past its time. Never rejects. */
function createTidying(props: BotProps, client: Client<true>): () => Promise<void> {
  const leftServers = createLeftServers({
    ...props,
    present: () => presentServers(client),
    forgetArticles: (guildId) => props.ownArticles.library.forget(guildId),
  });
  return async () => {
    await purge(props.storage, props.log);
    await leftServers.look();
  };
}

function started({ client, notices }: Connection, registration: Registration): Started {
  return {
    inviteLink: inviteLink(client.application.id),
    userTag: client.user.tag,
    applicationId: client.application.id,
    commandsRegistered: registration === 'changed',
    notices: [...notices, ...(registration === 'failed' ? [notRegistered] : [])],
  };
}

function dataOf(commands: readonly Command[], moderating: boolean): readonly CommandData[] {
  return commands
    .filter(({ moderates = false }) => moderates === moderating)
    .map(({ data }) => data);
}

const hour = 3_600_000;
const notRegistered =
  'The commands could not be registered, so members see the former ones or none; the log says why, and the next start tries again.';

type Registration = 'changed' | 'unchanged' | 'failed';

/** A failure here leaves the bot useful: it answers mentions and the commands known before. */
async function register(
  client: Client<true>,
  commands: readonly Command[],
  log: Log,
): Promise<Registration> {
  try {
    const { rest, application } = client;
    const data = dataOf(commands, false);
    const changed = await registerCommands({ rest, applicationId: application.id }, data);
    return changed ? 'changed' : 'unchanged';
  } catch (error) {
    log.error('The commands could not be registered.', { error });
    return 'failed';
  }
}
