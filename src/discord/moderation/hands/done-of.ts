import { RESTJSONErrorCodes as codes, DiscordAPIError } from 'discord.js';
import type { Done } from '../../../moderation/actions/hands.js';

/**
 * What became of a request, from how it failed. Discord's own codes say that it was not carried out;
 * no answer, or a fault of Discord's own after discord.js tried again, says nothing.
 */
export function doneOf(error: unknown): Exclude<Done, 'done'> {
  if (!(error instanceof DiscordAPIError) || error.status >= 500) return 'unsure';
  return known.get(Number(error.code)) ?? 'refused';
}

const known: ReadonlyMap<number, Exclude<Done, 'done' | 'unsure'>> = new Map([
  [codes.MissingPermissions, 'missing_permission'],
  [codes.MissingAccess, 'missing_permission'],
  [codes.UnknownMember, 'unknown_member'],
  [codes.UnknownUser, 'unknown_member'],
  [codes.UnknownBan, 'not_banned'],
]);

export function hasCode(error: unknown, ...wanted: readonly number[]): boolean {
  return error instanceof DiscordAPIError && wanted.includes(Number(error.code));
}
