import type { Storage } from '../../storage/storage.js';

/** Servers in which the first word was said, or was not to be said any more. */
export interface Greetings {
  /** True once for each server, whoever asks and however often: for whoever then says the word. */
  claim(guildId: string): Promise<boolean>;
  /**
   * What was joined before the first start is known already.
   * @returns false where this was not the first start, and nothing was done.
   */
  begin(guildIds: readonly string[]): Promise<boolean>;
}

export interface GreetingsProps {
  readonly storage: Pick<Storage, 'transaction' | 'db'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

export function createGreetings({ storage, now = Date.now }: GreetingsProps): Greetings {
  return {
    async claim(guildId) {
      const row = { guild_id: guildId, greeted_at: now() };
      const insert = storage.db.insertInto('greetings').values(row);
      const { numInsertedOrUpdatedRows } = await insert
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return (numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
    begin: (guildIds) =>
      storage.transaction(async (within) => {
        const known = await within.selectFrom('greetings').select('guild_id').limit(1).execute();
        if (known.length > 0) return false;
        for (const guild_id of guildIds)
          await within.insertInto('greetings').values({ guild_id, greeted_at: now() }).execute();
        return true;
      }),
  };
}
