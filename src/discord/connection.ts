import { type Client, DiscordAPIError, Events } from 'discord.js';
import { OperatorError } from '../errors.js';
import type { Log } from '../log.js';
import { createClient } from './client.js';

export interface Connection {
  /** Ready: it knows who it is, and hears events. */
  readonly client: Client<true>;
  /** What is off, one sentence each, for the person who runs Glose. */
  readonly notices: readonly string[];
}

export interface ConnectProps {
  readonly token: string;
  readonly apiUrl?: string | undefined;
  readonly messageContent: boolean;
  readonly log: Log;
  /** Most milliseconds until it is ready; default 30,000. */
  readonly patience?: number;
}

/**
 * Connects, without the Message Content intent where Discord refuses it.
 * @throws OperatorError, one sentence, for a bad token, no network, or no answer. Never with the token.
 */
export async function connect(props: ConnectProps): Promise<Connection> {
  try {
    return { client: await connectOnce(props), notices: [] };
  } catch (error) {
    if (!isRefusedIntent(error) || !props.messageContent) throw explain(error, props);
    const client = await connectOnce({ ...props, messageContent: false }).catch(
      (again: unknown) => {
        throw explain(again, props);
      },
    );
    return { client, notices: [withoutContent] };
  }
}

const withoutContent =
  'Discord refused the Message Content intent, so what needs to read messages is off; switch it on under "Bot" in the developer portal and start again.';

async function connectOnce(props: ConnectProps): Promise<Client<true>> {
  const { token, log, patience = 30_000 } = props;
  const client = createClient(props);
  client.on(Events.Error, (error) => log.error('The connection to Discord failed.', { error }));
  client.on(Events.Warn, (warning) => log.warn('discord.js warns.', { warning }));
  client.on(Events.ShardError, (error) =>
    log.warn('The gateway failed; it reconnects.', { error }),
  );
  client.on(Events.ShardReconnecting, () => log.info('Reconnecting to Discord.'));
  client.on(Events.ShardResume, () => log.info('Connected to Discord again.'));
  try {
    return await ready(client, token, patience);
  } catch (error) {
    await client.destroy().catch((reason: unknown) => {
      log.debug('A client that failed to connect failed to close.', { error: reason });
    });
    throw error;
  }
}

/** discord.js resolves a login before it is ready, and says a refusal in three different ways. */
function ready(client: Client, token: string, patience: number): Promise<Client<true>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(tooLate)), patience);
    const fail = (error: unknown) => {
      clearTimeout(timer);
      reject(error);
    };
    client.once(Events.ClientReady, (connected) => {
      clearTimeout(timer);
      resolve(connected);
    });
    client.once(Events.ShardDisconnect, ({ code }) => fail(new GatewayRefusal(code)));
    client.login(token).catch(fail);
  });
}

const tooLate = 'not ready in time';

class GatewayRefusal extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`The gateway closed with ${code}.`);
    this.code = code;
  }
}

function isRefusedIntent(error: unknown): boolean {
  if (error instanceof GatewayRefusal) return error.code === 4014;
  return error instanceof Error && /disallowed intents/i.test(error.message);
}

function explain(error: unknown, { apiUrl }: ConnectProps): OperatorError {
  const place = apiUrl ?? 'Discord';
  return new OperatorError(sentence(error, place), { cause: error });
}

function sentence(error: unknown, place: string): string {
  if (isBadToken(error)) {
    return `${place} does not accept DISCORD_TOKEN; reset the token under "Bot" in the developer portal and put the new one into .env.`;
  }
  if (error instanceof GatewayRefusal) {
    return `${place} closed the connection with code ${error.code}; https://docs.discord.com/developers/topics/opcodes-and-status-codes says why.`;
  }
  if (error instanceof DiscordAPIError || status(error) !== undefined) {
    return `${place} answered ${status(error)} to the login; try again later, or look at https://discordstatus.com.`;
  }
  if (error instanceof Error && error.message === tooLate) {
    return `${place} was reached but did not become ready in time; try again in a minute.`;
  }
  return `${place} cannot be reached (${networkCode(error)}); check the network, and DISCORD_API_URL if it is set.`;
}

function isBadToken(error: unknown): boolean {
  if (status(error) === 401) return true;
  if (error instanceof GatewayRefusal) return error.code === 4004;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'TokenInvalid' || code === 'TokenMissing';
}

function status(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}

/** The innermost code of a failed request, such as `ECONNREFUSED`. */
function networkCode(error: unknown): string {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; depth += 1) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
    cause = cause.cause;
  }
  return 'no answer';
}
