import {
  ChannelType,
  DiscordAPIError,
  type GuildMember,
  PermissionFlagsBits,
  type TextChannel,
} from 'discord.js';
import type { ModeratedMessage } from '../../../moderation/message.js';
import type { ModeratedServer } from '../../../moderation/server.js';
import type { Line } from '../../connection/line.js';
import { isExempt } from '../watching/is-exempt.js';

/** What a rehearsal asks of Discord beside messages. */
export interface RehearsalDesk {
  /** Of these channels, those whose history both the member and the bot may read, in their order. */
  readable(
    guildId: string,
    memberId: string,
    channelIds: readonly string[],
  ): Promise<readonly string[]>;
  /**
   * Channels whose history both may read, the ones last written in first; where everyone may write,
   * if there are such.
   */
  lively(guildId: string, memberId: string): Promise<readonly string[]>;
  /** The channel in which a thread is; null for what is none. */
  parentOf(channelId: string): string | null;
  /** Ids of a member's roles; null where they left. */
  rolesOf(guildId: string, memberId: string): Promise<readonly string[] | null>;
  /** As where messages are heard: moderators, and whom or where the server exempts from every rule. */
  isExempt(message: ModeratedMessage, server: ModeratedServer): boolean;
}

export function createRehearsalDesk(line: Pick<Line, 'client'>): RehearsalDesk {
  const memberOf = async (guildId: string, memberId: string): Promise<GuildMember | null> => {
    const guild = line.client().guilds.cache.get(guildId);
    if (guild === undefined) return null;
    return guild.members.fetch(memberId).catch((error: unknown) => {
      if (error instanceof DiscordAPIError && gone.has(Number(error.code))) return null;
      throw error;
    });
  };
  return {
    async readable(guildId, memberId, channelIds) {
      const member = await memberOf(guildId, memberId);
      const me = member?.guild.members.me ?? null;
      if (member === null || me === null) return [];
      return channelIds.filter((id) => {
        const channel = member.guild.channels.cache.get(id);
        // Who is in a private thread is not known here.
        if (channel === undefined || (channel.isThread() && !isPublic(channel.type))) return false;
        if (!channel.isTextBased()) return false;
        return [member, me].every((one) => channel.permissionsFor(one).has(needed));
      });
    },
    async lively(guildId, memberId) {
      const guild = line.client().guilds.cache.get(guildId);
      const texts = [...(guild?.channels.cache.values() ?? [])].filter(
        (channel) => channel.type === ChannelType.GuildText,
      );
      const readable = new Set(
        await this.readable(
          guildId,
          memberId,
          texts.map(({ id }) => id),
        ),
      );
      const mine = texts.filter(({ id }) => readable.has(id)).sort(lastWritten);
      const open = mine.filter((channel) =>
        channel.permissionsFor(channel.guild.roles.everyone).has(writing),
      );
      return (open.length > 0 ? open : mine).map(({ id }) => id);
    },
    parentOf(channelId) {
      const channel = line.client().channels.cache.get(channelId);
      return channel?.isThread() === true ? channel.parentId : null;
    },
    async rolesOf(guildId, memberId) {
      const member = await memberOf(guildId, memberId);
      return member === null ? null : [...member.roles.cache.keys()].filter((id) => id !== guildId);
    },
    isExempt: (message, server) => isExempt(message, server, line.client()),
  };
}

const writing = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;
const needed = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory;
/** Discord's own numbers: unknown member, unknown user. */
const gone = new Set([10_007, 10_013]);
const privateThread = 12;

/** Ids of messages grow with time. Where nobody wrote comes last. */
function lastWritten(one: TextChannel, other: TextChannel): number {
  const [first, second] = [one, other].map(({ lastMessageId }) => BigInt(lastMessageId ?? 0));
  if (first === second) return one.rawPosition - other.rawPosition;
  return (first ?? 0n) > (second ?? 0n) ? -1 : 1;
}

function isPublic(type: number): boolean {
  return type !== privateThread;
}
