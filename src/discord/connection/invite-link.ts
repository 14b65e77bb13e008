import { OAuth2Scopes, PermissionFlagsBits } from 'discord-api-types/v10';
import { neededInChannels } from '../places.js';

/**
 * Address at which someone with Manage Server adds the bot to their server. It asks for the least
 * that all features need (places.ts says which needs what), and for nothing that moderates. Answers
 * to commands need no permission at all.
 */
export function inviteLink(applicationId: string): string {
  const permissions = neededInChannels.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: permissions.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
