import type { ChatInputCommandInteraction } from 'discord.js';
import { UserFacingError } from '../errors.js';
import type { Command, PermissionName } from './command.js';
import type { CoolDowns } from './cool-downs.js';

/** @throws UserFacingError that names the permission which the member lacks here. */
export function requirePermissions(
  command: Command,
  interaction: ChatInputCommandInteraction,
): void {
  const missing = command.permissions.find(
    (permission) => interaction.memberPermissions?.has(permission) !== true,
  );
  if (missing !== undefined) throw lacks(missing);
}

function lacks(permission: PermissionName): UserFacingError {
  return new UserFacingError((messages) =>
    messages.discord.errors.missingPermission(messages.discord.permissions[permission]),
  );
}

/** Counts a use. @throws UserFacingError that says when the command can be used again. */
export function requireCoolDown(
  command: Command,
  interaction: ChatInputCommandInteraction,
  coolDowns: CoolDowns,
): void {
  if (command.coolDown === null) return;
  const again = coolDowns.use(`${command.data.name}:${interaction.user.id}`, command.coolDown);
  if (again === null) return;
  // Discord writes it as a time that counts down, in the reader's language.
  const when = `<t:${Math.ceil(again / 1_000)}:R>`;
  throw new UserFacingError((messages) => messages.discord.errors.coolDown(when));
}
