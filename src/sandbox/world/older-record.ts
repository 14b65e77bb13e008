import type { GuildRecord, InteractionOrigin, MessageRecord, RoleRecord } from './records.js';
import type { SecondRecord } from './second-format.js';

/** What the first format held: one guild, without threads, forms or context menus. */
export interface FirstRecord
  extends Omit<SecondRecord, 'format' | 'guilds' | 'roles' | 'channels' | 'members' | 'messages'> {
  readonly format: 1;
  readonly guild: Omit<GuildRecord, 'systemChannelId'>;
  readonly roles: readonly Omit<RoleRecord, 'guildId'>[];
  readonly channels: readonly (Omit<SecondChannel, 'type' | 'guildId' | 'thread'> & {
    readonly type: 0 | 1;
  })[];
  readonly members: readonly Omit<SecondRecord['members'][number], 'guildIds'>[];
  readonly messages: readonly FirstMessage[];
}

type SecondChannel = SecondRecord['channels'][number];

interface FirstMessage extends Omit<MessageRecord, 'about' | 'origin'> {
  readonly origin: FirstOrigin | null;
}

/** An origin held no more than the name of a slash command. */
type FirstOrigin = Omit<InteractionOrigin, 'command' | 'triggeredBy'> & {
  readonly commandName: string | null;
};

/** The same world in the second format. */
export function fromFirstFormat({ guild, ...record }: FirstRecord): SecondRecord {
  const first = record.channels.find((channel) => channel.type === 0);
  const inGuild = { guildId: guild.id };
  return {
    ...record,
    format: 2,
    guilds: [{ ...guild, systemChannelId: first?.id ?? null }],
    roles: record.roles.map((role) => ({ ...role, ...inGuild })),
    channels: record.channels.map((channel) => {
      return { ...channel, guildId: channel.type === 0 ? guild.id : null, thread: null };
    }),
    members: record.members.map((member) => ({ ...member, guildIds: [guild.id] })),
    messages: record.messages.map((message) => {
      return { ...message, about: null, origin: originOf(message) };
    }),
  };
}

function originOf({ origin }: FirstMessage): InteractionOrigin | null {
  if (origin === null) return null;
  const { commandName, ...known } = origin;
  const command = commandName === null ? null : { name: commandName, type: 1, targetId: null };
  return { ...known, command, triggeredBy: null };
}
