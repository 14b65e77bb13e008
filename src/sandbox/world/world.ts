import type { PostMember } from '../member-api.js';
import { createChannelChanges } from './channel-changes.js';
import { createGuildChanges } from './guild-changes.js';
import { rolesOf, type ThreadChannel } from './guild-parts.js';
import { createMessageChanges } from './message-changes.js';
import { createMessageStore } from './message-store.js';
import { createModerationChanges, type ModerationChanges } from './moderation-changes.js';
import { newMember } from './new-records.js';
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
import type { WorldEvent, WorldEvents } from './world-events.js';

/** Guilds, their people and messages, in memory. Every change is told to `events`. */
export interface World extends ModerationChanges {
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
  for (const { id } of [
    ...record.members,
    ...record.channels,
    ...record.messages,
    ...record.auditLog,
    ...record.autoModRules,
  ]) {
    snowflakes.observe(id);
  }
  const [guild] = record.guilds;
  if (guild === undefined) throw new Error('The record of a world must hold a guild.');
  botOf(members, record.applicationId);
  const { kept, ...moderation } = createModerationChanges({
    ...parts,
    record,
    events,
    world: () => world,
  });
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
    ...createMessageChanges({ messages, events, world: () => world }),
    addMember(post, guildId) {
      const place = { id: snowflakes.next(), guildId, roles: rolesOf(world, guildId) };
      const member = newMember(post, place);
      members.set(member.id, member);
      events.emit({ type: 'member_joined', member, guildId });
      return member;
    },
    ...createChannelChanges({ channels, messages, events, world: () => world }),
    ...createGuildChanges({ ...parts, events }),
    ...moderation,
    putCommand(command) {
      commands.set(command.id, command);
      events.emit({ type: 'state_changed' });
    },
    removeCommand(id) {
      if (commands.delete(id)) events.emit({ type: 'state_changed' });
    },
    record: () => ({
      ...record,
      guilds: [...guilds.values()],
      roles: [...roles.values()],
      channels: [...channels.values()],
      members: [...members.values()],
      commands: [...commands.values()],
      messages: messages.all(),
      ...kept(),
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
