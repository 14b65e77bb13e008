import type { Log } from '../../log.js';
import type { Storage, Transaction } from '../../storage/storage.js';
import {
  type OwnSettings,
  type PlaceSettings,
  placeSettings,
  type Scope,
} from './place-settings.js';
import {
  isSettingKey,
  readSetting,
  type SettingKey,
  type SettingValues,
  settingKeys,
} from './setting-values.js';

export type { Scope } from './place-settings.js';

/**
 * What servers set for themselves and for single channels.
 *
 * DECISIONS
 * - Read from the database each time, a query by primary key: what one process changes holds for
 *   every other at once, and nothing has to be told.
 * - One row a setting, so that two people who change two settings at once do not undo each other;
 *   what is changed from what it was (a list) is read and written in one transaction.
 * - What no longer validates counts as not set, and the log names it: a bot that answers with its
 *   defaults is better than one that does not answer.
 */
export interface SettingsStore {
  /** What holds in a place; a thread has the settings of its channel where it has none of its own. */
  at(place: Place): Promise<PlaceSettings>;
  /** What was set for that very scope, nothing else. */
  own(scope: Scope): Promise<Partial<SettingValues>>;
  /** The same of several, in their order. */
  ownOf(scopes: readonly Scope[]): Promise<readonly OwnSettings[]>;
  /** Null takes the setting back to what holds above. */
  set<Key extends SettingKey>(
    scope: Scope,
    key: Key,
    value: SettingValues[Key] | null,
  ): Promise<void>;
  /** Several at once, all or none. */
  setAll(changes: readonly SettingChange[]): Promise<void>;
  /** Sets what `change` makes of what is set there; nobody else's change comes between. */
  update<Key extends SettingKey>(
    scope: Scope,
    key: Key,
    change: (value: SettingValues[Key] | undefined) => SettingValues[Key] | null,
  ): Promise<void>;
  /** Forgets everything of a server whose channels are these. */
  forget(scopes: readonly Scope[]): Promise<void>;
}

export interface SettingChange<Key extends SettingKey = SettingKey> {
  readonly scope: Scope;
  readonly key: Key;
  readonly value: SettingValues[Key] | null;
}

export interface Place {
  readonly guildId: string | null;
  readonly channelId: string;
  readonly parentId: string | null;
}

export interface SettingsStoreProps {
  readonly storage: Pick<Storage, 'db' | 'transaction'>;
  /** Told of what no longer validates; default nobody is. */
  readonly log?: Pick<Log, 'warn'>;
}

export function createSettingsStore({ storage, log }: SettingsStoreProps): SettingsStore {
  const { db, transaction } = storage;
  const warned = new Set<string>();
  const explain = (scope: string, key: string, value: string) => {
    const known = `${scope} ${key} ${value}`;
    if (warned.has(known)) return;
    warned.add(known);
    log?.warn('A stored setting is not valid and counts as not set.', { scope, key, value });
  };
  return {
    async at(place) {
      const scopes = scopesOf(place);
      const own = await read(db, scopes, explain);
      return placeSettings(scopes.map((scope) => ({ scope, values: own(scope) })));
    },
    own: async (scope) => (await read(db, [scope], explain))(scope),
    async ownOf(scopes) {
      const found: OwnSettings[] = [];
      for (const some of batches(scopes)) {
        const own = await read(db, some, explain);
        found.push(...some.map((scope) => ({ scope, values: own(scope) })));
      }
      return found;
    },
    set: (scope, key, value) => write(db, { scope, key, value }),
    async setAll(changes) {
      await transaction(async (within) => {
        for (const change of changes) await write(within, change);
      });
    },
    async update(scope, key, change) {
      await transaction(async (within) => {
        const values = (await read(within, [scope], explain))(scope);
        await write(within, { scope, key, value: change(values[key]) });
      });
    },
    async forget(scopes) {
      for (const some of batches(scopes))
        await db.deleteFrom('settings').where('scope', 'in', some).execute();
    },
  };
}

type Database = Storage['db'] | Transaction;

async function read(
  db: Database,
  scopes: readonly Scope[],
  explain: (scope: string, key: string, value: string) => void,
): Promise<(scope: Scope) => Partial<SettingValues>> {
  const rows = await db
    .selectFrom('settings')
    .selectAll()
    .where('scope', 'in', scopes)
    .where('key', 'in', settingKeys)
    .execute();
  const entry = ({ scope, key, value }: (typeof rows)[number]) => {
    const valid = isSettingKey(key) ? readSetting(key, parsed(value)) : undefined;
    if (valid === undefined) explain(scope, key, value);
    return valid === undefined ? [] : [[key, valid]];
  };
  return (scope) => Object.fromEntries(rows.filter((row) => row.scope === scope).flatMap(entry));
}

async function write(db: Database, { scope, key, value }: SettingChange): Promise<void> {
  if (value === null) {
    await db.deleteFrom('settings').where('scope', '=', scope).where('key', '=', key).execute();
    return;
  }
  if (readSetting(key, value) === undefined)
    throw new Error(`Not a value of the setting ${key}: ${JSON.stringify(value)}`);
  const row = { scope, key, value: JSON.stringify(value) };
  await db
    .insertInto('settings')
    .values(row)
    .onConflict((conflict) => conflict.columns(['scope', 'key']).doUpdateSet(row))
    .execute();
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The widest first. */
function scopesOf({ guildId, parentId, channelId }: Place): Scope[] {
  return [
    ...(guildId === null ? [] : [`guild:${guildId}` as const]),
    ...(parentId === null ? [] : [`channel:${parentId}` as const]),
    `channel:${channelId}`,
  ];
}

/** A server may have thousands of threads; a statement takes fewer values. */
function batches(scopes: readonly Scope[]): Scope[][] {
  const size = 500;
  return Array.from({ length: Math.ceil(scopes.length / size) }, (_, index) =>
    scopes.slice(index * size, (index + 1) * size),
  );
}
