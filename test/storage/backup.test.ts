import { randomBytes } from 'node:crypto';
import { chown, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restoreStorage } from '../../src/storage/restore.js';
import { openStorage, type Storage } from '../../src/storage/storage.js';
import { runProgram } from '../support/built-program.js';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-backup-'));
});

afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

/** A row in every table that can have one, and then some bytes that are no text. */
async function fill(file: string): Promise<void> {
  const database = new SqliteDatabase(file);
  database.pragma('foreign_keys = OFF');
  database.pragma('ignore_check_constraints = ON');
  for (const table of ordinaryTables(database)) {
    const columns = database.pragma(`table_info(${table})`) as readonly Column[];
    const values = columns.map(({ name, type }) => valueFor(name, type));
    const places = columns.map(() => '?').join(', ');
    database.prepare(`insert into ${table} values (${places})`).run(values);
  }
  database.close();
}

interface Column {
  readonly name: string;
  readonly type: string;
}

function valueFor(name: string, type: string): string | number | Buffer {
  if (/blob/i.test(type)) return randomBytes(5_000);
  if (/int|real/i.test(type)) return 1_800_000_000_000;
  return `${name} ’é\u0000漢 "`;
}

/** Not those of the search index, which Kysely's migrations and FTS5 fill themselves. */
function ordinaryTables(database: SqliteDatabase.Database): string[] {
  return database
    .prepare(
      "select name from sqlite_master where type = 'table' and sql not like 'create virtual%' and name not like '%terms%' and name not like 'kysely%' and name not like 'sqlite%' and name not like '%vocabulary%'",
    )
    .pluck()
    .all() as string[];
}

/** Everything that stands in every table. */
function contents(file: string): Record<string, unknown> {
  const database = new SqliteDatabase(file, { readonly: true });
  const rows = ordinaryTables(database).map((table) => {
    return [table, database.prepare(`select * from ${table}`).all()];
  });
  database.close();
  return Object.fromEntries(rows);
}

async function filled(name: string): Promise<{ data: string; storage: Storage }> {
  const data = join(directory, name);
  await (await openStorage({ directory: data })).close();
  await fill(join(data, 'glose.db'));
  return { data, storage: await openStorage({ directory: data }) };
}

describe('a backup taken while the bot runs', () => {
  it('has every row of every table, which restoring brings back on another machine', async () => {
    const { data, storage } = await filled('running');
    const file = join(directory, 'saved.db');
    const elsewhere = join(directory, 'elsewhere');
    try {
      const saved = await runProgram('src/cli.js', ['backup', file, '--data', data]);
      expect(saved).toMatchObject({ code: 0 });
    } finally {
      await storage.close();
    }
    const restored = await runProgram('src/cli.js', ['restore', file, '--data', elsewhere]);
    expect(restored).toMatchObject({ code: 0 });
    const before = contents(join(data, 'glose.db'));
    expect(Object.keys(before)).toEqual(
      expect.arrayContaining(['answers', 'settings', 'server_files', 'answer_threads', 'uses']),
    );
    for (const [table, rows] of Object.entries(before)) {
      expect(rows, table).not.toEqual([]);
    }
    expect(contents(join(elsewhere, 'glose.db'))).toEqual(before);
    await (await openStorage({ directory: elsewhere })).close();
  });

  it('is not restored under a bot that runs', async () => {
    const { data, storage } = await filled('running');
    const file = join(directory, 'saved.db');
    await storage.backup(file);
    const refused = await runProgram('src/cli.js', ['restore', file, '--data', data]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('Stop it before restoring');
    await storage.close();
  });
});

describe.skipIf(process.getuid?.() !== 0)('a backup that an administrator restores', () => {
  it('belongs to the account whose directory it is', async () => {
    const { data, storage } = await filled('service');
    const file = join(directory, 'saved.db');
    await storage.backup(file);
    await storage.close();
    await chown(data, 12_345, 12_345);
    restoreStorage({ directory: data, file });
    for (const name of ['glose.db', 'lock']) {
      expect(await stat(join(data, name)), name).toMatchObject({ uid: 12_345, gid: 12_345 });
    }
  });
});
