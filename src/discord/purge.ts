import type { Log } from '../log.js';
import { purgeExpired } from '../storage/retention.js';
import type { Storage } from '../storage/storage.js';

/** Forgets what is past its time, in every table. Never rejects. */
export async function purge(storage: Pick<Storage, 'db'>, log: Log): Promise<void> {
  try {
    const forgotten = await purgeExpired(storage);
    if (Object.keys(forgotten).length > 0)
      log.info('What was past its time is deleted.', forgotten);
  } catch (error) {
    log.error('What is past its time could not be deleted.', { error });
  }
}
