import { type Client, PermissionFlagsBits } from 'discord.js';
import type { ModeratedMessage } from '../../../moderation/message.js';
import type { ModeratedServer } from '../../../moderation/server.js';

/**
 * Whom or where the server exempts from all rules, and who is never examined: the owner, and whoever
 * moderates or runs it. Roles are known from the gateway, so nobody is asked.
 */
export function isExempt(
  { guildId, memberId, roleIds, channelId, parentId }: ModeratedMessage,
  { exemptRoleIds, exemptChannelIds }: ModeratedServer,
  client: Pick<Client, 'guilds'>,
): boolean {
  if (exemptRoleIds.some((id) => roleIds.includes(id))) return true;
  if (exemptChannelIds.some((id) => id === channelId || id === parentId)) return true;
  const guild = client.guilds.cache.get(guildId);
  // Discord tells of servers before it tells of what happens there.
  if (guild === undefined || guild.ownerId === memberId) return true;
  const held = [guildId, ...roleIds].map((id) => guild.roles.cache.get(id)?.permissions.bitfield);
  return held.some((bits = 0n) => (bits & moderating) !== 0n);
}

const moderating =
  PermissionFlagsBits.Administrator |
  PermissionFlagsBits.ManageGuild |
  PermissionFlagsBits.ModerateMembers |
  PermissionFlagsBits.ManageMessages |
  PermissionFlagsBits.KickMembers |
  PermissionFlagsBits.BanMembers;
