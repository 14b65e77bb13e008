import type { Log } from '../../log.js';
import type { Storage, Transaction } from '../../storage/storage.js';
import type { ModeratedServer, ServerStore } from '../server.js';
import { readServer, type ServerPayload } from './server-schema.js';

export interface ServerStoreProps {
  readonly storage: Pick<Storage, 'db' | 'transaction'>;
  /** Told of what no longer validates; default nobody is. */
  readonly log?: Pick<Log, 'warn'> | undefined;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

/**
 * A row a server. The number of its last case stands in the same row and is the cases' alone: nothing
 * here writes it.
 *
 * DECISIONS
 * - What no longer validates counts as switched off, with the defaults, and the log names the server:
 *   nothing is done to anybody by settings that nobody chose.
 */
export function createServerStore({
  storage: { db, transaction },
  log,
  now = Date.now,
}: ServerStoreProps): ServerStore {
  const serverOf = (row: ServerRow): ModeratedServer => {
    const payload = readServer(parsed(row.payload));
    if (payload === undefined)
      log?.warn('How a server moderates is not valid: it counts as switched off.', {
        guildId: row.guild_id,
      });
    const isOn = payload !== undefined && row.is_on === 1;
    return { guildId: row.guild_id, isOn, ...(payload ?? defaults()) };
  };
  return {
    async find(guildId) {
      const row = await rowOf(db, guildId);
      return row && serverOf(row);
    },
    async on() {
      const rows = await db
        .selectFrom('moderated_servers')
        .select(['guild_id', 'is_on', 'payload'])
        .where('is_on', '=', 1)
        .orderBy('guild_id')
        .execute();
      return rows
        .map(serverOf)
        .filter(({ isOn }) => isOn)
        .map(({ guildId }) => guildId);
    },
    async known() {
      const query = db.selectFrom('moderated_servers').select('guild_id').orderBy('guild_id');
      return (await query.execute()).map(({ guild_id }) => guild_id);
    },
    change: (guildId, change) =>
      transaction(async (within) => {
        const row = await rowOf(within, guildId);
        const before = row ? serverOf(row) : { guildId, isOn: false, ...defaults() };
        const { isOn, guildId: _, ...payload } = { ...before, ...change };
        if (readServer(payload) === undefined)
          throw new Error(`Not how a server can moderate: ${JSON.stringify(change)}`);
        const columns = {
          is_on: isOn ? 1 : 0,
          payload: JSON.stringify(payload),
          updated_at: now(),
        };
        await within
          .insertInto('moderated_servers')
          .values({ guild_id: guildId, ...columns })
          .onConflict((conflict) => conflict.column('guild_id').doUpdateSet(columns))
          .execute();
        return { guildId, isOn, ...payload };
      }),
  };
}

interface ServerRow {
  readonly guild_id: string;
  readonly is_on: number;
  readonly payload: string;
}

function rowOf(db: Storage['db'] | Transaction, guildId: string): Promise<ServerRow | undefined> {
  return db
    .selectFrom('moderated_servers')
    .select(['guild_id', 'is_on', 'payload'])
    .where('guild_id', '=', guildId)
    .executeTakeFirst();
}

function defaults(): ServerPayload {
  const read = readServer({});
  if (read === undefined) throw new Error('The defaults of a server are not valid.');
  return read;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
