import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { purgeExpired, retentions } from '../../src/storage/retention.js';
import { openStorage, type Storage } from '../../src/storage/storage.js';

const day = 86_400_000;
const now = 1_800_000_000_000;
let directory: string;
let storage: Storage;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-retention-'));
  storage = await openStorage({ directory });
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

/** Without those by which SQLite and Kysely keep their own books. */
async function tables(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table'
      and name not like 'sqlite_%' and name not like 'kysely_%'
      and name not glob '*_terms_*'
  `.execute(storage.db);
  return rows.map(({ name }) => name).sort();
}

describe('how long things are kept', () => {
  it('is declared for every table of the database, and for no other', async () => {
    expect(Object.keys(retentions).sort()).toEqual(await tables());
  });

  it('is told in the README of the storage, table by table', async () => {
    const readme = await readFile(new URL('../../src/storage/README.md', import.meta.url), 'utf8');
    for (const [table, { until }] of Object.entries(retentions)) {
      expect(readme).toContain(`| \`${table}\` |`);
      expect(until).not.toBe('');
    }
  });
});

const times = (age: number) => ({ created_at: now - age });

function answerRow(id: string, age: number) {
  return {
    ...{ id, ...times(age), guild_id: '1', channel_id: '2', member_id: '3', private: 0 },
    ...{ question: 'q', language: 'fr', outcome: 'answered', engine: 'extractive', payload: '{}' },
    ...{ continues: null, model: null, prompt_version: null, cost: null, latency: null },
    ...{ input_tokens: null, output_tokens: null },
  };
}

describe('what is past its time', () => {
  it('takes reports and messages of a card along', async () => {
    const { db } = storage;
    const of = { proposal_id: 'gone', member_id: '3' };
    await db
      .insertInto('proposal_reports')
      .values({ proposal_id: 'gone', reporter_id: '3', remark: 'look', reported_at: now })
      .execute();
    await db
      .insertInto('proposal_messages')
      .values({ ...of, message_id: '1', channel_id: '2' })
      .execute();
    expect(await purgeExpired(storage, now)).toEqual({ proposal_messages: 1, proposal_reports: 1 });
  });

  it('is deleted, and what is not stays', async () => {
    const { db } = storage;
    await db
      .insertInto('answers')
      .values([answerRow('old', 91 * day), answerRow('new', 89 * day)])
      .execute();
    const opinion = { member_id: '4', value: 1, created_at: now };
    await db
      .insertInto('feedback')
      .values([
        { answer_id: 'old', ...opinion },
        { answer_id: 'new', ...opinion },
      ])
      .execute();
    const usage = (scope: string, age: number) => ({
      scope,
      day: new Date(now - age * day).toISOString().slice(0, 10),
      tokens: 5,
    });
    await db
      .insertInto('token_usage')
      .values([
        usage('server:1', 31),
        usage('server:1', 29),
        usage('member:3', 2),
        usage('member:3', 0),
      ])
      .execute();
    const summary = { guild_id: '1', channel_id: '2', member_id: '3', payload: '{}' };
    await db
      .insertInto('discussion_summaries')
      .values([
        { id: 's-old', ...summary, ...times(31 * day) },
        { id: 's-new', ...summary, ...times(29 * day) },
      ])
      .execute();
    const resting = { message_id: '5', author_id: '6' };
    await db
      .insertInto('discussion_summary_messages')
      .values([
        { summary_id: 's-old', ...resting },
        { summary_id: 's-new', ...resting },
      ])
      .execute();
    const state = { kind: 'k', member_id: null, payload: '{}', created_at: now - day };
    await db
      .insertInto('component_states')
      .values([
        { id: 'a', ...state, expires_at: now },
        { id: 'b', ...state, expires_at: now + 1 },
      ])
      .execute();
    await db
      .insertInto('uses')
      .values([
        { key: 'k', used_at: now - day },
        { key: 'k', used_at: now - day + 1 },
      ])
      .execute();
    await db
      .insertInto('pending_mentions')
      .values([{ message_id: 'm', channel_id: '2', received_at: now - day }])
      .execute();
    await db
      .insertInto('answer_cache')
      .values([{ key: 'c', payload: '{}', ...times(8 * day) }])
      .execute();
    expect(await purgeExpired(storage, now)).toEqual({
      ...{ answers: 1, token_usage: 2, discussion_summaries: 1, component_states: 1, uses: 1 },
      ...{ pending_mentions: 1, answer_cache: 1 },
    });
    const left = async (table: 'feedback' | 'discussion_summary_messages' | 'token_usage') =>
      (await db.selectFrom(table).selectAll().execute()).length;
    expect(await left('feedback')).toBe(1);
    expect(await left('discussion_summary_messages')).toBe(1);
    expect(await left('token_usage')).toBe(2);
  });

  it('is where something stood of which nothing is kept any more', async () => {
    const { db } = storage;
    await db.insertInto('answers').values(answerRow('kept', day)).execute();
    const posted = (subject: string, age: number) => ({
      ...{ subject_id: subject, channel_id: '2', message_id: subject, posted_at: now - age },
    });
    await db
      .insertInto('posted_messages')
      .values([
        posted('kept', 2 * day),
        posted('gone', 2 * day),
        posted('being kept', 1),
        posted('ancient', 91 * day),
      ])
      .execute();
    await purgeExpired(storage, now);
    const rows = await db.selectFrom('posted_messages').select('subject_id').execute();
    expect(rows.map((row) => row.subject_id).sort()).toEqual(['being kept', 'kept']);
  });

  it('is also which message an answer is about; a check that was shared stands 90 days', async () => {
    const { db } = storage;
    await db.insertInto('answers').values(answerRow('kept', 0)).execute();
    const about = (subject_id: string, age: number) => ({
      ...{ subject_id, message_id: '7', author_id: '8', channel_id: '2', quoted: 1 },
      noted_at: now - age,
    });
    const rows = [about('kept', 2 * day), about('gone', 2 * day), about('check', 2 * day)];
    await db
      .insertInto('about_messages')
      .values([...rows, about('being written', 1), about('ancient', 91 * day)])
      .execute();
    const posted = { subject_id: 'check', channel_id: '2', message_id: '9' };
    await db
      .insertInto('posted_messages')
      .values({ ...posted, posted_at: now - 2 * day })
      .execute();
    await purgeExpired(storage, now);
    const left = await db.selectFrom('about_messages').select('subject_id').execute();
    expect(left.map((row) => row.subject_id)).toEqual(['being written', 'check', 'kept']);
    expect(await db.selectFrom('posted_messages').selectAll().execute()).toHaveLength(1);
    await purgeExpired(storage, now + 89 * day);
    expect(await db.selectFrom('about_messages').selectAll().execute()).toEqual([]);
  });

  it('is nothing where nothing is old', async () => {
    await storage.db.insertInto('answers').values(answerRow('new', 0)).execute();
    expect(await purgeExpired(storage, now)).toEqual({});
  });
});
