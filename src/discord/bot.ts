import { type Client, Events } from 'discord.js';
import type { Answerer, Summariser } from '../answering/answer.js';
import type { Library } from '../library/library.js';
import type { Log } from '../log.js';
import type { Retriever } from '../retrieval/evidence.js';
import type { Storage } from '../storage/storage.js';
import { createAnswerStore } from './answer-store.js';
import { createAsking } from './asking.js';
import { createBeingWritten } from './being-written.js';
import type { Command } from './command.js';
import { type Connection, connect } from './connection.js';
import { createControls } from './controls/controls.js';
import { createConversations } from './conversations.js';
import { type CoolDown, createCoolDowns } from './cool-downs.js';
import { createDispatcher } from './dispatcher.js';
import type { Edge } from './edge.js';
import { createFeedbackStore } from './feedback-store.js';
import { createInFlight, type InFlight } from './in-flight.js';
import { inviteLink } from './invite-link.js';
import { mendUnfinished } from './mend-unfinished.js';
import { createMentions } from './mentions.js';
import { registerCommands } from './registration.js';
import type { CitationLink } from './rendering/answer-message.js';
import { createTurns, type TurnsProps } from './turns.js';
import { createUnfinishedStore } from './unfinished-store.js';

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
  /** The members' commands: `createCommands` of commands/index.ts. */
  readonly commands: (edge: Edge) => readonly Command[];
  readonly answerer: Answerer;
  readonly summariser: Summariser;
  readonly library: Pick<Library, 'articles' | 'article'>;
  readonly retriever: Retriever;
  readonly storage: Pick<Storage, 'db' | 'transaction'>;
  readonly citationLink: CitationLink;
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
}

export function createBot(props: BotProps): Bot {
  const { log } = props;
  const edge = createEdge(props);
  const commands = props.commands(edge);
  const inFlight = createInFlight();
  let connection: Connection | undefined;
  let purging: NodeJS.Timeout | undefined;
  return {
    async start() {
      const left = await edge.unfinished.all();
      connection = await connect({ ...props, messageContent: props.messageContent ?? false });
      listen(connection.client, { props, edge, commands, inFlight });
      void mendUnfinished({ ...edge, client: connection.client, left, log });
      await purge(edge, log);
      purging = setInterval(() => purge(edge, log), hour).unref();
      return started(connection, await register(connection.client, commands, log));
    },
    async stop() {
      clearInterval(purging);
      const unfinished = await inFlight.finish(props.finishWithin ?? 9_000);
      if (unfinished > 0) log.warn('Some answers could not be finished.', { unfinished });
      await connection?.close();
      connection = undefined;
    },
    isConnected: () => connection?.isUp() ?? false,
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

const hour = 3_600_000;
const notRegistered =
  'The commands could not be registered, so members see the former ones or none; the log says why, and the next start tries again.';

function createEdge(props: BotProps): Edge {
  const answers = createAnswerStore(props);
  const turns = createTurns(props.turns);
  const beingWritten = createBeingWritten();
  const conversations = createConversations(props);
  const unfinished = createUnfinishedStore(props);
  return {
    ...props,
    answers,
    turns,
    beingWritten,
    unfinished,
    asking: createAsking({ ...props, answers, conversations, beingWritten, unfinished, turns }),
    feedback: createFeedbackStore(props),
    askCoolDown: props.askCoolDown ?? null,
  };
}

interface Hearing {
  readonly props: BotProps;
  readonly edge: Edge;
  readonly commands: readonly Command[];
  readonly inFlight: InFlight;
}

function listen(client: Client<true>, { props, edge, commands, inFlight }: Hearing): void {
  const { log, deferAfter, deadline } = props;
  const settings = {
    ...(deferAfter === undefined ? {} : { deferAfter }),
    ...(deadline === undefined ? {} : { deadline }),
  };
  const controls = createControls(edge);
  const coolDowns = createCoolDowns();
  const { answers, turns } = edge;
  const expectedWait = () => turns.expectedWait;
  const dispatcher = createDispatcher({
    commands,
    controls,
    answers,
    coolDowns,
    log,
    expectedWait,
    ...settings,
  });
  const mentions = createMentions({ ...edge, log, ...settings });
  client.on(Events.InteractionCreate, (interaction) => {
    void inFlight.run((signal) => dispatcher.dispatch(interaction, signal));
  });
  client.on(Events.MessageCreate, (message) => {
    void inFlight.run((signal) => mentions.handle(message, signal));
  });
}

async function purge({ answers }: Edge, log: Log): Promise<void> {
  try {
    const forgotten = await answers.purge();
    if (forgotten > 0) log.info('Answers past their time were forgotten.', { forgotten });
  } catch (error) {
    log.error('Answers past their time could not be forgotten.', { error });
  }
}

type Registration = 'changed' | 'unchanged' | 'failed';

/** A failure here leaves the bot useful: it answers mentions and the commands known before. */
async function register(
  client: Client<true>,
  commands: readonly Command[],
  log: Log,
): Promise<Registration> {
  try {
    const { rest, application } = client;
    const data = commands.map((command) => command.data);
    const changed = await registerCommands({ rest, applicationId: application.id }, data);
    return changed ? 'changed' : 'unchanged';
  } catch (error) {
    log.error('The commands could not be registered.', { error });
    return 'failed';
  }
}
