import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import * as kysely from 'kysely';
import { OperatorError } from '../errors.js';
import { lockDirectory } from './directory-lock.js';
import { migrations } from './migrations/migrations.js';
import type { Schema } from './schema.js';

/**
 * One file of data. Queries go through `db`; every statement runs at once (better-sqlite3 is
 * synchronous), and a transaction occupies the event loop until it ends, so writes of many rows
 * come in batches of a few milliseconds with a turn of the loop between them.
 */
export interface Storage {
  readonly db: kysely.Kysely<Schema>;
  /** False where another process holds the directory: what it serves can be read, not changed. */
  readonly writable: boolean;
  /** Runs `work` in one transaction, rolled back when it throws. */
  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /**
   * Empties the log of recent writes, in which deleted words stand until it is written over. Does
   * nothing more than it can while somebody else reads.
   */
  forgetWrites(): Promise<void>;
  /** Copies the whole database, consistent while others write, to a file that must not exist. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}

export type Transaction = kysely.Transaction<Schema>;

export interface StorageOptions {
  /** Data directory, made where absent (mode 0700). */
  readonly directory: string;
  /**
   * What to do where another process has the directory: `fail` (default) throws an OperatorError
   * that names it, `read` opens what is there for reading.
   */
  readonly whenLocked?: 'fail' | 'read';
  /** False to fail, making nothing, where there is no database yet; default true. */
  readonly create?: boolean;
}

/** Opens `glose.db` in the directory, migrating it first. */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  if (options.create === false) requireDatabase(options.directory);
  makeDirectory(options.directory);
  const lock = lockDirectory(options.directory);
  if (lock === null && options.whenLocked !== 'read') throw heldByAnother(options.directory);
  try {
    return await open(join(options.directory, databaseName), lock);
  } catch (error) {
    lock?.release();
    throw error;
  }
}

/** Name of the database inside the data directory. */
export const databaseName = 'glose.db';

async function open(file: string, lock: { release(): void } | null): Promise<Storage> {
  const writable = lock !== null;
  const database = openDatabase(file, writable);
  const db = new kysely.Kysely<Schema>({ dialect: new TransactionalDialect({ database }) });
  try {
    if (writable) await migrate(db, file);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    db,
    writable,
    transaction: (work) => db.transaction().execute(work),
    forgetWrites: async () => void database.pragma('wal_checkpoint(TRUNCATE)'),
    backup: (target) => backup(database, target),
    close: async () => {
      await db.destroy();
      lock?.release();
    },
  };
}

async function backup(database: SqliteDatabase.Database, file: string): Promise<void> {
  try {
    await database.backup(file);
    chmodSync(file, 0o600);
  } catch (cause) {
    throw new OperatorError(
      `The backup cannot be written to ${file}: its folder does not exist, is full, or is not yours. Name another file.`,
      { cause },
    );
  }
}

/**
 * Kysely migrates SQLite outside a transaction. SQLite can undo what a migration makes, and must:
 * a process killed in the middle would leave tables behind that every later start stumbles over.
 */
class TransactionalDialect extends kysely.SqliteDialect {
  override createAdapter(): kysely.DialectAdapter {
    return new TransactionalAdapter();
  }
}

class TransactionalAdapter extends kysely.SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function requireDatabase(directory: string): void {
  if (existsSync(join(directory, databaseName))) return;
  throw new OperatorError(
    `There is no data in ${directory}. Name the directory with GLOSE_DATA or --data.`,
  );
}

function makeDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new OperatorError(
      `The data directory ${directory} cannot be made. Choose another with GLOSE_DATA or --data.`,
      { cause },
    );
  }
}

function openDatabase(file: string, writable: boolean): SqliteDatabase.Database {
  if (!writable && !existsSync(file)) throw heldByAnother(file);
  try {
    const database = new SqliteDatabase(file, { readonly: !writable });
    if (writable) {
      chmodSync(file, 0o600);
      database.pragma('journal_mode = WAL');
      // A row that was acknowledged survives a power cut, not only a crash.
      database.pragma('synchronous = FULL');
      database.pragma('foreign_keys = ON');
      // What is deleted is zeroed: else its words stay readable in the file.
      database.pragma('secure_delete = ON');
    }
    database.pragma('busy_timeout = 5000');
    return database;
  } catch (cause) {
    throw new OperatorError(
      `The data file ${file} cannot be opened: it is damaged, not a database, or not yours. Restore a backup with \`glose restore FILE\`, or move it away to start afresh.`,
      { cause },
    );
  }
}

async function migrate(db: kysely.Kysely<Schema>, file: string): Promise<void> {
  const migrator = new kysely.Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  throw new OperatorError(
    `The data file ${file} could not be brought up to date, perhaps because a newer Glose wrote it. Nothing was changed. Use that version, or restore a backup.`,
    { cause: error },
  );
}

function heldByAnother(directory: string): OperatorError {
  return new OperatorError(
    `Another Glose is using ${directory}. Stop it first, or choose another directory with GLOSE_DATA or --data.`,
  );
}
