import { once } from 'node:events';
import { Client, type ClientOptions, Events, GatewayIntentBits } from 'discord.js';
import type { MemberEvent, MemberState, SeenMessage } from '../../src/sandbox/member-api.js';
import type { SandboxOptions } from '../../src/sandbox/options.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';

/** A sandbox on any port, and what a test does with it; everything ends with `close`. */
export interface Fixture {
  readonly sandbox: Sandbox;
  readonly member: MemberClient;
  /** Calls the API as the bot. */
  api(method: string, path: string, body?: unknown): Promise<Answer>;
  /** A real client, logged in and ready. */
  login(options?: Partial<ClientOptions>): Promise<Client<true>>;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: AnswerBody;
  /** The entries of a body that is a list; empty for another. */
  readonly list: readonly AnswerBody[];
}

/** What tests look at of whatever came back; a field that did not come is missing all the same. */
export interface AnswerBody extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly code: number;
  readonly message: string;
  readonly error: string;
  readonly errors: object;
  readonly name: string;
  readonly content: string;
  readonly retry_after: number;
  readonly messages: readonly SeenMessage[];
  readonly mentions: readonly { readonly id: string }[];
  readonly components: readonly unknown[];
}

/** The member API, as a script uses it. */
export interface MemberClient {
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown): Promise<Answer>;
  patch(path: string, body: unknown): Promise<Answer>;
  state(): Promise<MemberState>;
  /** Id of a member of the seed. */
  id(name: string): Promise<string>;
  channel(name?: string): Promise<string>;
  messages(channelId: string, memberId: string): Promise<readonly SeenMessage[]>;
  /** Listens until `found`; the events so far come with it. */
  until(memberId: string, found: (event: MemberEvent) => boolean): Promise<Listening>;
}

export interface Listening {
  readonly event: Promise<MemberEvent>;
  readonly events: readonly MemberEvent[];
}

export const GUILD_INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];

export async function openFixture(options: Partial<SandboxOptions> = {}): Promise<Fixture> {
  const sandbox = await createSandbox({ port: 0, ...options });
  const clients: Client[] = [];
  const controller = new AbortController();
  return {
    sandbox,
    member: createMemberClient(sandbox.address, controller.signal),
    api: (method, path, body) =>
      call(method, `${sandbox.apiUrl}/v10${path}`, body, {
        authorization: `Bot ${sandbox.botToken}`,
      }),
    async login(clientOptions = {}) {
      const client = newClient(sandbox, clientOptions);
      clients.push(client);
      const ready = once(client, Events.ClientReady);
      await client.login(sandbox.botToken);
      await ready;
      if (!client.isReady()) throw new Error('The client is not ready.');
      return client;
    },
    async close() {
      controller.abort();
      await Promise.all(clients.map((client) => client.destroy()));
      await sandbox.close();
    },
  };
}

export function newClient(sandbox: Sandbox, options: Partial<ClientOptions> = {}): Client {
  return new Client({ intents: GUILD_INTENTS, rest: { api: sandbox.apiUrl }, ...options });
}

export async function call(
  method: string,
  url: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json') === true;
  const read = json ? JSON.parse(text) : text;
  return {
    status: response.status,
    headers: response.headers,
    body: read,
    list: Array.isArray(read) ? read : [],
  };
}

/** Takes rights from the bot's role in the first server. */
export async function withhold({ member }: Fixture, bits: bigint): Promise<void> {
  const { members } = await member.state();
  const bot = members.find((one) => one.bot);
  const permissions = String(BigInt(bot?.guildPermissions ?? 0) & ~bits);
  for (const id of bot?.roleIds ?? []) await member.patch(`/roles/${id}`, { permissions });
}

/** What Discord says is wrong at a field, named as in `options.0.name`. */
export function faultsAt(
  { errors }: AnswerBody,
  field: string,
): readonly { readonly code: string }[] {
  let at: unknown = errors;
  for (const step of [...field.split('.'), '_errors']) {
    at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined;
  }
  return Array.isArray(at) ? at : [];
}

function createMemberClient(address: string, signal: AbortSignal): MemberClient {
  const get = (path: string) => call('GET', `${address}/member${path}`);
  const state = async (): Promise<MemberState> =>
    (await (await fetch(`${address}/member/state`)).json()) as MemberState;
  return {
    get,
    state,
    post: (path, body) => call('POST', `${address}/member${path}`, body),
    patch: (path, body) => call('PATCH', `${address}/member${path}`, body),
    async id(name) {
      const found = (await state()).members.find((member) => member.name === name);
      if (found === undefined) throw new Error(`There is no member ${name}.`);
      return found.id;
    },
    async channel(name) {
      const { channels } = await state();
      const found = channels.find((channel) => name === undefined || channel.name === name);
      if (found === undefined) throw new Error(`There is no channel ${name}.`);
      return found.id;
    },
    async messages(channelId, memberId) {
      const { body } = await get(`/channels/${channelId}/messages?memberId=${memberId}`);
      return body.messages;
    },
    async until(memberId, found) {
      const response = await fetch(`${address}/member/events?memberId=${memberId}`, { signal });
      if (response.body === null) throw new Error('The stream has no body.');
      const events: MemberEvent[] = [];
      return { events, event: read(response.body, events, found) };
    },
  };
}

async function read(
  body: ReadableStream<Uint8Array>,
  events: MemberEvent[],
  found: (event: MemberEvent) => boolean,
): Promise<MemberEvent> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    rest += decoder.decode(chunk, { stream: true });
    const parts = rest.split('\n\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const data = /^data: (.*)$/m.exec(part)?.[1];
      if (data === undefined) continue;
      const event: MemberEvent = JSON.parse(data);
      events.push(event);
      if (found(event)) return event;
    }
  }
  throw new Error('The stream ended before the event came.');
}
