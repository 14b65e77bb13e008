import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type CardsToChange,
  countModeration,
  eraseModeration,
} from '../../../src/discord/privacy/erase-moderation.js';
import { gatherMemberData } from '../../../src/discord/privacy/member-data.js';
import type { CaseChange, CaseDraft } from '../../../src/moderation/cases/case-store.js';
import { createModeration } from '../../../src/moderation/create-moderation.js';
import type { Moderation } from '../../../src/moderation/moderation.js';
import type { ProposalDraft } from '../../../src/moderation/queue/proposal-store.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';

const ada = '7000000001';
const bob = '7000000002';
const cleo = '7000000003';
const dora = '7000000004';
const moderator = '8000000001';
let directory: string;
let storage: Storage;
let moderation: Moderation;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-erase-'));
  storage = await openStorage({ directory });
  moderation = createModeration({ storage });
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

const erase = (memberId = ada, at = Date.now()): Promise<CardsToChange> =>
  storage.transaction((transaction) => eraseModeration(transaction, { memberId, now: at }));

async function open(draft: Partial<CaseDraft> = {}, change: CaseChange = {}): Promise<number> {
  const opened = await moderation.cases.open({
    ...{ guildId: '1', action: 'warn', memberId: ada, memberName: 'Ada' },
    ...{ moderatorId: moderator, reason: 'Politely please', tells: false },
    grounds: { quote: 'zanzibar', rule: null, kind: null, message: null },
    ...draft,
  });
  const { guildId, number } = opened.case;
  await moderation.cases.change(guildId, number, { state: 'done', outcome: 'done', ...change });
  return number;
}

const draft: ProposalDraft = {
  ...{ guildId: '1', kind: 'report', memberId: ada, memberName: 'Ada', proposed: null },
  ...{ text: 'zanzibar', reporterId: bob, remark: 'Look at this', caseNumber: null },
  messages: [{ channelId: '2', messageId: '3', memberId: ada }],
  findings: [],
};

async function settled(over: Partial<ProposalDraft> = {}): Promise<string> {
  const { id } = await moderation.proposals.create({ ...draft, ...over });
  await moderation.proposals.posted(id, { channelId: '5', messageId: `9${id}` });
  await moderation.proposals.settle(id, {
    ...{ decision: 'dismissed', action: null, duration: null, cases: [] },
  });
  return id;
}

