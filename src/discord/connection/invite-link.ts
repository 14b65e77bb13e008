import { OAuth2Scopes, PermissionFlagsBits } from 'discord-api-types/v10';
import { neededInChannels, neededToModerate } from '../needed-permissions.js';
import type { PermissionName } from '../permissions.js';

/**
 * Address at which someone with Manage Server adds the bot to their server. It asks for the least
 * that all features need (needed-permissions.ts says which needs what), and for nothing that moderates. Answers
 * to commands need no permission at all.
 */
export function inviteLink(applicationId: string): string {
  return linkWith(neededInChannels, { client_id: applicationId });
}

/** The same for a server that moderates with it: choosing another server is not offered. */
export function moderationInviteLink(applicationId: string, guildId: string): string {
  const needed = [...neededInChannels, ...neededToModerate];
  return linkWith(needed, {
    client_id: applicationId,
    guild_id: guildId,
    disable_guild_select: 'true',
  });
}

function linkWith(
  needed: readonly PermissionName[],
  parameters: Readonly<Record<string, string>>,
): string {
  const permissions = needed.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
  const query = new URLSearchParams({
    ...parameters,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: permissions.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
