import { type REST, Routes } from 'discord.js';
import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';
import type { CommandData } from '../command.js';

export interface Registration {
  /** With the token set. */
  readonly rest: Pick<REST, 'get' | 'put' | 'post' | 'patch' | 'delete'>;
  readonly applicationId: string;
  /** The server whose commands they are; absent for those of every server. */
  readonly guildId?: string;
}

/**
 * Tells Discord of the commands where what it has differs from them: what is the same is not sent
 * again, so members' own settings of it (who may use it where) and its id stay.
 *
 * DECISIONS
 * - Compared with what Discord has, not with a stored hash: a hash knows nothing of a token that was
 *   moved to another application, of commands deleted elsewhere, or of a sandbox begun afresh. It
 *   costs one GET a start.
 * - Where there is none, or is to be none, all go in one request; there is nothing to keep.
 * - A command of one server has no contexts nor kinds of installation: Discord knows these of commands
 *   of every server only, and whatever it answers about them is no difference.
 * @returns whether anything was sent.
 */
export async function registerCommands(
  registration: Registration,
  commands: readonly CommandData[],
): Promise<boolean> {
  const { rest, guildId } = registration;
  const wanted = guildId === undefined ? commands : commands.map(ofOneServer);
  const { all, one } = routesOf(registration);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const given = (await rest.get(all, { query })) as APIApplicationCommand[];
  const registered = guildId === undefined ? given : given.map(ofOneServer);
  if (registered.length === 0 || wanted.length === 0) {
    if (registered.length === wanted.length) return false;
    await rest.put(all, { body: wanted });
    return true;
  }
  const { stale, changed, missing } = differences(registered, wanted);
  // First what goes, so that there is room for what comes (100 commands at most).
  for (const { id } of stale) await rest.delete(one(id));
  for (const { id, data } of changed) await rest.patch(one(id), { body: data });
  for (const data of missing) await rest.post(all, { body: data });
  return stale.length + changed.length + missing.length > 0;
}

function routesOf({ applicationId, guildId }: Registration) {
  if (guildId === undefined) {
    const one = (id: string) => Routes.applicationCommand(applicationId, id);
    return { all: Routes.applicationCommands(applicationId), one };
  }
  const one = (id: string) => Routes.applicationGuildCommand(applicationId, guildId, id);
  return { all: Routes.applicationGuildCommands(applicationId, guildId), one };
}

function ofOneServer<Given extends object>(command: Given): Given {
  const {
    contexts: _,
    integration_types: __,
    ...rest
  } = command as Given & {
    contexts?: unknown;
    integration_types?: unknown;
  };
  return rest as Given;
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
