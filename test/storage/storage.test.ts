import { spawn } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restoreStorage } from '../../src/storage/restore.js';
import { openStorage } from '../../src/storage/storage.js';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-storage-'));
});

afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

describe('the data file', () => {
  it('is made for its owner alone and keeps what was written', async () => {
    const storage = await openStorage({ directory });
    await storage.db.insertInto('meta').values({ key: 'colour', value: 'blue' }).execute();
    await storage.close();

    const mode = (await stat(join(directory, 'glose.db'))).mode & 0o777;
    expect(mode).toBe(0o600);
    const again = await openStorage({ directory });
    expect(await again.db.selectFrom('meta').select('value').execute()).toEqual([
      { value: 'blue' },
    ]);
    await again.close();
  });

  it('rolls a transaction back as a whole', async () => {
    const storage = await openStorage({ directory });
    const broken = storage.transaction(async (transaction) => {
      await transaction.insertInto('meta').values({ key: 'half', value: '1' }).execute();
      throw new Error('stop');
    });
    await expect(broken).rejects.toThrow('stop');
    expect(await storage.db.selectFrom('meta').selectAll().execute()).toEqual([]);
    await storage.close();
  });

  it('that is damaged is named, with what to do', async () => {
    await writeFile(join(directory, 'glose.db'), 'this was never a database, only a text file');
    await expect(openStorage({ directory })).rejects.toThrow(/glose\.db.*restore/s);
  });

  it('written by a newer version is left alone', async () => {
    const storage = await openStorage({ directory });
    await storage.db
      .withTables<{ kysely_migration: { name: string; timestamp: string } }>()
      .insertInto('kysely_migration')
      .values({ name: '9999-future', timestamp: '2099-01-01' })
      .execute();
    await storage.close();
    await expect(openStorage({ directory })).rejects.toThrow(/newer Glose/);
  });
});

describe('a migration that ends in the middle', () => {
  it('leaves nothing behind, so that the next start makes everything', async () => {
    // The table that stands in the way makes the first migration fail after it made others.
    const file = join(directory, 'glose.db');
    const database = new SqliteDatabase(file);
    database.exec('create table feedback (colour text)');
    database.close();
    await expect(openStorage({ directory })).rejects.toThrow(/could not be brought up to date/);

    const mended = new SqliteDatabase(file);
    mended.exec('drop table feedback');
    mended.close();
    const storage = await openStorage({ directory });
    expect(await storage.db.selectFrom('answers').selectAll().execute()).toEqual([]);
    await storage.close();
  });
});

describe('the lock on the data directory', () => {
  it('keeps a second writer out with a clear word, and lets a reader in', async () => {
    const storage = await openStorage({ directory });
    await storage.db.insertInto('meta').values({ key: 'seen', value: 'yes' }).execute();

    await expect(openStorage({ directory })).rejects.toThrow(`Another Glose is using ${directory}`);
    const reader = await openStorage({ directory, whenLocked: 'read' });
    expect(reader.writable).toBe(false);
    expect(await reader.db.selectFrom('meta').select('value').execute()).toEqual([
      { value: 'yes' },
    ]);
    await expect(
      reader.db.insertInto('meta').values({ key: 'x', value: 'y' }).execute(),
    ).rejects.toThrow(/readonly/);
    await reader.close();
    await storage.close();
  });

  it('is free again after the holder was killed', async () => {
    const holder = spawn(process.execPath, [
      '--input-type=module',
      '--eval',
      `import Database from 'better-sqlite3';
       const database = new Database(${JSON.stringify(join(directory, 'lock'))});
       database.exec('begin exclusive');
       console.log('held');
       setInterval(() => {}, 1000);`,
    ]);
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    await expect(openStorage({ directory })).rejects.toThrow(/Another Glose/);

    const gone = new Promise((resolve) => holder.once('exit', resolve));
    holder.kill('SIGKILL');
    await gone;
    const storage = await openStorage({ directory });
    expect(storage.writable).toBe(true);
    await storage.close();
  });
});

describe('backup and restore', () => {
  it('bring back what was there, and keep what it replaced', async () => {
    const backup = join(directory, 'backup.db');
    const storage = await openStorage({ directory });
    await storage.db.insertInto('meta').values({ key: 'day', value: 'monday' }).execute();
    await storage.backup(backup);
    await storage.db.updateTable('meta').set({ value: 'tuesday' }).execute();
    await storage.close();

    expect(restoreStorage({ directory, file: backup })).toBe(true);
    // Where there was nothing, nothing is said to be kept.
    const elsewhere = { directory: join(directory, 'elsewhere'), file: backup };
    expect(restoreStorage(elsewhere)).toBe(false);

    const restored = await openStorage({ directory });
    expect(await restored.db.selectFrom('meta').select('value').execute()).toEqual([
      { value: 'monday' },
    ]);
    await restored.close();
    expect((await stat(join(directory, 'glose.db.before-restore'))).size).toBeGreaterThan(0);
  });

  it('refuse a file that is no backup, and a directory in use', async () => {
    const file = join(directory, 'letter.txt');
    await writeFile(file, 'Dear all, this is not a database.');
    expect(() => restoreStorage({ directory, file })).toThrow(/not a database of Glose/);
    expect(() => restoreStorage({ directory, file: join(directory, 'none') })).toThrow(/no backup/);

    const storage = await openStorage({ directory });
    const backup = join(directory, 'backup.db');
    await storage.backup(backup);
    expect(() => restoreStorage({ directory, file: backup })).toThrow(/Stop it before restoring/);
    await storage.close();
  });
});
