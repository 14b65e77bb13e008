import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAnswerStore } from '../../src/discord/answers/answer-store.js';
import { createInsights } from '../../src/discord/insights/create-insights.js';
import { first } from '../../src/storage/migrations/0001-first.js';
import { openStorage } from '../../src/storage/storage.js';

let directory: string;
let file: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-migrations-'));
  file = join(directory, 'glose.db');
  await makeReleased();
});

afterEach(async () => {
  await rm(directory, { recursive: true });
});

/** A data file as version 0.1.0 left it. */
async function makeReleased(): Promise<void> {
  const db = new Kysely({ dialect: new SqliteDialect({ database: new SqliteDatabase(file) }) });
  const provider = { getMigrations: async () => ({ '0001-first': first }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  await db.destroy();
  if (error !== undefined) throw error;
}

/** An answer as version 0.1.0 stored it. */
const released = {
  question: 'Qui est German Gref ?',
  language: 'fr',
  outcome: 'answered',
  sentences: [{ text: 'PDG.', quoted: true, citations: [1], emphasis: [], heading: null }],
  text: '« PDG. » [1]',
  engine: 'extractive',
  notice: null,
  citations: [
    {
      number: 1,
      articleId: 'a',
      articleVersion: 'v1',
      articleTitle: 'Titre',
      articleUrl: null,
      section: null,
      page: null,
      quote: 'PDG.',
      start: 0,
      end: 4,
      firstSentence: 0,
      endSentence: 1,
    },
  ],
  nearest: [],
  timings: {},
};

describe('a data file of version 0.1.0', () => {
  it('is what that version made: its migration is never changed', () => {
    const database = new SqliteDatabase(file, { readonly: true });
    const made = database
      .prepare("select sql from sqlite_master where sql is not null and name not like 'kysely%'")
      .pluck()
      .all()
      .map((statement) => String(statement).replace(/\s+/g, ' '));
    database.close();
    const digest = createHash('sha256').update(made.sort().join('\n')).digest('hex');
    expect(digest.slice(0, 16)).toBe('f52a53b9722dd285');
  });

  it('is brought up to date, and its answers are read with what came later', async () => {
    const database = new SqliteDatabase(file);
    database
      .prepare('insert into answers values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
      .run(
        'old',
        1_800_000_000_000,
        '1',
        '2',
        '3',
        0,
        'Q ?',
        'fr',
        'answered',
        'extractive',
        JSON.stringify(released),
      );
    database.prepare('insert into feedback values (?, ?, ?, ?)').run('old', '4', 1, 1);
    database.close();

    const storage = await openStorage({ directory });
    const answers = createAnswerStore({ storage, now: () => 1_800_000_000_001 });
    expect(await answers.find('old')).toEqual({
      id: 'old',
      guildId: '1',
      channelId: '2',
      memberId: '3',
      private: false,
      continues: null,
      related: [],
      answer: {
        ...released,
        claim: null,
        provenance: null,
        citations: [{ ...released.citations[0], translation: null }],
      },
    });
    expect(await storage.db.selectFrom('feedback').selectAll().execute()).toHaveLength(1);
    expect((await answers.last('2', '3'))?.id).toBe('old');
    await storage.close();
  });

  it('keeps what was asked in private from the eyes of those who manage the server', async () => {
    const database = new SqliteDatabase(file);
    const add = database.prepare('insert into answers values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
    const at = 1_800_000_000_000;
    for (const [id, isPrivate] of [
      ['open', 0],
      ['hidden', 1],
    ] as const) {
      const payload = JSON.stringify({ ...released, outcome: 'not_covered', citations: [] });
      add.run(id, at, '1', '2', '3', isPrivate, `Q ${id} ?`, 'fr', 'not_covered', 'x', payload);
    }
    database.close();

    const storage = await openStorage({ directory });
    const insights = createInsights({
      storage,
      library: { articles: () => [], problems: () => [] },
      ownerOf: () => null,
      groupQuestions: (questions) =>
        questions.map(({ text }) => ({ question: text, others: [], count: 1 })),
      now: () => at + 1,
    });
    expect(await insights.read('1', 7)).toMatchObject({
      notCovered: 2,
      gaps: [{ question: 'Q open ?' }],
      privateGaps: 1,
      latency: null,
    });
    await storage.close();
  });
});
