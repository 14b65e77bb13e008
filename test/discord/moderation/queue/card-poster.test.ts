import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiscordAPIError } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createModeratingQueue,
  type ModeratingQueueProps,
} from '../../../../src/discord/moderation/queue/create-moderating-queue.js';
import type { ModeratingQueue } from '../../../../src/discord/moderation/queue/moderating-queue.js';
import type { OutgoingMessage } from '../../../../src/discord/reply.js';
import { createSettingsStore } from '../../../../src/discord/settings/settings-store.js';
import { createModeration } from '../../../../src/moderation/create-moderation.js';
import type { Moderation } from '../../../../src/moderation/moderation.js';
import { openStorage, type Storage } from '../../../../src/storage/storage.js';

const guildId = '11';
const queueChannelId = '21';
const updatesId = '31';

let directory: string;
let storage: Storage;
let moderation: Moderation;
let queue: ModeratingQueue;
let posted: { readonly channelId: string; readonly message: OutgoingMessage }[];
let warned: string[];
/** Channels that the bot may not write in. */
let closed: Set<string>;
/** Called while a card is being posted. */
let meanwhile: () => Promise<void>;
let removed: string[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-poster-'));
  storage = await openStorage({ directory });
  moderation = createModeration({ storage });
  await moderation.servers.change(guildId, { isOn: true, queueChannelId });
  posted = [];
  warned = [];
  removed = [];
  closed = new Set();
  meanwhile = async () => {};
  const log = { debug() {}, info() {}, warn: (line: string) => void warned.push(line), error() {} };
  const guild = { preferredLocale: 'en-US', publicUpdatesChannelId: updatesId };
  const client = { guilds: { cache: new Map([[guildId, guild]]) } };
  const channels = {
    async post(channelId: string, message: OutgoingMessage) {
      await meanwhile();
      if (closed.has(channelId)) throw refusal();
      return String(posted.push({ channelId, message }));
    },
    edit: async () => {},
    remove: async (_: string, messageId: string) => void removed.push(messageId),
    messages: async () => [],
  };
  queue = createModeratingQueue({
    ...{ moderation, channels, log, settings: createSettingsStore({ storage }) },
    line: { client: () => client } as unknown as ModeratingQueueProps['line'],
    library: { article: async () => undefined },
    citationLink: () => null,
    slowModes: { running: async () => [] },
  });
});

afterEach(async () => {
  await queue.idle();
  await storage.close();
  await rm(directory, { recursive: true });
});

const report = (messageId: string) =>
  queue.proposeReport({
    ...{ guildId, memberId: '5', memberName: 'Ana', text: 'words', remark: '', reporterId: '6' },
    message: { messageId, channelId: '41', memberId: '5' },
  });

describe('a channel of cards that is closed to the bot', () => {
  it('is spoken of once, where Discord itself writes to the moderators', async () => {
    closed.add(queueChannelId);
    await report('1');
    await report('2');
    await queue.idle();
    expect(posted.map(({ channelId }) => channelId)).toEqual([updatesId]);
    expect(posted[0]?.message.content).toContain('waiting for moderators');
    expect(warned).toHaveLength(1);
    expect(await moderation.proposals.unposted()).toHaveLength(2);
  });

  it('gets its cards once it is open again', async () => {
    closed.add(queueChannelId);
    await report('1');
    await queue.idle();
    closed.clear();
    const stop = queue.keepPosting();
    while ((await moderation.proposals.unposted()).length > 0) await queue.idle();
    stop();
    expect(posted.map(({ channelId }) => channelId)).toEqual([updatesId, queueChannelId]);
  });
});

describe('a card', () => {
  it('is not posted where it became part of a raid before its turn, and taken away where after', async () => {
    const raid = await queue.propose({
      ...{ guildId, kind: 'raid', memberId: null, memberName: null, messages: [], findings: [] },
      ...{ text: '', proposed: null, reporterId: null, remark: '', caseNumber: null },
    });
    await queue.idle();
    let folded: Promise<void> | undefined;
    meanwhile = async () => {
      folded ??= queue.foldInto(raid.id, [first.id, second.id]);
      await folded;
    };
    const [first, second] = [await report('1'), await report('2')];
    await queue.idle();
    expect(posted).toHaveLength(2);
    expect(removed).toEqual(['2']);
    expect((await moderation.proposals.find(raid.id))?.messages).toHaveLength(2);
  });
});

function refusal(): DiscordAPIError {
  const raw = { code: 50_001, message: 'Missing Access' };
  return new DiscordAPIError(raw, 50_001, 403, 'POST', '/channels/21/messages', {});
}
