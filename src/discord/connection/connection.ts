import { type Client, Events, RESTEvents, Status } from 'discord.js';
import type { Log } from '../../log.js';
import { createClient } from './client.js';
import {
  explainConnection,
  GatewayRefusal,
  isRefusedIntent,
  NotReady,
} from './connection-error.js';
import { createReconnection, type Reconnection } from './reconnection.js';

export interface Connection {
  /** Ready: it knows who it is, and hears events. */
  readonly client: Client<true>;
  /** What is off, one sentence each, for the person who runs Glose. */
  readonly notices: readonly string[];
  /** True while events are heard: false from a loss on until it is made good. */
  isUp(): boolean;
  /** Disconnects, and says nothing of it. */
  close(): Promise<void>;
}

export interface ConnectProps {
  readonly token: string;
  readonly apiUrl?: string | undefined;
  readonly messageContent: boolean;
  readonly log: Log;
  /** Most milliseconds until it is ready; default 30,000. */
  readonly patience?: number;
  /** Called each time that the connection, once lost, is back. */
  readonly onReconnected?: (() => void) | undefined;
}

/**
 * Connects, without the Message Content intent where Discord refuses it.
 * @throws OperatorError, one sentence, for a bad token, no network, or no answer. Never with the token.
 */
export async function connect(props: ConnectProps): Promise<Connection> {
  try {
    return { ...(await connectOnce(props)), notices: [] };
  } catch (error) {
    if (!isRefusedIntent(error) || !props.messageContent)
      throw explainConnection(error, props.apiUrl);
    const connected = await connectOnce({ ...props, messageContent: false }).catch(
      (again: unknown) => {
        throw explainConnection(again, props.apiUrl);
      },
    );
    return { ...connected, notices: [withoutContent] };
  }
}

const withoutContent =
  'Discord refused the Message Content intent, so what needs to read messages is off; switch it on under "Bot" in the developer portal and start again.';

async function connectOnce(props: ConnectProps): Promise<Omit<Connection, 'notices'>> {
  const client = createClient(props);
  const reconnection = createReconnection(props);
  report(client, reconnection, props.log);
  const close = () => {
    reconnection.end();
    return client.destroy();
  };
  try {
    const connected = await ready(client, props.token, props.patience ?? 30_000);
    connected.on(Events.ShardDisconnect, ({ code }) =>
      props.log.error(explainConnection(new GatewayRefusal(code), props.apiUrl).message),
    );
    const isUp = () => connected.ws.shards.every(({ status }) => status === Status.Ready);
    return { client: connected, isUp, close };
  } catch (error) {
    await close().catch((reason: unknown) => {
      props.log.debug('A client that failed to connect failed to close.', { error: reason });
    });
    throw error;
  }
}

/**
 * What becomes of the connection while it stands; discord.js resumes it by itself, or makes it anew
 * where the session is forgotten: then it says that the shard is ready, as it does at the start.
 */
function report(client: Client, reconnection: Reconnection, log: Log): void {
  client.on(Events.Error, (error) => log.error('The connection to Discord failed.', { error }));
  client.on(Events.Warn, (warning) => log.warn('discord.js warns.', { warning }));
  client.on(Events.ShardError, (error) => reconnection.failed(error));
  client.on(Events.ShardReconnecting, () => reconnection.attempt());
  client.on(Events.ShardResume, () => reconnection.restored());
  client.on(Events.ShardReady, () => reconnection.restored());
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count }) =>
    log.warn('Discord refuses many requests; at 10,000 in 10 minutes it bans the address.', {
      count,
    }),
  );
}

/** discord.js resolves a login before it is ready, and says a refusal in three different ways. */
function ready(client: Client, token: string, patience: number): Promise<Client<true>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NotReady()), patience);
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