/** Tables in which a text stands. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name not like 'sqlite_%'
  `.execute(storage.db);
  const found: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(storage.db);
    if (rows.some((row) => JSON.stringify(row).includes(text))) found.push(name);
  }
  return found.sort();
}

describe('who deletes what is kept of them', () => {
  it('leaves numbers and states of cases, and nothing that says whom they concerned', async () => {
    await open();
    await open({ action: 'kick' });
    await open({ memberId: bob, memberName: 'Bob' });
    const guildId = '1';
    await moderation.appeals.create({
      ...{ guildId, caseNumber: 1, memberId: ada, text: 'It was a quote', language: 'en' },
    });
    await settled();
    expect(await countModeration(storage.db, ada)).toEqual({ cases: 2, reports: 0 });
    await erase();
    for (const text of [ada, 'Ada', 'It was a quote']) expect(await tablesWith(text)).toEqual([]);
    // Bob's case has the same words.
    expect(await tablesWith('zanzibar')).toEqual(['cases']);
    const all = await moderation.cases.list({ guildId });
    expect(all.map(({ number, action, state }) => [number, action, state])).toEqual([
      [3, 'warn', 'done'],
      [2, 'kick', 'done'],
      [1, 'warn', 'done'],
    ]);
    expect(await moderation.cases.find(guildId, 3)).toMatchObject({ memberName: 'Bob' });
    expect(await countModeration(storage.db, ada)).toEqual({ cases: 0, reports: 0 });
  });

  it('keeps a ban and a running timeout with their reason, without name and words', async () => {
    await open({ action: 'ban' });
    await open({ action: 'timeout', duration: 86_400_000 });
    await open({ action: 'timeout', duration: 60_000 });
    await moderation.appeals.create({
      ...{ guildId: '1', caseNumber: 1, memberId: ada, text: 'xylophone', language: 'en' },
    });
    await erase(ada, Date.now() + 120_000);
    expect(await moderation.cases.find('1', 1)).toMatchObject({
      ...{ memberId: ada, reason: 'Politely please', memberName: null, grounds: null },
    });
    expect(await moderation.cases.find('1', 2)).toMatchObject({ memberId: ada });
    expect(await moderation.cases.find('1', 3)).toMatchObject({ memberId: null, reason: '' });
    for (const text of ['zanzibar', 'xylophone']) expect(await tablesWith(text)).toEqual([]);
    // Once: who erased the words of an appeal has appealed all the same, and nobody answers it.
    const again = { guildId: '1', caseNumber: 1, memberId: ada, text: 'Again', language: 'en' };
    expect(await moderation.appeals.create(again)).toBe(false);
    expect(await moderation.appeals.waiting()).toEqual([]);
    expect(await moderation.appeals.untold()).toEqual([]);
  });

  it('leaves what moderators have yet to decide, until they have', async () => {
    const { id } = await moderation.proposals.create(draft);
    await erase();
    expect(await moderation.proposals.find(id)).toMatchObject({ memberId: ada, text: 'zanzibar' });
    await moderation.proposals.settle(id, {
      ...{ decision: 'dismissed', action: null, duration: null, cases: [] },
    });
    expect(await moderation.proposals.find(id)).toMatchObject({ memberId: null, text: '' });
    for (const text of ['zanzibar', ada, 'Ada', 'Look at this'])
      expect(await tablesWith(text)).toEqual([]);
  });

  it('is taken out of a raid that waits as it is settled, whatever became part of it', async () => {
    const finding = await moderation.proposals.create({ ...draft, kind: 'finding' });
    await erase();
    const raid = { kind: 'raid', memberId: null, memberName: null, reporterId: null } as const;
    const messages = [{ channelId: '2', messageId: '4', memberId: bob }];
    const { id } = await moderation.proposals.create({ ...draft, ...raid, messages, text: '' });
    await moderation.proposals.foldInto(id, [finding.id]);
    expect((await moderation.proposals.find(id))?.messages).toHaveLength(2);
    await moderation.proposals.settle(id, {
      ...{ decision: 'dismissed', action: null, duration: null, cases: [] },
    });
    expect((await moderation.proposals.find(id))?.messages).toEqual(messages);
    expect(await tablesWith(ada)).toEqual([]);
  });

  it('is no longer known as who reported, though the report stays with the moderators', async () => {
    const { id } = await moderation.proposals.create(draft);
    expect(await countModeration(storage.db, bob)).toEqual({ cases: 0, reports: 1 });
    const { shown } = await erase(bob);
    expect(shown.map((card) => card.id)).toEqual([id]);
    expect(await moderation.proposals.find(id)).toMatchObject({
      ...{ memberId: ada, reporterId: null, remark: '', text: 'zanzibar', state: 'waiting' },
    });
    expect(await tablesWith(bob)).toEqual([]);
  });

  it('takes their own remark from what others reported as well, whoever was first', async () => {
    const { id } = await moderation.proposals.create({ ...draft, remark: 'remark of Bob' });
    for (const reporterId of [cleo, dora])
      await moderation.proposals.join(id, { reporterId, remark: `remark of ${reporterId}` });
    expect(await countModeration(storage.db, cleo)).toEqual({ cases: 0, reports: 1 });
    const { shown } = await erase(cleo);
    expect(shown.map((card) => card.id)).toEqual([id]);
    expect(await tablesWith(cleo)).toEqual([]);
    expect((await moderation.proposals.find(id))?.remark).toBe(`remark of Bob\nremark of ${dora}`);
    await erase(bob);
    expect(await moderation.proposals.find(id)).toMatchObject({
      ...{ remark: `remark of ${dora}`, reporterId: null, reports: 3 },
    });
    expect(await tablesWith('remark of Bob')).toEqual([]);
  });

  it('takes their appeal along with its card, and has the others shown anew', async () => {
    await open();
    const appeal = { kind: 'appeal', reporterId: ada, caseNumber: 1, messages: [] } as const;
    const { id } = await moderation.proposals.create({ ...draft, ...appeal, text: '' });
    await moderation.proposals.posted(id, { channelId: '5', messageId: '6' });
    const other = await settled();
    const { gone, shown } = await erase();
    expect(gone).toEqual([{ id, guildId: '1', place: { channelId: '5', messageId: '6' } }]);
    expect(shown.map((card) => card.id)).toEqual([other]);
    expect(await moderation.proposals.find(id)).toBeUndefined();
  });

  it('is taken out of a raid that is settled, whose card is shown anew', async () => {
    const messages = [ada, bob].map((memberId, index) => ({
      ...{ channelId: '2', messageId: `${index}`, memberId },
    }));
    const raid = { kind: 'raid', memberId: null, memberName: null, reporterId: null } as const;
    const id = await settled({ ...raid, messages, text: '', remark: '' });
    const { shown } = await erase();
    expect(shown.map((card) => card.id)).toEqual([id]);
    const left = await moderation.proposals.find(id);
    expect(left?.messages.map(({ memberId }) => memberId)).toEqual([bob]);
  });

  it('leaves what they decided about others as a moderator', async () => {
    await open();
    await erase(moderator);
    expect(await moderation.cases.find('1', 1)).toMatchObject({ moderatorId: moderator });
  });
});

describe('the export of a member', () => {
  it('has what was decided and written about them, in all servers, and not by whom', async () => {
    await open();
    await open({ guildId: '2' });
    await open({ guildId: '2', memberId: bob });
    const guildId = '1';
    await moderation.appeals.create({
      ...{ guildId, caseNumber: 1, memberId: ada, text: 'It was a quote', language: 'en' },
    });
    await moderation.appeals.decide({
      ...{ guildId, caseNumber: 1, decidedBy: moderator, answer: 'Right', state: 'granted' },
    });
    await moderation.proposals.create({ ...draft, reporterId: bob });
    const data = await gatherMemberData(storage.db, ada);
    expect(data.cases).toMatchObject([
      { guild_id: '1', payload: { reason: 'Politely please' } },
      { guild_id: '2', payload: { reason: 'Politely please' } },
    ]);
    expect(data.appeals).toMatchObject([{ payload: { text: 'It was a quote', answer: 'Right' } }]);
    const written = JSON.stringify(data);
    expect(written).not.toContain(moderator);
    expect(written).not.toContain(bob);
    expect(written).not.toContain('Look at this');
    expect((await gatherMemberData(storage.db, bob)).proposal_reports).toMatchObject([
      { guild_id: '1', remark: 'Look at this' },
    ]);
  });

  it('has what they reported, and nothing of others who reported the same', async () => {
    const { id } = await moderation.proposals.create({ ...draft, remark: 'remark of Bob' });
    await moderation.proposals.join(id, { reporterId: cleo, remark: 'remark of Cleo' });
    const bobs = JSON.stringify(await gatherMemberData(storage.db, bob));
    expect(bobs).toContain('remark of Bob');
    expect(bobs).not.toContain('Cleo');
    expect(bobs).not.toContain(cleo);
    const cleos = JSON.stringify(await gatherMemberData(storage.db, cleo));
    expect(cleos).toContain('remark of Cleo');
    expect(cleos).not.toContain('Bob');
    expect(cleos).not.toContain(bob);
  });
});
