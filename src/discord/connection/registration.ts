import { type REST, Routes } from 'discord.js';
import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';
import type { CommandData } from '../command.js';

export interface Registration {
  /** With the token set. */
  readonly rest: Pick<REST, 'get' | 'put' | 'post' | 'patch' | 'delete'>;
  readonly applicationId: string;
}

/**
 * Tells Discord of the commands where what it has differs from them: what is the same is not sent
 * again, so members' own settings of it (who may use it where) and its id stay.
 *
 * DECISIONS
 * - Compared with what Discord has, not with a stored hash: a hash knows nothing of a token that was
 *   moved to another application, of commands deleted elsewhere, or of a sandbox begun afresh. It
 *   costs one GET a start.
 * - An application without commands gets all of them in one request; there is nothing to keep.
 * @returns whether anything was sent.
 */
export async function registerCommands(
  { rest, applicationId }: Registration,
  commands: readonly CommandData[],
): Promise<boolean> {
  const route = Routes.applicationCommands(applicationId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await rest.get(route, { query })) as APIApplicationCommand[];
  if (registered.length === 0 && commands.length > 0) {
    await rest.put(route, { body: commands });
    return true;
  }
  const { stale, changed, missing } = differences(registered, commands);
  // First what goes, so that there is room for what comes (100 commands at most).
  for (const { id } of stale) await rest.delete(Routes.applicationCommand(applicationId, id));
  for (const { id, data } of changed)
    await rest.patch(Routes.applicationCommand(applicationId, id), { body: data });
  for (const data of missing) await rest.post(route, { body: data });
  return stale.length + changed.length + missing.length > 0;
}

export interface Differences {
  /** Registered, and no longer wanted. */
  readonly stale: readonly { readonly id: string }[];
  /** Registered in another form, with what replaces it. */
  readonly changed: readonly { readonly id: string; readonly data: CommandData }[];
  readonly missing: readonly CommandData[];
}

/** A command is known again by its kind and name. */
export function differences(
  registered: readonly (object & { readonly id: string })[],
  wanted: readonly CommandData[],
): Differences {
  const known = new Map(registered.map((command) => [identity(command), command]));
  const identities = new Set(wanted.map(identity));
  return {
    stale: registered.filter((command) => !identities.has(identity(command))),
    changed: wanted.flatMap((data) => {
      const former = known.get(identity(data));
      if (former === undefined || fingerprint(former) === fingerprint(data)) return [];
      return [{ id: former.id, data }];
    }),
    missing: wanted.filter((data) => !known.has(identity(data))),
  };
}

function identity(command: object): string {
  const type = 'type' in command ? command.type : ApplicationCommandType.ChatInput;
  return `${type} ${'name' in command ? command.name : ''}`;
}

/** The same for what means the same: the order of keys, and defaults left out, do not count. */
export function fingerprint(command: object): string {
  return JSON.stringify(canonical(pick(command)));
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

/** Keys in order; what is absent, null, false, or an empty text, list or object is left out. */
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
  // A context menu's command has no description; Discord says that it has an empty one.
  if (value === null || value === undefined || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
