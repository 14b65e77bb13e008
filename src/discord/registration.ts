import { type REST, Routes } from 'discord.js';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Command } from './command.js';

export interface Registration {
  /** With the token set. */
  readonly rest: Pick<REST, 'get' | 'put'>;
  readonly applicationId: string;
}

/**
 * Tells Discord of the commands where what it has differs from them.
 *
 * DECISION: compared with what Discord has, not with a stored hash: a hash knows nothing of a token
 * that was moved to another application, of commands deleted elsewhere, or of a sandbox begun afresh.
 * It costs one GET a start.
 * @returns whether anything was sent.
 */
export async function registerCommands(
  { rest, applicationId }: Registration,
  commands: readonly Command['data'][],
): Promise<boolean> {
  const route = Routes.applicationCommands(applicationId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await rest.get(route, { query })) as APIApplicationCommand[];
  if (!differ(registered, commands)) return false;
  await rest.put(route, { body: commands });
  return true;
}

function differ(registered: readonly object[], wanted: readonly object[]): boolean {
  return fingerprint(registered) !== fingerprint(wanted);
}

/** The same for what means the same: order of commands and keys, and defaults left out, do not count. */
export function fingerprint(commands: readonly object[]): string {
  return commands
    .map((command) => JSON.stringify(canonical(pick(command))))
    .sort()
    .join('\n');
}

/** Discord adds ids, versions and its own defaults to what it was given. */
const compared = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'contexts',
  'integration_types',
  'nsfw',
];

function pick(command: object): object {
  return Object.fromEntries(Object.entries(command).filter(([key]) => compared.includes(key)));
}

/** Keys in order; what is absent, null, false or an empty list or object is left out. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, canonical(inner)] as const)
    .filter(([, inner]) => !isDefault(inner))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries);
}

function isDefault(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
