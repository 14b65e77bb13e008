import type { Case, CaseAction, Outcome } from '../cases/case.js';
import type { Standing } from './hands.js';

/** Why an action is not tried, as things stand now; null where nothing stands against it. */
export function refusalOf(given: Case, standing: Standing): Outcome | null {
  const { action } = given;
  if (action === 'note' || action === 'delete') return null;
  if (action === 'untimeout') {
    if (!standing.isPresent) return 'member_left';
    return lacksPermission(action, standing);
  }
  if (action === 'unban') return lacksPermission(action, standing);
  return (
    (isTooLong(given) ? 'too_long' : null) ??
    protectedAs(given, standing) ??
    (standing.isPresent || action === 'ban' ? null : 'member_left') ??
    lacksPermission(action, standing) ??
    (action === 'timeout' && standing.isAdministrator ? 'is_administrator' : null) ??
    aboveBot(action, standing)
  );
}

/** Discord allows 28 days. */
const longestTimeout = 28 * 86_400_000;

function isTooLong({ action, duration }: Case): boolean {
  return action === 'timeout' && (duration ?? 0) > longestTimeout;
}

/** Whom nobody acts upon through the bot, or not this moderator. */
function protectedAs(given: Case, standing: Standing): Outcome | null {
  const { moderatorId, memberId, steps } = given;
  if (standing.isThisBot) return 'is_this_bot';
  if (standing.isBot) return 'is_bot';
  if (moderatorId !== null && moderatorId === memberId) return 'self';
  if (standing.isOwner) return 'is_owner';
  const { by } = steps;
  const isBelow = by !== null && (by.isOwner || standing.highestRole < by.highestRole);
  if (standing.isModerator && !isBelow) return 'is_moderator';
  return by === null || isBelow || !standing.isPresent ? null : 'above_moderator';
}

function lacksPermission(action: CaseAction, { botMay }: Standing): Outcome | null {
  return needs(action, botMay) ? null : 'bot_lacks_permission';
}

function needs(action: CaseAction, botMay: Standing['botMay']): boolean {
  if (action === 'timeout' || action === 'untimeout') return botMay.timeOut;
  if (action === 'kick') return botMay.kick;
  if (action === 'ban' || action === 'unban') return botMay.ban;
  return true;
}

/** Discord lets a bot act upon those below its own highest role only; a warning needs no role. */
function aboveBot(action: CaseAction, standing: Standing): Outcome | null {
  if (action === 'warn' || !standing.isPresent) return null;
  return standing.highestRole < standing.botHighestRole ? null : 'above_bot';
}
