import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAboutMessages } from '../../src/discord/answers/about-messages.js';
import { createAnswerStore } from '../../src/discord/answers/answer-store.js';
import { createPostedMessages } from '../../src/discord/answers/posted-messages.js';
import { createOptOuts } from '../../src/discord/discussion/opt-outs.js';
import { createLeftServers } from '../../src/discord/left-servers.js';
import { createSettingsStore } from '../../src/discord/settings/settings-store.js';
import { silentLog } from '../../src/log.js';
import { createModeration } from '../../src/moderation/create-moderation.js';
import { presets } from '../../src/moderation/rules/presets.js';
import { openStorage, type Storage } from '../../src/storage/storage.js';
import { answered } from './sample-answers.js';

const day = 86_400_000;
let directory: string;
let storage: Storage;
let now: number;
let present: Set<string>;
let ours: (guildId: string) => boolean;
let forgotten: string[];
let channels: Set<string>;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-left-'));
  storage = await openStorage({ directory });
  now = 1_800_000_000_000;
  present = new Set(['9000000000000000001', '9000000000000000002']);
  ours = () => true;
  forgotten = [];
  channels = new Set(['90000000000000000011', '90000000000000000021']);
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

const look = (): Promise<void> =>
  createLeftServers({
    storage,
    now: () => now,
    present: () => ({
      has: (id) => present.has(id),
      isOurs: ours,
      hasChannel: (id) => channels.has(id),
    }),
    forgetArticles: async (guildId) => void forgotten.push(guildId),
    log: { info: () => {}, error: (message) => expect.fail(message) },
  }).look();

/** Something of a server in every table that can hold any. */
async function settle(guildId: string): Promise<void> {
  const { db } = storage;
  const channelId = `${guildId}1`;
  const answer = answered(['Une phrase.']);
  const id = await createAnswerStore({ storage, now: () => now }).save({
    ...{ guildId, channelId, memberId: '3', private: false, answer },
  });
  await createPostedMessages({ storage }).note(id, channelId, '8');
  const about = { messageId: '7', authorId: '4', channelId, quoted: true };
  await createAboutMessages({ storage }).note(id, about);
  const settings = createSettingsStore({ storage, log: silentLog });
  await settings.set(`guild:${guildId}`, 'language', 'fr');
  await settings.set(`channel:${channelId}`, 'language', 'en');
  await createOptOuts({ storage }).set(guildId, '3', true);
  await db.insertInto('greetings').values({ guild_id: guildId, greeted_at: now }).execute();
  const setup = { guild_id: guildId, member_id: '3', step: 'language', updated_at: now };
  await db.insertInto('setups').values(setup).execute();
  const file = { guild_id: guildId, name: 'a.md', article_id: `a${guildId}`, url: null };
  const times = { added_at: now, updated_at: now };
  const bytes = Buffer.from('A');
  await db
    .insertInto('server_files')
    .values({ ...file, ...times, size: 1, bytes })
    .execute();
  const day = '2026-11-22';
  await db
    .insertInto('token_usage')
    .values([
      { scope: `server:${guildId}`, day, tokens: 1 },
      { scope: `channel:${channelId}`, day, tokens: 1 },
    ])
    .execute();
  const summary = { id: guildId, guild_id: guildId, channel_id: channelId, member_id: '3' };
  const row = { ...summary, payload: '{}', created_at: now };
  await db.insertInto('discussion_summaries').values(row).execute();
  await moderate(guildId, channelId);
}

async function moderate(guildId: string, channelId: string): Promise<void> {
  const { db } = storage;
  const { cases, appeals, servers, proposals, counts, rules } = createModeration({ storage });
  await servers.change(guildId, { isOn: true, queueChannelId: channelId });
  await rules.replace(guildId, presets.usual.rules);
  await counts.add(guildId, 'flood', 'found');
  const member = { guildId, memberId: '5', memberName: 'Ada', grounds: null } as const;
  const given = { ...member, action: 'warn', moderatorId: '6', reason: 'Test' } as const;
  await cases.open({ ...given, tells: false });
  await appeals.create({ ...member, caseNumber: 1, text: 'No', language: 'fr' });
  const messages = [{ channelId, messageId: '9', memberId: '5' }];
  const nothing = { findings: [], text: '', proposed: null, remark: '', caseNumber: null };
  await proposals.create({ ...member, ...nothing, kind: 'report', messages, reporterId: '7' });
  const slow = { channel_id: channelId, guild_id: guildId, former: 0, seconds: 5, until: now };
  await db.insertInto('slow_modes').values(slow).execute();
}

/** Tables with a row that names the server, or a channel of it. */
async function tablesWith(guildId: string): Promise<string[]> {
  const tables = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name not like 'sqlite_%'
  `.execute(storage.db);
  const found: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(storage.db);
    if (rows.some((row) => JSON.stringify(row).includes(guildId))) found.push(name);
  }
  return found.sort();
}

/** Those that name the server of each row, so that a new one is not forgotten here. */
async function tablesOfServers(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table'
      and exists (select 1 from pragma_table_info(sqlite_master.name) where name = 'guild_id')
  `.execute(storage.db);
  return rows.map(({ name }) => name);
}

describe('a server that the bot was removed from', () => {
  it('keeps its data for 30 days, then all of it goes, and nothing of another', async () => {
    await settle('9000000000000000001');
    await settle('9000000000000000002');
    const others = await tablesWith('9000000000000000002');
    expect(others).toEqual(expect.arrayContaining(await tablesOfServers()));
    present.delete('9000000000000000001');
    await look();
    now += 30 * day - 1;
    await look();
    expect(await tablesWith('9000000000000000001')).toContain('answers');
    expect(forgotten).toEqual([]);
    now += 1;
    await look();
    expect(await tablesWith('9000000000000000001')).toEqual([]);
    expect(forgotten).toEqual(['9000000000000000001']);
    expect(await tablesWith('9000000000000000002')).toEqual(others);
  });

  it('loses nothing where it is back in time, and begins anew when it leaves again', async () => {
    await settle('9000000000000000001');
    present.delete('9000000000000000001');
    await look();
    now += 20 * day;
    present.add('9000000000000000001');
    await look();
    present.delete('9000000000000000001');
    await look();
    now += 20 * day;
    await look();
    expect(await tablesWith('9000000000000000001')).toContain('settings');
  });

  it('takes the settings of its channels along, and so does a channel that was deleted', async () => {
    await settle('9000000000000000001');
    const settings = createSettingsStore({ storage, log: silentLog });
    await settings.set('channel:1002', 'language', 'de');
    await settings.set('channel:2002', 'language', 'de');
    channels.add('2002');
    await look();
    now += 30 * day;
    await look();
    expect(await settings.own('channel:1002')).toEqual({});
    expect(await settings.own('channel:2002')).toEqual({ language: 'de' });
  });

  it('is left alone by a process that would not know of it', async () => {
    await settle('9000000000000000001');
    present.delete('9000000000000000001');
    ours = () => false;
    await look();
    now += 60 * day;
    await look();
    expect(await tablesWith('9000000000000000001')).toContain('answers');
  });
});
