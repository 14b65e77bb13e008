import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProposalStore } from '../../../src/moderation/queue/create-proposal-store.js';
import type { ProposalDraft, ProposalStore } from '../../../src/moderation/queue/proposal-store.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';

let directory: string;
let storage: Storage;
let store: ProposalStore;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-proposals-'));
  storage = await openStorage({ directory });
  let now = 1_800_000_000_000;
  store = createProposalStore({ storage, now: () => now++ });
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

describe('a proposal', () => {
  it('is found as it was made, with its messages in their order', async () => {
    const created = await store.create({
      ...draft,
      kind: 'raid',
      messages: [message('12'), message('11')],
    });
    expect(created.id).toMatch(/^[a-z0-9]{16}$/);
    expect(await store.find(created.id)).toEqual({
      ...created,
      messages: [message('11'), message('12')],
    });
  });

  it('is claimed by one of many who click at the same moment', async () => {
    const { id } = await store.create(draft);
    const other = createProposalStore({ storage });
    const claims = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? store : other).claim(id, click(`moderator ${index}`)),
      ),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect((await store.find(id))?.settledBy).toBe(`moderator ${claims.indexOf(true)}`);
  });

  it('waits again once it is released, and never after it is settled', async () => {
    const { id } = await store.create(draft);
    await store.claim(id, click('one'));
    await store.release(id);
    expect(await store.find(id)).toMatchObject({ state: 'waiting', settledBy: null });
    await store.claim(id, click('two'));
    await store.settle(id, dismissed);
    await store.release(id);
    expect(await store.claim(id, click('three'))).toBe(false);
    expect(await store.find(id)).toMatchObject({
      ...{ state: 'settled', settledBy: 'two', settledHow: dismissed },
    });
  });

  it('is had again by the same click, after a restart, and by no other of the same moderator', async () => {
    const { id } = await store.create(draft);
    await store.claim(id, click('one'));
    expect(await store.claim(id, click('one'))).toBe(true);
    expect(await store.claim(id, { ...click('one'), interactionId: 'another' })).toBe(false);
    await store.settle(id, dismissed);
    expect(await store.claim(id, click('one'))).toBe(false);
  });

  it('is told to be claimed until it is settled', async () => {
    const { id } = await store.create(draft);
    await store.claim(id, click('one'));
    expect((await store.claimed()).map((one) => one.id)).toEqual([id]);
    await store.settle(id, dismissed);
    expect(await store.claimed()).toEqual([]);
  });

  it('is unposted until its card stands somewhere', async () => {
    const { id } = await store.create(draft);
    expect((await store.unposted()).map((one) => one.id)).toEqual([id]);
    await store.posted(id, { channelId: 'queue', messageId: 'card' });
    expect(await store.unposted()).toEqual([]);
    expect((await store.find(id))?.card).toEqual({ channelId: 'queue', messageId: 'card' });
  });

  it('keeps its findings within its text, however long the message is', async () => {
    const text = `${'a'.repeat(3_000)}bad${'c'.repeat(500)}`;
    const { id } = await store.create({ ...draft, text, findings: [finding(3_000, 3_003)] });
    const kept = (await store.find(id))?.text ?? '';
    expect(kept.slice(3_000)).toBe('bad');
    const without = await store.create({ ...draft, text });
    expect(without.text).toHaveLength(2_000);
  });
});

describe('a raid', () => {
  it('grows while it waits, and takes no message twice', async () => {
    const { id } = await store.create({ ...draft, kind: 'raid', messages: [message('1')] });
    const more = Array.from({ length: 1_200 }, (_, index) => message(String(1_000 + index)));
    expect(await store.extend(id, { messages: [message('1'), ...more] })).toBe(true);
    expect(await store.extend(id, { messages: more })).toBe(true);
    expect((await store.find(id))?.messages).toHaveLength(1_201);
  });

  it('grows no longer once it is claimed', async () => {
    const { id } = await store.create({ ...draft, kind: 'raid' });
    await store.claim(id, click('one'));
    expect(await store.extend(id, { messages: [message('2')] })).toBe(false);
    expect((await store.find(id))?.messages).toHaveLength(1);
  });

  it('knows why what was added is there, and the last reason of each rule', async () => {
    const found = (rule: string, confidence: number) => ({
      ...{ rule, kind: 'words' as const, start: 0, end: 1, confidence },
      reason: { code: 'banned_word' as const, listed: rule },
    });
    const { id } = await store.create({ ...draft, findings: [found('words', 1)] });
    await store.extend(id, { messages: [message('2')], findings: [found('words-2', 1)] });
    await store.extend(id, { messages: [message('3')], findings: [found('words', 0.5)] });
    await store.extend(id, { messages: [message('4')] });
    const { findings } = (await store.find(id)) ?? draft;
    expect(findings).toEqual([found('words-2', 1), found('words', 0.5)]);
  });
});

