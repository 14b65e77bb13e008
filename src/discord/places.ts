import { ChannelType } from 'discord-api-types/v10';
import { moderationInviteLink } from './connection/invite-link.js';
import type { Line } from './connection/line.js';
import { type ModerationNeed, neededInChannels, neededToModerate } from './needed-permissions.js';
import { type PermissionName, permissionNames } from './permissions.js';

/** Servers and their channels as the bot sees them now. */
export interface Places {
  /** Channels in which members write or open threads, in the order of the server. */
  channels(guildId: string): readonly PlaceChannel[];
  /** Ids of all channels and threads that are known. */
  all(guildId: string): readonly string[];
  /** What the bot may not do in the server as a whole, of what moderation needs. */
  lackingToModerate(guildId: string): readonly ModerationNeed[];
  /** Adds the bot again, with what moderation needs. */
  moderationInvite(guildId: string): string;
}

export interface PlaceChannel {
  readonly id: string;
  /** What the bot may not do there, of what its features need. */
  readonly lacking: readonly PermissionName[];
}

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
    lackingToModerate(guildId) {
      const me = guildOf(guildId)?.members.me ?? null;
      return neededToModerate.filter((name) => me?.permissions.has(name) !== true);
    },
    moderationInvite: (guildId) => moderationInviteLink(line.client().application.id, guildId),
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
