import { ComponentType } from 'discord-api-types/v10';
import type {
  AuditEntry,
  InteractionReport,
  MemberState,
  PostFile,
  SeenBan,
  SeenMessage,
  StateCommand,
} from '../../src/sandbox/member-api.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.js';
import { openConformance, type SentRequest } from '../support/discord-conformance.js';
import { createCall, type Member, openMember, sit, unheard } from './member.js';

export { loading, type Member } from './member.js';

/** A sandbox, what was sent to it, and its people. */
export interface LocalDiscord {
  readonly sandbox: Sandbox;
  /** Every request of a bot so far. */
  readonly requests: readonly (SentRequest & { readonly status: number })[];
  /** Of the first server, unless another is named. */
  state(guildId?: string): Promise<MemberState>;
  /** Someone new, in the first channel; with roles by name. */
  member(name: string, locale?: string, roles?: readonly string[]): Promise<Member>;
  /** Someone who is there already. */
  memberById(id: string, locale?: string): Promise<Member>;
  /** The bot joins one more server, whose people are those of the first; returns the server's id. */
  invite(name: string, locale?: string): Promise<string>;
  /** The bot is sent away from a server. */
  expel(guildId: string): Promise<void>;
  /** Many new people in the first channel, who only act. */
  crowd(count: number): Promise<readonly Pick<Member, 'id' | 'use' | 'say'>[]>;
  /** Takes rights from the bot's role in the first server. */
  withhold(bits: bigint): Promise<void>;
  /** What was done in the first server, oldest first. */
  auditLog(): Promise<readonly AuditEntry[]>;
  /** Who may not come back to the first server. */
  bans(): Promise<readonly SeenBan[]>;
  /** What became of an interaction: a failed one was not acknowledged in time. */
  outcome(interactionId: string): Promise<InteractionReport>;
  /** What Discord would have refused of all that was sent. */
  faults(): readonly string[];
  close(): Promise<void>;
}

export const ephemeral = 1 << 6;

export async function openLocalDiscord(
  options: Partial<SandboxOptions> = {},
): Promise<LocalDiscord> {
  const requests: (SentRequest & { readonly status: number })[] = [];
  const members: Member[] = [];
  const sandbox = await createSandbox({
    port: 0,
    onRequest: (request) => requests.push(request),
    ...options,
  });
  const call = createCall(sandbox.address);
  const conformance = openConformance();
  const memberById = async (id: string, locale = 'fr') => {
    const state = (await call('GET', '/member/state')) as MemberState;
    const seat = { call, address: sandbox.address, id, locale };
    const member = await openMember(seat, state.channels[0]?.id ?? '');
    members.push(member);
    return member;
  };
  return {
    sandbox,
    requests,
    state: (guildId) => {
      const query = guildId === undefined ? '' : `?guildId=${guildId}`;
      return call('GET', `/member/state${query}`) as Promise<MemberState>;
    },
    async invite(name, locale = 'fr') {
      return ((await call('POST', '/member/guilds', { name, locale })) as { id: string }).id;
    },
    async expel(guildId) {
      await call('DELETE', `/member/guilds/${guildId}`);
    },
    async member(name, locale, roles = []) {
      const { id } = (await call('POST', '/member/members', { name, roles })) as { id: string };
      return memberById(id, locale);
    },
    memberById,
    async crowd(count) {
      const [channel] = ((await call('GET', '/member/state')) as MemberState).channels;
      const join = async (_: unknown, index: number) => {
        const { id } = (await call('POST', '/member/members', { name: `Someone ${index}` })) as {
          id: string;
        };
        return sit(
          { call, address: sandbox.address, id, locale: 'fr' },
          channel?.id ?? '',
          unheard,
        );
      };
      return Promise.all(Array.from({ length: count }, join));
    },
    async withhold(bits) {
      const { members: all } = (await call('GET', '/member/state')) as MemberState;
      const bot = all.find((one) => one.bot);
      const permissions = String(BigInt(bot?.guildPermissions ?? 0) & ~bits);
      for (const id of bot?.roleIds ?? [])
        await call('PATCH', `/member/roles/${id}`, { permissions });
    },
    auditLog: async () =>
      ((await call('GET', '/member/audit-log')) as { entries: AuditEntry[] }).entries,
    bans: async () => ((await call('GET', '/member/bans')) as { bans: SeenBan[] }).bans,
    outcome: (id) => call('GET', `/member/interactions/${id}`) as Promise<InteractionReport>,
    faults: () =>
      requests
        // What a local Discord offers beyond Discord's API, and is asked for on loopback only.
        .filter(({ path }) => !path.startsWith('/applications/@me/sandbox/'))
        .flatMap((request) => conformance?.check(request) ?? []),
    async close() {
      for (const member of members) member.leave();
      await sandbox.close();
    },
  };
}

/** The custom ids of the buttons under a message. */
export function buttons({ components = [] }: SeenMessage): string[] {
  return components.flatMap((row) => {
    const inRow = row.type === ComponentType.ActionRow ? row.components : [];
    return inRow.flatMap((item) => ('custom_id' in item ? [item.custom_id] : []));
  });
}

/** A file to give, as text or bytes. */
export function fileOf(name: string, content: string | Uint8Array, contentType?: string): PostFile {
  const data = Buffer.from(content).toString('base64');
  return { name, data, ...(contentType === undefined ? {} : { contentType }) };
}

/** The id of the button that does it. */
export function button(message: SeenMessage, action: string): string {
  const found = buttons(message).find((id) => id.includes(`:${action}:`));
  if (found === undefined) throw new Error(`No button ${action} under ${JSON.stringify(message)}`);
  return found;
}

export function isEphemeral(message: SeenMessage): boolean {
  return ((message.flags ?? 0) & ephemeral) !== 0;
}

export function commandNamed(state: MemberState, name: string): StateCommand | undefined {
  return state.commands.find((command) => command.name === name);
}
