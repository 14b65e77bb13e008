import { PermissionFlagsBits } from 'discord-api-types/v10';
import { inGuilds } from './in-guilds.js';

/**
 * Of commands for those who run a server: Discord shows them to nobody else by default. A server may
 * show them to more, so what a member may do is checked again when the command is used.
 */
export const forOperators = {
  ...inGuilds,
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
};
