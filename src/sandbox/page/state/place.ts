import type { MemberState, StateMember, StateThread } from '../../member-api.js';

/** Where one reads and writes: a channel, or a thread of one. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly topic: string | null;
  /** Null for a channel. */
  readonly thread: StateThread | null;
}

/** The channels that a member sees, in their order. */
export function channelsOf(server: MemberState, me: StateMember): readonly Place[] {
  return server.channels
    .filter(({ id }) => sees(me, id))
    .map((channel) => ({ ...channel, thread: null }));
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
  const channels = channelsOf(server, me);
  return channels.find(({ id }) => id === wanted) ?? threadAt(server, me, wanted) ?? channels[0];
}

function threadAt(server: MemberState, me: StateMember, wanted: string | null): Place | undefined {
  const thread = server.threads.find(({ id }) => id === wanted && sees(me, id));
  if (thread === undefined) return undefined;
  return { id: thread.id, name: thread.name, topic: null, thread };
}

function sees(me: StateMember, placeId: string): boolean {
  return me.permissions[placeId] !== undefined;
}
