import { RESTJSONErrorCodes as codes, DiscordAPIError } from 'discord.js';
import { UserFacingError } from '../../../errors.js';
import type { AutoModWords } from '../../../locales/words/moderation/automod.js';

/** Why Discord did not do it, as people are told. */
export type RefusalName = keyof AutoModWords['refusals'];

export function refusalOf(error: unknown): RefusalName {
  if (!(error instanceof DiscordAPIError) || error.status >= 500) return 'unreachable';
  return known.get(Number(error.code)) ?? 'refused';
}

const known: ReadonlyMap<number, RefusalName> = new Map([
  [codes.MissingPermissions, 'permission'],
  [codes.MissingAccess, 'permission'],
  [codes.InvalidFormBodyOrContentType, 'form'],
]);

/** @throws UserFacingError that says what Discord refused. */
export async function asked<T>(request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    const name = refusalOf(error);
    throw new UserFacingError(({ moderation }) => moderation.automod.refusals[name], {
      cause: error,
    });
  }
}
