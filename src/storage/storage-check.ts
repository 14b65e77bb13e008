import type { Storage } from './storage.js';

/** Whether what is written can be read again. Rejects where the disk is full, gone, or not ours. */
export type StorageCheck = () => Promise<boolean>;

export interface StorageCheckProps {
  readonly storage: Pick<Storage, 'db' | 'writable'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
  /** Milliseconds for which a result counts, as anybody may ask and each write waits for the disk; default 5,000. */
  readonly freshFor?: number;
}

export function createStorageCheck(props: StorageCheckProps): StorageCheck {
  const { storage, now = Date.now, freshFor = 5_000 } = props;
  let last: { readonly at: number; readonly result: Promise<boolean> } | undefined;
  return () => {
    if (last === undefined || now() - last.at >= freshFor) {
      last = { at: now(), result: writesAndReads(storage, String(now())) };
    }
    return last.result;
  };
}

const key = 'storage_checked_at';

async function writesAndReads(
  { db, writable }: StorageCheckProps['storage'],
  value: string,
): Promise<boolean> {
  if (!writable) return false;
  await db
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value === value;
}
