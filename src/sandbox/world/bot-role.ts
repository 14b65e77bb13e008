import { Permission } from './permissions.js';
import type { RoleRecord } from './records.js';

/** What an invitation gives the role of a bot that answers and moderates. */
export const BOT_PERMISSIONS =
  Permission.viewChannel |
  Permission.sendMessages |
  Permission.embedLinks |
  Permission.attachFiles |
  Permission.readMessageHistory |
  Permission.addReactions |
  Permission.manageGuild |
  Permission.manageChannels |
  Permission.manageMessages |
  Permission.kickMembers |
  Permission.banMembers |
  Permission.moderateMembers |
  Permission.viewAuditLog;

/**
 * The roles of a guild with their positions: the bot's stands right under the role named, else under
 * those of administrators and above all others, where an owner would have drawn it.
 *
 * @param others - highest first, without @everyone
 */
export function placeRoles(
  others: readonly RoleRecord[],
  bot: RoleRecord,
  below?: string,
): readonly RoleRecord[] {
  const rules = ({ name, permissions }: RoleRecord) =>
    below === undefined ? (BigInt(permissions) & Permission.administrator) !== 0n : name === below;
  const above = others.findLastIndex(rules) + 1;
  const ordered = [...others.slice(0, above), bot, ...others.slice(above)];
  const placed = ordered.map((role, index) => ({ ...role, position: ordered.length - index }));
  // The bot's stays first in the list, as it always was.
  return placed.sort((one, other) => Number(other.id === bot.id) - Number(one.id === bot.id));
}
