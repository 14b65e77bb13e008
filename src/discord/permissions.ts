import { PermissionFlagsBits } from 'discord-api-types/v10';
import { UserFacingError } from '../errors.js';
import type { Asked } from './asked.js';

/** Permissions that a command asks of a member, or that the bot needs for something. */
export const permissionNames = [
  'ManageGuild',
  'ModerateMembers',
  'KickMembers',
  'BanMembers',
  'ManageMessages',
  'ManageChannels',
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'ReadMessageHistory',
  'AttachFiles',
  'EmbedLinks',
] as const satisfies readonly (keyof typeof PermissionFlagsBits)[];
export type PermissionName = (typeof permissionNames)[number];

/** @param bits as Discord writes them, a decimal number; an administrator may everything. */
export function allows(bits: string, permission: PermissionName): boolean {
  const given = BigInt(bits);
  const wanted = PermissionFlagsBits[permission] | PermissionFlagsBits.Administrator;
  return (given & wanted) !== 0n;
}

/** @throws UserFacingError that names the first permission which the member lacks here. */
export function requirePermissions(asked: Asked, permissions: readonly PermissionName[]): void {
  const missing = permissions.find((permission) => !asked.may(permission));
  if (missing === undefined) return;
  throw new UserFacingError(({ discord }) =>
    discord.errors.missingPermission(discord.permissions[missing]),
  );
}

/** @throws UserFacingError that names the first permission which the bot lacks here. */
export function requireOwnPermissions(asked: Asked, permissions: readonly PermissionName[]): void {
  const missing = permissions.find((permission) => !asked.botMay(permission));
  if (missing === undefined) return;
  throw new UserFacingError(({ discord }) =>
    discord.errors.iLackPermission(discord.permissions[missing]),
  );
}
