import { memberObject } from '../wire/people.js';
import { membersOf } from '../world/guild-parts.js';
import type { World } from '../world/world.js';
import { CloseCode, type Connection } from './connection.js';
import { holdsRefusedIntent, isValidIntents, type PrivilegedIntent } from './intents.js';

/** Why an IDENTIFY is refused; null when it is not. */
export function refuseIdentify(
  connection: Connection,
  data: unknown,
  token: string,
  granted: readonly PrivilegedIntent[],
): { readonly code: number; readonly reason: string } | null {
  if (connection.session !== null) {
    return { code: CloseCode.alreadyAuthenticated, reason: 'Already authenticated.' };
  }
  if (member(data, 'token') !== token) {
    return { code: CloseCode.authenticationFailed, reason: 'Authentication failed.' };
  }
  const intents = member(data, 'intents');
  if (!isValidIntents(intents)) {
    return { code: CloseCode.invalidIntents, reason: 'Invalid intent(s).' };
  }
  if (holdsRefusedIntent(intents, granted)) {
    return { code: CloseCode.disallowedIntents, reason: 'Disallowed intent(s).' };
  }
  return null;
}

/** Answers REQUEST_GUILD_MEMBERS in one chunk. */
export function sendMembers(world: World, connection: Connection, data: unknown): void {
  const ids = [member(data, 'user_ids') ?? []].flat().filter((id) => typeof id === 'string');
  const wanted = member(data, 'query');
  const query = typeof wanted === 'string' ? wanted.toLowerCase() : '';
  const guild = world.guilds.get(text(member(data, 'guild_id')));
  if (guild === undefined) return;
  const all = membersOf(world, guild.id);
  const found =
    ids.length > 0
      ? all.filter((candidate) => ids.includes(candidate.id))
      : all.filter((candidate) => candidate.username.startsWith(query));
  const nonce = member(data, 'nonce');
  const chunk = {
    guild_id: guild.id,
    members: found.map((candidate) => memberObject(world, candidate, guild.id)),
    chunk_index: 0,
    chunk_count: 1,
    not_found: ids.filter((id) => !all.some((candidate) => candidate.id === id)),
    ...(typeof nonce === 'string' ? { nonce } : {}),
  };
  connection.session?.dispatch({ name: 'GUILD_MEMBERS_CHUNK', intent: 0, data: () => chunk });
}

/** A member of a payload of unknown shape. */
export function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

/** What is no text counts as none. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What is no whole number counts as 0. */
export function integer(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) ? value : 0;
}
