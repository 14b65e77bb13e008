import type { Storage } from '../../storage/storage.js';
import { defaultSettings, type PlaceSettings, type SettingKey } from './place-settings.js';

/**
 * What servers set for themselves and for single channels.
 *
 * DECISION: read from the database each time, a query by primary key: what one process changes holds
 * for every other at once, and nothing has to be told.
 */
export interface SettingsStore {
  /** What holds in a place; a thread has the settings of its channel where it has none of its own. */
  at(place: Place): Promise<PlaceSettings>;
  /** What was set for that very scope, nothing else. */
  own(scope: Scope): Promise<Partial<PlaceSettings>>;
  /** Null takes the setting back to what holds above. */
  set<Key extends SettingKey>(
    scope: Scope,
    key: Key,
    value: PlaceSettings[Key] | null,
  ): Promise<void>;
  /** Forgets everything of a server whose channels are these. */
  forget(scopes: readonly Scope[]): Promise<void>;
}

export interface Place {
  readonly guildId: string | null;
  readonly channelId: string;
  readonly parentId: string | null;
}

/** `guild:ID` or `channel:ID`. */
export type Scope = `guild:${string}` | `channel:${string}`;

export function createSettingsStore({
  storage: { db },
}: {
  readonly storage: Pick<Storage, 'db'>;
}): SettingsStore {
  const read = async (scopes: readonly Scope[]) => {
    const rows = await db
      .selectFrom('settings')
      .selectAll()
      .where('scope', 'in', scopes)
      .where('key', 'in', keys)
      .execute();
    return (scope: Scope): Partial<PlaceSettings> =>
      Object.fromEntries(
        rows.filter((row) => row.scope === scope).map(({ key, value }) => [key, JSON.parse(value)]),
      );
  };
  return {
    async at(place) {
      const scopes = scopesOf(place);
      const own = await read(scopes);
      return Object.assign({ ...defaultSettings }, ...scopes.map(own));
    },
    own: async (scope) => (await read([scope]))(scope),
    async set(scope, key, value) {
      if (value === null) {
        await db.deleteFrom('settings').where('scope', '=', scope).where('key', '=', key).execute();
        return;
      }
      const row = { scope, key, value: JSON.stringify(value) };
      await db
        .insertInto('settings')
        .values(row)
        .onConflict((conflict) => conflict.columns(['scope', 'key']).doUpdateSet(row))
        .execute();
    },
    async forget(scopes) {
      if (scopes.length > 0) await db.deleteFrom('settings').where('scope', 'in', scopes).execute();
    },
  };
}

const keys = Object.keys(defaultSettings);

/** The widest first. */
function scopesOf({ guildId, parentId, channelId }: Place): Scope[] {
  return [
    ...(guildId === null ? [] : [`guild:${guildId}` as const]),
    ...(parentId === null ? [] : [`channel:${parentId}` as const]),
    `channel:${channelId}`,
  ];
}
