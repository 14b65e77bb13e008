import { ChannelType } from 'discord-api-types/v10';
import type { Line } from './connection/line.js';
import { type PermissionName, permissionNames } from './permissions.js';

/** Servers and their channels as the bot sees them now. */
export interface Places {
  /** Channels in which members write or open threads, in the order of the server. */
  channels(guildId: string): readonly PlaceChannel[];
  /** Ids of all channels and threads that are known. */
  all(guildId: string): readonly string[];
}

export interface PlaceChannel {
  readonly id: string;
  /** What the bot may not do there, of what its features need. */
  readonly lacking: readonly PermissionName[];
}

/**
 * What all features together need in a channel, each with its reason; the invite link asks for the
 * same, and for nothing else.
 */
export const neededInChannels = [
  // To hear who mentions it, and to see what a command is used on.
  'ViewChannel',
  // Answers to mentions, what is shared, the first word in a server.
  'SendMessages',
  // The same in threads, where an answer is carried on.
  'SendMessagesInThreads',
  // "Continue in a thread".
  'CreatePublicThreads',
  // A reply names its message; summaries of a discussion read what was said.
  'ReadMessageHistory',
  // What is looked up comes as cards.
  'EmbedLinks',
  // The chart of the insights, an export of one's data.
  'AttachFiles',
] as const satisfies readonly PermissionName[];

export function createPlaces(line: Pick<Line, 'client'>): Places {
  const guildOf = (guildId: string) => line.client().guilds.cache.get(guildId);
  return {
    channels(guildId) {
      const guild = guildOf(guildId);
      const me = guild?.members.me ?? null;
      if (guild === undefined || me === null) return [];
      const open = [...guild.channels.cache.values()].filter(({ type }) => writable.includes(type));
      return open
        .sort((one, other) => positionOf(one) - positionOf(other))
        .map((channel) => {
          const mine = channel.permissionsFor(me);
          return {
            id: channel.id,
            lacking: neededInChannels.filter((permission) => !mine.has(permission)),
          };
        });
    },
    all: (guildId) => [...(guildOf(guildId)?.channels.cache.keys() ?? [])],
  };
}

const writable: readonly ChannelType[] = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
];

/** For menus of channels. */
export const writableChannels = [...writable];

function positionOf(channel: object): number {
  return 'rawPosition' in channel && typeof channel.rawPosition === 'number'
    ? channel.rawPosition
    : Number.MAX_SAFE_INTEGER;
}

/** In the words of a language, in the order in which Discord lists them. */
export function namesOf(
  permissions: readonly PermissionName[],
  names: Readonly<Record<PermissionName, string>>,
): readonly string[] {
  return permissionNames.filter((name) => permissions.includes(name)).map((name) => names[name]);
}
