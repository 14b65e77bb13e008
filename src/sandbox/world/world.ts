import type { PostMember } from '../member-api.js';
import type {
  ChannelRecord,
  CommandRecord,
  GuildRecord,
  MemberRecord,
  MessageRecord,
  RoleRecord,
  WorldRecord,
} from './records.js';
import type { Snowflakes } from './snowflake.js';
import type { WorldEvent, WorldEvents } from './world-events.js';

/** One guild, its people and messages, in memory. Every change is told to `events`. */
export interface World {
  readonly applicationId: string;
  readonly botToken: string;
  readonly guild: GuildRecord;
  readonly roles: ReadonlyMap<string, RoleRecord>;
  readonly channels: ReadonlyMap<string, ChannelRecord>;
  readonly members: ReadonlyMap<string, MemberRecord>;
  readonly commands: ReadonlyMap<string, CommandRecord>;
  readonly bot: MemberRecord;
  readonly events: WorldEvents;
  readonly snowflakes: Snowflakes;

  /** Oldest first. */
  messages(channelId: string): MessageRecord[];
  message(id: string): MessageRecord | undefined;
  addMessage(message: MessageRecord): void;
  /** Puts a message of the same id in its place; a deleted one stays deleted. */
  replaceMessage(message: MessageRecord, event?: WorldEvent): void;
  removeMessages(messages: readonly MessageRecord[]): void;

  addMember(member: PostMember): MemberRecord;
  /** The direct channel of the bot and this member, made when there is none. */
  directChannel(memberId: string): ChannelRecord;
  putCommand(command: CommandRecord): void;
  removeCommand(id: string): void;
  record(): WorldRecord;
}

/** Older messages are forgotten beyond this, in memory and in the file. */
const MESSAGES_PER_CHANNEL = 2_000;

export function createWorld(props: {
  readonly record: WorldRecord;
  readonly snowflakes: Snowflakes;
  readonly events: WorldEvents;
}): World {
  const { record, snowflakes, events } = props;
  const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  const roles = byId(record.roles);
  const channels = byId(record.channels);
  const members = byId(record.members);
  const commands = byId(record.commands);
  const messages = createMessageStore(record.messages);
  for (const { id } of [...record.members, ...record.messages]) snowflakes.observe(id);
  const bot = members.get(record.applicationId);
  if (bot === undefined) throw new Error('The record of a world must hold its bot as a member.');

  return {
    applicationId: record.applicationId,
    botToken: record.botToken,
    guild: record.guild,
    roles,
    channels,
    members,
    commands,
    bot,
    events,
    snowflakes,
    messages: messages.inChannel,
    message: messages.get,
    addMessage(message) {
      messages.put(message);
      events.emit({ type: 'message_created', message });
    },
    replaceMessage(message, event = { type: 'message_updated', message }) {
      if (messages.get(message.id) === undefined) return;
      messages.put(message);
      events.emit(event);
    },
    removeMessages(removed) {
      for (const message of removed) messages.remove(message);
      const [only] = removed;
      if (only === undefined) return;
      if (removed.length > 1) events.emit({ type: 'messages_bulk_deleted', messages: removed });
      else events.emit({ type: 'message_deleted', message: only });
    },
    addMember(post) {
      const member = newMember(post, snowflakes.next(), roles);
      members.set(member.id, member);
      events.emit({ type: 'member_joined', member });
      return member;
    },
    directChannel(memberId) {
      for (const channel of channels.values()) {
        if (channel.recipientId === memberId) return channel;
      }
      const channel = newDirectChannel(memberId, snowflakes.next());
      channels.set(channel.id, channel);
      events.emit({ type: 'state_changed' });
      return channel;
    },
    putCommand(command) {
      commands.set(command.id, command);
      events.emit({ type: 'state_changed' });
    },
    removeCommand(id) {
      if (commands.delete(id)) events.emit({ type: 'state_changed' });
    },
    record: () => ({
      ...record,
      channels: [...channels.values()],
      members: [...members.values()],
      commands: [...commands.values()],
      messages: messages.all(),
    }),
  };
}

function createMessageStore(initial: readonly MessageRecord[]) {
  const all = new Map<string, MessageRecord>();
  const channels = new Map<string, Map<string, MessageRecord>>();
  const channel = (id: string) => {
    const known = channels.get(id) ?? new Map<string, MessageRecord>();
    channels.set(id, known);
    return known;
  };
  const remove = (message: MessageRecord) => {
    all.delete(message.id);
    channel(message.channelId).delete(message.id);
  };
  const put = (message: MessageRecord) => {
    all.set(message.id, message);
    const own = channel(message.channelId).set(message.id, message);
    const [oldest] = own.size > MESSAGES_PER_CHANNEL ? own.values() : [];
    if (oldest !== undefined) remove(oldest);
  };
  for (const message of initial) put(message);
  return {
    put,
    remove,
    get: (id: string) => all.get(id),
    inChannel: (id: string) => [...channel(id).values()],
    all: () => [...all.values()],
  };
}

function newMember(
  post: PostMember,
  id: string,
  roles: ReadonlyMap<string, RoleRecord>,
): MemberRecord {
  const names = new Set(post.roles ?? []);
  return {
    id,
    username: usernameOf(post.name),
    displayName: post.name,
    bot: false,
    color: null,
    online: true,
    roles: [...roles.values()].filter((role) => names.has(role.name)).map((role) => role.id),
    joinedAt: new Date().toISOString(),
  };
}

/** The unique name that Discord would allow: lower case, digits, points, underscores. */
export function usernameOf(displayName: string): string {
  const plain = displayName
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const name = plain.replace(/[^a-z0-9._]+/g, '_').replace(/^_+|_+$/g, '');
  return (name.length < 2 ? `member_${name}` : name).slice(0, 32);
}

function newDirectChannel(recipientId: string, id: string): ChannelRecord {
  return { id, type: 1, name: '', topic: null, position: 0, overwrites: [], recipientId };
}
