import { OAuth2Scopes, PermissionFlagsBits } from 'discord-api-types/v10';

/**
 * The least that Glose needs: to see the channels it is mentioned in, and to reply there (a reply
 * names the message, which takes Read Message History). Answers to commands need nothing at all.
 */
const neededPermissions =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;

/** Address at which someone with Manage Server adds the bot to their server. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: neededPermissions.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
