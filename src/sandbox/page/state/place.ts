import type { MemberState, StateMember, StateThread } from '../../member-api.js';

/** Where one reads and writes: a channel, a thread of one, or direct messages with the bot. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly topic: string | null;
  /** Null for a channel. */
  readonly thread: StateThread | null;
  /** True for direct messages, which have no server. */
  readonly direct: boolean;
  /** Seconds between two messages of one person; 0: no slow mode. */
  readonly slowModeSeconds: number;
}

/** The channels that a member sees, in their order. */
export function channelsOf(server: MemberState, me: StateMember): readonly Place[] {
  return server.channels
    .filter(({ id }) => sees(me, id))
    .map((channel) => ({ ...channel, thread: null, direct: false }));
}

/** Direct messages of this member: none before the bot or the member opened them. */
export function directsOf(server: MemberState, me: StateMember): readonly Place[] {
  const name = server.members.find(({ bot }) => bot)?.name ?? '';
  const plain = { name, topic: null, thread: null, direct: true, slowModeSeconds: 0 };
  return server.directChannels
    .filter(({ memberId }) => memberId === me.id)
    .map(({ id }) => ({ ...plain, id }));
}

/** The threads of a channel that a member sees, oldest first; not those put into the archive. */
export function threadsOf(
  server: MemberState,
  me: StateMember,
  parentId: string,
): readonly StateThread[] {
  return server.threads.filter(
    (thread) => thread.parentId === parentId && !thread.archived && sees(me, thread.id),
  );
}

/** The thread that grew from a message, if the member sees it. */
export function threadFrom(
  server: MemberState,
  me: StateMember,
  messageId: string,
): StateThread | undefined {
  return server.threads.find((thread) => thread.messageId === messageId && sees(me, thread.id));
}

/** The place remembered, if it is still there for this member; else the first channel. */
export function placeToBe(
  server: MemberState,
  me: StateMember,
  wanted: string | null,
): Place | undefined {
  const channels = [...channelsOf(server, me), ...directsOf(server, me)];
  return channels.find(({ id }) => id === wanted) ?? threadAt(server, me, wanted) ?? channels[0];
}

function threadAt(server: MemberState, me: StateMember, wanted: string | null): Place | undefined {
  const thread = server.threads.find(({ id }) => id === wanted && sees(me, id));
  if (thread === undefined) return undefined;
  const { id, name } = thread;
  return { id, name, topic: null, thread, direct: false, slowModeSeconds: 0 };
}

function sees(me: StateMember, placeId: string): boolean {
  return me.permissions[placeId] !== undefined;
}
