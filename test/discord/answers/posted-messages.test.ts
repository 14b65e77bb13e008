import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createPostedMessages,
  type PostedMessages,
} from '../../../src/discord/answers/posted-messages.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';

let directory: string;
let storage: Storage;
let posted: PostedMessages;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-posted-'));
  storage = await openStorage({ directory });
  let now = 1_800_000_000_000;
  posted = createPostedMessages({ storage, now: () => now++ });
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

describe('where an answer stands in Discord', () => {
  it('is every message that shows it, the oldest first', async () => {
    await posted.note('answer', 'channel', 'first');
    await posted.note('another answer', 'channel', 'other');
    await posted.note('answer', 'thread', 'second');
    expect(await posted.find('answer')).toEqual([
      { subjectId: 'answer', channelId: 'channel', messageId: 'first' },
      { subjectId: 'answer', channelId: 'thread', messageId: 'second' },
    ]);
  });

  it('is noted once, however often it is told', async () => {
    await posted.note('answer', 'channel', 'message');
    await posted.note('answer', 'channel', 'message');
    expect(await posted.find('answer')).toHaveLength(1);
  });

  it('is found by its message, and by no other message', async () => {
    await posted.note('answer', 'channel', 'message');
    expect((await posted.byMessage('message'))?.subjectId).toBe('answer');
    expect(await posted.byMessage('answer')).toBeUndefined();
  });

  it('is forgotten with its message, which says what it showed', async () => {
    await posted.note('answer', 'channel', 'gone');
    await posted.note('answer', 'channel', 'stays');
    const forgotten = await posted.forget(['gone', 'never known']);
    expect(forgotten).toEqual([{ subjectId: 'answer', channelId: 'channel', messageId: 'gone' }]);
    expect((await posted.find('answer')).map(({ messageId }) => messageId)).toEqual(['stays']);
    expect(await posted.forget([])).toEqual([]);
  });
});
