import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';

/**
 * Takes the data directory for this process, or returns null where another has it.
 *
 * Decision: the lock is an exclusive transaction on a small SQLite file, because the operating
 * system gives it back when the process dies, however it dies. A file with a process number would
 * stay behind after `kill -9` and the number may be another program's by then.
 */
export function lockDirectory(directory: string): DirectoryLock | null {
  const database = new SqliteDatabase(join(directory, 'lock'));
  try {
    database.pragma('busy_timeout = 0');
    database.pragma('journal_mode = DELETE');
    database.exec('begin exclusive');
  } catch (error) {
    database.close();
    if (isBusy(error)) return null;
    throw error;
  }
  return { release: () => database.close() };
}

export interface DirectoryLock {
  release(): void;
}

function isBusy(error: unknown): boolean {
  return error instanceof SqliteDatabase.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
