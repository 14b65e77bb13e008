import type { Storage } from '../../storage/storage.js';
import { type SetupStep, setupSteps } from './setup-steps.js';

/** Where the guided start of a server stands: in the database, so that anyone goes on with it. */
export interface SetupStore {
  /** Undefined where none was begun, or it was finished, or left for a month. */
  find(guildId: string): Promise<Setup | undefined>;
  save(guildId: string, setup: Setup): Promise<void>;
  end(guildId: string): Promise<void>;
}

export interface Setup {
  /** Who goes on with it. */
  readonly memberId: string;
  readonly step: SetupStep;
}

export interface SetupStoreProps {
  readonly storage: Pick<Storage, 'db'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

export function createSetupStore({ storage: { db }, now = Date.now }: SetupStoreProps): SetupStore {
  return {
    async find(guildId) {
      const query = db.selectFrom('setups').selectAll().where('guild_id', '=', guildId);
      const row = await query.where('updated_at', '>', now() - month).executeTakeFirst();
      const step = setupSteps.find((one) => one === row?.step);
      return row === undefined || step === undefined
        ? undefined
        : { memberId: row.member_id, step };
    },
    async save(guildId, { memberId, step }) {
      const row = { member_id: memberId, step, updated_at: now() };
      await db
        .insertInto('setups')
        .values({ guild_id: guildId, ...row })
        .onConflict((conflict) => conflict.column('guild_id').doUpdateSet(row))
        .execute();
    },
    async end(guildId) {
      await db.deleteFrom('setups').where('guild_id', '=', guildId).execute();
    },
  };
}

/** Milliseconds. */
const month = 30 * 86_400_000;
