import type { PostMember } from '../member-api.js';
import { createGuildChanges } from './guild-changes.js';
import { rolesOf, type ThreadChannel } from './guild-parts.js';
import { createMessageStore } from './message-store.js';
import { newDirectChannel, newMember } from './new-records.js';
import type {
  ChannelRecord,
  CommandRecord,
  GuildParts,
  GuildRecord,
  MemberRecord,
  MessageRecord,
  RoleRecord,
  WorldRecord,
} from './records.js';
import type { Snowflakes } from './snowflake.js';
import { noteMessage, noteRemoval } from './threads.js';
import type { WorldEvent, WorldEvents } from './world-events.js';

/** Guilds, their people and messages, in memory. Every change is told to `events`. */
export interface World {
  readonly applicationId: string;
  readonly botToken: string;
  /** The guild that the sandbox opened with. */
  readonly guild: GuildRecord;
  readonly guilds: ReadonlyMap<string, GuildRecord>;
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

  addMember(member: PostMember, guildId: string): MemberRecord;
  /** The direct channel of the bot and this member, made when there is none. */
  directChannel(memberId: string): ChannelRecord;
  /** @param event - null: a change that nobody is told of, such as a count */
  putChannel(channel: ChannelRecord, event: WorldEvent | null): void;
  /** With its messages. */
  removeThread(thread: ThreadChannel): void;
  /** The bot is invited. */
  addGuild(parts: GuildParts): void;
  /** The bot is sent away: what it knew of the guild is gone. */
  removeGuild(guild: GuildRecord): void;
  putCommand(command: CommandRecord): void;
  removeCommand(id: string): void;
  record(): WorldRecord;
}

export function createWorld(props: {
  readonly record: WorldRecord;
  readonly snowflakes: Snowflakes;
  readonly events: WorldEvents;
}): World {
  const { record, snowflakes, events } = props;
  const parts = partsOf(record);
  const { guilds, roles, channels, members, commands, messages } = parts;
  for (const { id } of [...record.members, ...record.channels, ...record.messages]) {
    snowflakes.observe(id);
  }
  const [guild] = record.guilds;
  if (guild === undefined) throw new Error('The record of a world must hold a guild.');
  const { addGuild, removeGuild } = createGuildChanges({ ...parts, events });
  const tell = (event: WorldEvent | null) => {
    if (event !== null) events.emit(event);
  };
  const world: World = {
    applicationId: record.applicationId,
    botToken: record.botToken,
    guild,
    guilds,
    roles,
    channels,
    members,
    commands,
    get bot() {
      return botOf(members, record.applicationId);
    },
    events,
    snowflakes,
    messages: messages.inChannel,
    message: messages.get,
    addMessage(message) {
      noteMessage(world, message);
      messages.put(message);
      tell({ type: 'message_created', message });
    },
    replaceMessage(message, event = { type: 'message_updated', message }) {
      if (messages.get(message.id) === undefined) return;
      messages.put(message);
      tell(event);
    },
    removeMessages(removed) {
      for (const message of removed) {
        messages.remove(message);
        noteRemoval(world, message);
      }
      const [only] = removed;
      if (only === undefined) return;
      if (removed.length > 1) tell({ type: 'messages_bulk_deleted', messages: removed });
      else tell({ type: 'message_deleted', message: only });
    },
    addMember(post, guildId) {
      const place = { id: snowflakes.next(), guildId, roles: rolesOf(world, guildId) };
      const member = newMember(post, place);
      members.set(member.id, member);
      tell({ type: 'member_joined', member, guildId });
      return member;
    },
    directChannel(memberId) {
      for (const channel of channels.values()) {
        if (channel.recipientId === memberId) return channel;
      }
      const channel = newDirectChannel(memberId, snowflakes.next());
      world.putChannel(channel, { type: 'state_changed' });
      return channel;
    },
    putChannel(channel, event) {
      channels.set(channel.id, channel);
      tell(event);
    },
    removeThread(thread) {
      channels.delete(thread.id);
      for (const message of messages.inChannel(thread.id)) messages.remove(message);
      tell({ type: 'thread_deleted', thread });
      const starter = messages.get(thread.id);
      if (starter !== undefined) world.replaceMessage(starter);
    },
    addGuild,
    removeGuild,
    putCommand(command) {
      commands.set(command.id, command);
      tell({ type: 'state_changed' });
    },
    removeCommand(id) {
      if (commands.delete(id)) tell({ type: 'state_changed' });
    },
    record: () => ({
      ...record,
      guilds: [...guilds.values()],
      roles: [...roles.values()],
      channels: [...channels.values()],
      members: [...members.values()],
      commands: [...commands.values()],
      messages: messages.all(),
    }),
  };
  return world;
}

function partsOf(record: WorldRecord) {
  const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  return {
    guilds: byId(record.guilds),
    roles: byId(record.roles),
    channels: byId(record.channels),
    members: byId(record.members),
    commands: byId(record.commands),
    messages: createMessageStore(record.messages),
  };
}

function botOf(members: ReadonlyMap<string, MemberRecord>, id: string): MemberRecord {
  const bot = members.get(id);
  if (bot === undefined) throw new Error('The record of a world must hold its bot as a member.');
  return bot;
}
