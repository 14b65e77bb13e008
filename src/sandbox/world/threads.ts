import { emptyMessage } from './empty-message.js';
import { isThread, type ThreadChannel } from './guild-parts.js';
import { mayView } from './permissions.js';
import {
  type ChannelRecord,
  type MessageRecord,
  MessageType,
  type ThreadRecord,
} from './records.js';
import type { World } from './world.js';

/** How a thread begins. */
export interface ThreadStart {
  readonly parent: ChannelRecord;
  /** The message that it grows from; null: it is opened beside the discussion. */
  readonly message: MessageRecord | null;
  readonly ownerId: string;
  readonly name: string;
  readonly type: 11 | 12;
  readonly autoArchiveMinutes: number;
  readonly slowModeSeconds: number;
  readonly invitable: boolean;
}

/**
 * Opens a thread, with what Discord's system says of it: inside, what it grew from; or in the
 * parent channel, that a public thread without a message was opened.
 */
export function openThread(world: World, start: ThreadStart): ThreadChannel {
  const { parent, message, type, ownerId } = start;
  const id = message?.id ?? world.snowflakes.next();
  const thread: ThreadChannel = {
    id,
    type,
    guildId: parent.guildId,
    name: start.name,
    topic: null,
    position: 0,
    overwrites: [],
    slowModeSeconds: 0,
    thread: newThread(start),
  };
  world.putChannel(thread, { type: 'thread_created', thread });
  if (message !== null) {
    world.replaceMessage(message);
    const about = { channelId: parent.id, messageId: message.id };
    tell(world, { channelId: id, authorId: ownerId, type: MessageType.threadStarter, about });
  } else if (type === 11) {
    const about = { channelId: id, messageId: null };
    const place = { channelId: parent.id, authorId: ownerId, content: start.name };
    tell(world, { ...place, type: MessageType.threadCreated, about });
  }
  return thread;
}

function newThread(start: ThreadStart): ThreadRecord {
  const now = new Date().toISOString();
  return {
    parentId: start.parent.id,
    ownerId: start.ownerId,
    fromMessage: start.message !== null,
    createdAt: now,
    archived: false,
    archivedAt: now,
    locked: false,
    invitable: start.invitable,
    autoArchiveMinutes: start.autoArchiveMinutes,
    slowModeSeconds: start.slowModeSeconds,
    messageCount: 0,
    totalMessagesSent: 0,
    members: [{ id: start.ownerId, joinedAt: now }],
  };
}

/** A message of the system. */
function tell(
  world: World,
  message: Pick<MessageRecord, 'channelId' | 'authorId' | 'type' | 'about'> &
    Partial<MessageRecord>,
): void {
  const { channelId, authorId } = message;
  const id = world.snowflakes.next();
  world.addMessage({ ...emptyMessage({ id, channelId, authorId }), ...message });
}

/** Changes a thread and tells that it changed. */
export function changeThread(
  world: World,
  channel: ThreadChannel,
  change: { readonly name?: string; readonly thread?: Partial<ThreadRecord> },
): ThreadChannel {
  const { archived = channel.thread.archived } = change.thread ?? {};
  const flipped = archived !== channel.thread.archived;
  const archivedAt = flipped ? new Date().toISOString() : channel.thread.archivedAt;
  const thread = {
    ...channel,
    name: change.name ?? channel.name,
    thread: { ...channel.thread, ...change.thread, archivedAt },
  };
  world.putChannel(thread, { type: 'thread_updated', thread });
  return thread;
}

/** Those who are not in it yet join. */
export function joinThread(world: World, id: string, memberIds: readonly string[]): void {
  const channel = world.channels.get(id);
  if (!isThread(channel)) return;
  const known = new Set(channel.thread.members.map((member) => member.id));
  const added = [...new Set(memberIds)].filter((memberId) => !known.has(memberId));
  if (added.length === 0) return;
  const joinedAt = new Date().toISOString();
  const joined = added.map((memberId) => ({ id: memberId, joinedAt }));
  const members = [...channel.thread.members, ...joined];
  const thread = { ...channel, thread: { ...channel.thread, members } };
  world.putChannel(thread, { type: 'thread_members_changed', thread, added, removed: [] });
}

export function leaveThread(world: World, id: string, memberId: string): void {
  const channel = world.channels.get(id);
  if (!isThread(channel)) return;
  const members = channel.thread.members.filter((member) => member.id !== memberId);
  if (members.length === channel.thread.members.length) return;
  const thread = { ...channel, thread: { ...channel.thread, members } };
  const removed = [memberId];
  world.putChannel(thread, { type: 'thread_members_changed', thread, added: [], removed });
}

/**
 * What a message does to its thread before it is told: the thread is no longer archived, counts one
 * more, and its author and those it mentions are in it.
 */
export function noteMessage(world: World, message: MessageRecord): void {
  const channel = world.channels.get(message.channelId);
  if (!isThread(channel) || message.visibleTo !== null) return;
  const open = channel.thread.archived
    ? changeThread(world, channel, { thread: { archived: false } })
    : channel;
  const counted = message.type === MessageType.threadStarter ? 0 : 1;
  const { messageCount, totalMessagesSent } = open.thread;
  const counts = {
    messageCount: messageCount + counted,
    totalMessagesSent: totalMessagesSent + counted,
  };
  world.putChannel({ ...open, thread: { ...open.thread, ...counts } }, null);
  const people = [message.authorId, ...message.mentionedUsers].filter((id) => {
    const member = world.members.get(id);
    return member !== undefined && (id === message.authorId || mayView(world, channel.id, member));
  });
  joinThread(world, channel.id, people);
}

/** A deleted message counts no more. */
export function noteRemoval(world: World, message: MessageRecord): void {
  const channel = world.channels.get(message.channelId);
  const counted = message.visibleTo === null && message.type !== MessageType.threadStarter;
  if (!isThread(channel) || !counted) return;
  const messageCount = Math.max(channel.thread.messageCount - 1, 0);
  world.putChannel({ ...channel, thread: { ...channel.thread, messageCount } }, null);
}
