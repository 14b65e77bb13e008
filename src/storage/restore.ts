import {
  chmodSync,
  chownSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { OperatorError } from '../errors.js';
import { lockDirectory } from './directory-lock.js';
import { databaseName } from './storage.js';

/**
 * Puts a backup in the place of the database. The one that was there is kept beside it as
 * `glose.db.before-restore`. Fails, changing nothing, where the file is no sound backup or another
 * process uses the directory.
 * @returns whether there was one.
 */
export function restoreStorage(options: {
  readonly directory: string;
  readonly file: string;
}): boolean {
  checkBackup(options.file);
  mkdirSync(options.directory, { recursive: true, mode: 0o700 });
  const lock = lockDirectory(options.directory);
  if (lock === null) {
    throw new OperatorError(
      `Another Glose is using ${options.directory}. Stop it before restoring.`,
    );
  }
  try {
    const database = join(options.directory, databaseName);
    const wasThere = existsSync(database);
    swap(options.file, database);
    giveToOwner(options.directory);
    return wasThere;
  } finally {
    lock.release();
  }
}

function checkBackup(file: string): void {
  if (!existsSync(file)) throw new OperatorError(`There is no backup at ${file}.`);
  try {
    const database = new SqliteDatabase(file, { readonly: true });
    const sound = database.pragma('integrity_check', { simple: true }) === 'ok';
    const ours = database
      .prepare("select 1 from sqlite_master where name in ('articles', 'passages')")
      .all().length;
    database.close();
    if (sound && ours === 2) return;
  } catch (cause) {
    throw new OperatorError(`${file} is not a database of Glose. Nothing was changed.`, { cause });
  }
  throw new OperatorError(`${file} is not a sound backup of Glose. Nothing was changed.`);
}

function swap(backup: string, database: string): void {
  const incoming = `${database}.incoming`;
  copyFileSync(backup, incoming);
  chmodSync(incoming, 0o600);
  // The name changes hands only when the bytes are on the disk.
  const copied = openSync(incoming, 'r+');
  fsyncSync(copied);
  closeSync(copied);
  if (existsSync(database)) renameSync(database, `${database}.before-restore`);
  // The write-ahead log belongs to the database that was there; keep the two together.
  for (const suffix of ['-wal', '-shm']) {
    if (existsSync(database + suffix)) {
      if (suffix === '-wal') renameSync(database + suffix, `${database}.before-restore-wal`);
      else rmSync(database + suffix);
    }
  }
  renameSync(incoming, database);
}

/** An administrator restores what a service of lower rank then has to open. */
function giveToOwner(directory: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(directory);
  for (const name of [databaseName, 'lock']) chownSync(join(directory, name), uid, gid);
}
