import type { Storage } from '../../storage/storage.js';

/** Members whose messages are left out of summaries of discussions, server by server. */
export interface OptOuts {
  in(guildId: string): Promise<ReadonlySet<string>>;
  has(guildId: string, memberId: string): Promise<boolean>;
  /** `out`: true to be left out from now on. Safe to repeat. */
  set(guildId: string, memberId: string, out: boolean): Promise<void>;
}

export interface OptOutsProps {
  readonly storage: Pick<Storage, 'db'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

export function createOptOuts({ storage: { db }, now = Date.now }: OptOutsProps): OptOuts {
  const of = (guildId: string) =>
    db.selectFrom('discussion_opt_outs').select('member_id').where('guild_id', '=', guildId);
  return {
    async in(guildId) {
      return new Set((await of(guildId).execute()).map((row) => row.member_id));
    },
    async has(guildId, memberId) {
      return (await of(guildId).where('member_id', '=', memberId).executeTakeFirst()) !== undefined;
    },
    async set(guildId, memberId, out) {
      const ids = { guild_id: guildId, member_id: memberId };
      if (out) {
        const row = { ...ids, created_at: now() };
        const insert = db.insertInto('discussion_opt_outs').values(row);
        await insert.onConflict((conflict) => conflict.doNothing()).execute();
        return;
      }
      await db
        .deleteFrom('discussion_opt_outs')
        .where('guild_id', '=', guildId)
        .where('member_id', '=', memberId)
        .execute();
    },
  };
}
