import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import type { PassageRow } from '../../../src/evaluation/rows.js';
import { type System, type SystemProps, wanted } from '../system.js';
import { createStems } from './stems.js';

/** A file of SQLite with one FTS5 table of what `textOf` gives, as plainly as it can be done. */
export async function openFullText(
  { directory }: SystemProps,
  textOf: (row: PassageRow) => string,
): Promise<System> {
  const stems = createStems();
  const database = new SqliteDatabase(join(directory, 'plain.db'));
  database.pragma('journal_mode = WAL');
  database.exec('create virtual table passages using fts5(id unindexed, terms)');
  const insert = database.prepare('insert into passages (id, terms) values (?, ?)');
  const find = database.prepare<[string, number], { id: string }>(
    'select id from passages where passages match ? order by rank limit ?',
  );
  return {
    async add(rows) {
      database.transaction(() => {
        for (const row of rows) insert.run(row.id, stems(textOf(row), row.language).join(' '));
      })();
    },
    finish: async () => undefined,
    async search({ question, language }) {
      const terms = [...new Set(stems(question, language))].map((term) => `"${term}"`);
      return terms.length === 0 ? [] : find.all(terms.join(' OR '), wanted).map(({ id }) => id);
    },
    close: async () => {
      database.close();
    },
  };
}