describe('findings of a raid', () => {
  it('become part of it, but for what a moderator has already', async () => {
    const raid = await store.create({ ...draft, kind: 'raid', messages: [message('9')] });
    const waiting = await store.create({ ...draft, messages: [message('1'), message('2')] });
    const claimed = await store.create({ ...draft, messages: [message('3')] });
    await store.claim(claimed.id, click('one'));
    const folded = await store.foldInto(raid.id, [waiting.id, claimed.id]);
    expect(folded.map(({ id }) => id)).toEqual([waiting.id]);
    expect(await store.find(waiting.id)).toBeUndefined();
    const all = (await store.find(raid.id))?.messages.map(({ messageId }) => messageId);
    expect(all).toEqual(['1', '2', '9']);
    expect((await store.find(claimed.id))?.state).toBe('settling');
  });
});

describe('a report', () => {
  it('joins the one that waits on its message', async () => {
    const { id } = await store.create({ ...draft, kind: 'report', reporterId: 'first' });
    expect((await store.waitingOn('1'))?.id).toBe(id);
    await store.join(id, { reporterId: 'second', remark: 'me too' });
    await store.join(id, { reporterId: 'third', remark: '' });
    expect(await store.find(id)).toMatchObject({
      ...{ reports: 3, reporterId: 'first', remark: 'me too' },
    });
  });

  it('joins a finding, which is then reported once', async () => {
    const { id } = await store.create(draft);
    await store.join(id, { reporterId: 'first', remark: 'this is spam' });
    expect(await store.find(id)).toMatchObject({ reports: 1, reporterId: 'first' });
  });

  it('of the same member counts once, and has what they wrote last', async () => {
    const { id } = await store.create({ ...draft, kind: 'report', reporterId: 'first' });
    for (const remark of ['one', 'two', '']) await store.join(id, { reporterId: 'first', remark });
    expect(await store.find(id)).toMatchObject({ reports: 1, remark: 'two' });
  });

  it('is one of the raid that its card becomes part of', async () => {
    const raid = await store.create({ ...draft, kind: 'raid', messages: [message('9')] });
    const { id } = await store.create(draft);
    await store.join(id, { reporterId: 'first', remark: 'spam' });
    await store.foldInto(raid.id, [id]);
    expect((await store.find(raid.id))?.remark).toBe('spam');
    const left = storage.db.selectFrom('proposal_reports').selectAll();
    expect(await left.where('proposal_id', '=', id).execute()).toEqual([]);
  });

  it('begins anew where the former one is settled', async () => {
    const { id } = await store.create(draft);
    await store.claim(id, click('one'));
    expect(await store.waitingOn('1')).toBeUndefined();
  });

  it('keeps a thousand characters of remarks', async () => {
    const { id } = await store.create(draft);
    await store.join(id, { reporterId: 'first', remark: 'a'.repeat(900) });
    await store.join(id, { reporterId: 'second', remark: 'b'.repeat(900) });
    expect((await store.find(id))?.remark.length).toBeLessThanOrEqual(1_000);
  });
});

describe('a message that is deleted in Discord', () => {
  it('leaves its words to a card that waits, until that is settled', async () => {
    const { id } = await store.create(draft);
    await store.forgetMessages(['1']);
    expect((await store.find(id))?.text).toBe(draft.text);
    await store.claim(id, click('one'));
    await store.settle(id, dismissed);
    expect((await store.find(id))?.text).toBe('');
  });

  it('leaves nothing in what is settled', async () => {
    const { id } = await store.create(draft);
    await store.claim(id, click('one'));
    await store.settle(id, dismissed);
    expect((await store.find(id))?.text).toBe(draft.text);
    expect(await store.forgetMessages(['1'])).toEqual([{ id, guildId: 'guild' }]);
    expect((await store.find(id))?.text).toBe('');
    expect(await store.forgetMessages(['1'])).toEqual([]);
  });
});

const dismissed = { decision: 'dismissed', action: null, duration: null, cases: [] } as const;

function click(moderatorId: string) {
  return { moderatorId, interactionId: `interaction of ${moderatorId}` };
}

function message(messageId: string) {
  return { messageId, channelId: 'channel', memberId: 'member' };
}

function finding(start: number, end: number): ProposalDraft['findings'][number] {
  const reason = { code: 'banned_word', listed: 'bad' } as const;
  return { rule: 'words', kind: 'words', start, end, reason, confidence: 0.99 };
}

const draft: ProposalDraft = {
  guildId: 'guild',
  kind: 'finding',
  memberId: 'member',
  memberName: 'Ada',
  messages: [message('1')],
  findings: [],
  text: 'some words',
  proposed: { action: 'delete', duration: null, deletes: true },
  reporterId: null,
  remark: '',
  caseNumber: null,
};
