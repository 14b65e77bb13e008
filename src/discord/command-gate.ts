import { UserFacingError } from '../errors.js';
import type { Asked } from './asked.js';
import type { Command } from './command.js';
import type { CoolDowns } from './cool-downs.js';

/** Counts a use. @throws UserFacingError that says when the command can be used again. */
export async function requireCoolDown(
  command: Command,
  { memberId }: Asked,
  coolDowns: CoolDowns,
): Promise<void> {
  if (command.coolDown === null) return;
  const again = coolDowns.use(`${command.data.name}:${memberId}`, command.coolDown);
  if (again === null) return;
  // Discord writes it as a time that counts down, in the reader's language.
  const when = `<t:${Math.ceil(again / 1_000)}:R>`;
  throw new UserFacingError((messages) => messages.discord.errors.coolDown(when));
}
