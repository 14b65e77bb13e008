import { EventEmitter } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'discord.js';
import type { APIMessage } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DiscussionSummary } from '../../../src/answering/discussion/discussion.js';
import { goneSince } from '../../../src/answering/discussion/gone-since.js';
import { withoutMessages } from '../../../src/answering/discussion/without-messages.js';
import { createAboutMessages } from '../../../src/discord/answers/about-messages.js';
import { createAnswerStore } from '../../../src/discord/answers/answer-store.js';
import {
  createPostedMessages,
  type PostedMessages,
} from '../../../src/discord/answers/posted-messages.js';
import {
  createDiscussionTools,
  type DiscussionTools,
} from '../../../src/discord/discussion/discussion-tools.js';
import {
  type ForgetMessages,
  hearDeletions,
} from '../../../src/discord/discussion/hear-deletions.js';
import { lookForMissedDeletions } from '../../../src/discord/discussion/missed-deletions.js';
import { createComponentStates } from '../../../src/discord/interactions/component-states.js';
import { createErasures } from '../../../src/discord/privacy/erasures.js';
import { createPrivacy } from '../../../src/discord/privacy/privacy.js';
import type { OutgoingMessage } from '../../../src/discord/reply.js';
import { silentLog } from '../../../src/log.js';
import { createProposalStore } from '../../../src/moderation/queue/create-proposal-store.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';
import { answered } from '../sample-answers.js';

let directory: string;
let storage: Storage;
let posted: PostedMessages;
let discussion: DiscussionTools;
let client: EventEmitter;
let shown: Map<string, OutgoingMessage>;
let work: Promise<unknown>[];
let reads: boolean;
let removed: string[];
let cards: string[];
let cleared: number;
let forget: ForgetMessages;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-deletions-'));
  storage = await openStorage({ directory });
  posted = createPostedMessages({ storage });
  shown = new Map();
  reads = true;
  removed = [];
  cards = [];
  cleared = 0;
  const none = () => Promise.reject(new Error('not asked for'));
  const channels = {
    edit: async (_channel: string, id: string, message: OutgoingMessage) =>
      void shown.set(id, message),
    remove: async (_channel: string, id: string) => void removed.push(id),
  };
  discussion = createDiscussionTools({
    ...{ storage, posted, log: silentLog, citationLink: () => null },
    discussions: { summarise: none, without: withoutMessages, goneSince },
    channels: channels as unknown as Parameters<typeof createDiscussionTools>[0]['channels'],
    readsMessages: () => reads,
  });
  client = new EventEmitter();
  work = [];
  forget = hearDeletions(client as unknown as Client, {
    edge: {
      ...{ discussion, posted },
      answers: createAnswerStore({ storage }),
      states: createComponentStates({ storage }),
      moderation: { proposals: createProposalStore({ storage }) },
      moderating: { queue: { show: ({ id }) => void cards.push(id) } },
      privacy: createPrivacy({
        ...{ storage, posted, discussion, putRight: discussion.putRight, log: silentLog },
        channels: channels as unknown as Parameters<typeof createPrivacy>[0]['channels'],
        aboutMessages: createAboutMessages({ storage }),
        erasures: createErasures(),
        clearCache: async () => {
          cleared += 1;
        },
      }),
    },
    inFlight: { run: async (job) => void work.push(job(new AbortController().signal)) },
    log: silentLog,
  });
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

/** Tells the bot what Discord tells it, and waits until it has acted. */
async function hear(t: string, d: object): Promise<void> {
  client.emit('raw', { op: 0, t, d });
  await Promise.all(work);
}

const channelId = '20';
const texts = new Map([
  ['1', 'La Chine est première.'],
  ['2', 'Non, deuxième.'],
  ['3', 'Qui est German Gref ?'],
]);

/** A summary in which the first two messages are disputed, and the third asks. */
async function kept(): Promise<string> {
  const quote = (messageId: string, role: 'opens' | 'disputes') => ({
    ...{ messageId, role, text: texts.get(messageId) ?? '' },
    url: `https://discord.com/channels/1/20/${messageId}`,
  });
  const point = { text: null, answer: null };
  const summary: DiscussionSummary = {
    language: 'fr',
    sections: [
      {
        place: null,
        points: [
          { ...point, kind: 'disputed', quotes: [quote('1', 'opens'), quote('2', 'disputes')] },
          { ...point, kind: 'asked', quotes: [quote('3', 'opens')] },
        ],
      },
    ],
    messages: 3,
    participants: 2,
    period: { from: 0, to: 1 },
    leftOut: { optedOut: 0, bots: 0, commands: 0 },
    engine: 'extractive',
    notice: null,
    provenance: null,
  };
  const authors = new Map([...texts.keys()].map((id) => [id, '9']));
  return discussion.store.save({ summary, guildId: '1', channelId, memberId: '5' }, authors);
}

const quotesOf = async (id: string) => {
  const stored = await discussion.store.find(id);
  const points = stored?.summary.sections.flatMap((section) => section.points) ?? [];
  return points.flatMap(({ quotes }) => quotes.map(({ messageId }) => messageId));
};

describe('what is deleted in Discord', () => {
  it('leaves a summary, in the database and where it is shared', async () => {
    const id = await kept();
    await posted.note(id, channelId, '77');
    await hear('MESSAGE_DELETE', { id: '2', channel_id: channelId });
    expect(await quotesOf(id)).toEqual(['1', '3']);
    expect(JSON.stringify(shown.get('77'))).not.toContain('deuxième');
    expect(shown.get('77')?.content).toContain('Partagé par <@5>');
    expect(await discussion.store.restingOn(['2'])).toEqual([]);
  });

  it('leaves it in one go where a moderator deletes many at once', async () => {
    const id = await kept();
    await hear('MESSAGE_DELETE_BULK', { ids: ['1', '2', '8'], channel_id: channelId });
    expect(await quotesOf(id)).toEqual(['3']);
    expect(shown.size).toBe(0);
  });

  it('leaves it though two deletions come at the same moment', async () => {
    const id = await kept();
    client.emit('raw', { op: 0, t: 'MESSAGE_DELETE', d: { id: '2', channel_id: channelId } });
    client.emit('raw', { op: 0, t: 'MESSAGE_DELETE', d: { id: '3', channel_id: channelId } });
    await Promise.all(work);
    expect(await quotesOf(id)).toEqual(['1']);
  });

  it('takes all summaries of a channel along, when it is the channel', async () => {
    const id = await kept();
    await hear('CHANNEL_DELETE', { id: channelId });
    expect(await discussion.store.find(id)).toBeUndefined();
  });

  it('is told to whoever is making a summary of that channel, and nobody else', async () => {
    const here = discussion.meanwhile.watch(channelId);
    const elsewhere = discussion.meanwhile.watch('21');
    await hear('MESSAGE_DELETE', { id: '2', channel_id: channelId });
    here.end();
    await hear('MESSAGE_DELETE', { id: '3', channel_id: channelId });
    expect([...here.gone]).toEqual(['2']);
    expect([...elsewhere.gone]).toEqual([]);
  });
});

describe('what buttons know of a message', () => {
  it('is forgotten with it, and what they know of others is not', async () => {
    const states = createComponentStates({ storage }).of<{ messageId?: string }>('check');
    const about = await states.keep({ messageId: '2' }, '5');
    const other = await states.keep({ messageId: '3' }, '5');
    const none = await states.keep({}, '5');
    await hear('MESSAGE_DELETE', { id: '2', channel_id: channelId });
    expect(await states.find(about)).toBeUndefined();
    expect(await states.find(other)).toEqual({ messageId: '3' });
    expect(await states.find(none)).toEqual({});
  });
});

describe('a card of the moderators', () => {
  it('is shown anew once its words are gone, and not where it still waits', async () => {
    const proposals = createProposalStore({ storage });
    const create = (messageId: string) =>
      proposals.create({
        ...{ guildId: '1', kind: 'finding', memberId: '5', memberName: 'Ada', text: 'words' },
        ...{ findings: [], proposed: null, reporterId: null, remark: '', caseNumber: null },
        messages: [{ messageId, channelId, memberId: '5' }],
      });
    await create('1');
    const { id } = await create('2');
    const how = { decision: 'dismissed', action: null, duration: null, cases: [] } as const;
    await proposals.settle(id, how);
    await hear('MESSAGE_DELETE_BULK', { ids: ['1', '2', '3'], channel_id: channelId });
    expect(cards).toEqual([id]);
  });
});

describe('what is reworded', () => {
  const edit = (content: string) => ({
    ...{ id: '2', channel_id: channelId, content, edited_timestamp: '2026-01-01T00:00:00Z' },
  });

  it('leaves a summary that quotes what no longer stands there', async () => {
    const id = await kept();
    await hear('MESSAGE_UPDATE', edit('Je ne sais pas.'));
    expect(await quotesOf(id)).toEqual(['1', '3']);
  });

  it('stays where the words that are quoted still stand there', async () => {
    const id = await kept();
    await hear('MESSAGE_UPDATE', edit('Non, deuxième. (corrigé)'));
    expect(await quotesOf(id)).toEqual(['1', '2', '3']);
  });

  it('is nothing where only an embed unfolded, or the words may not be read', async () => {
    const id = await kept();
    await hear('MESSAGE_UPDATE', { ...edit(''), edited_timestamp: null });
    reads = false;
    await hear('MESSAGE_UPDATE', edit(''));
    expect(await quotesOf(id)).toEqual(['1', '2', '3']);
  });
});

describe('an answer', () => {
  const save = () =>
    createAnswerStore({ storage }).save({
      ...{ guildId: '1', channelId, memberId: '5', private: false, answer: answered(['Un.']) },
    });

  it('is forgotten when the last message that shows it is deleted', async () => {
    const answers = createAnswerStore({ storage });
    const id = await save();
    await posted.note(id, channelId, '50');
    await posted.note(id, '21', '51');
    await hear('MESSAGE_DELETE', { id: '50', channel_id: channelId });
    expect((await answers.find(id))?.id).toBe(id);
    await hear('MESSAGE_DELETE', { id: '51', channel_id: '21' });
    expect(await answers.find(id)).toBeUndefined();
  });

  it('is forgotten when the message is deleted in which it was asked', async () => {
    const answers = createAnswerStore({ storage });
    const place = { guildId: '1', channelId, memberId: '5', private: false };
    const id = await answers.save({ ...place, answer: answered(['Un.']), askedIn: '60' });
    await posted.note(id, channelId, '61');
    await hear('MESSAGE_DELETE', { id: '60', channel_id: channelId });
    expect(await answers.find(id)).toBeUndefined();
  });

  it('is kept where some other message is deleted', async () => {
    const id = await save();
    await posted.note(id, channelId, '50');
    await hear('MESSAGE_DELETE', { id: '99', channel_id: channelId });
    expect((await createAnswerStore({ storage }).find(id))?.id).toBe(id);
  });
});

describe('what is about a message of somebody', () => {
  const about = { messageId: '2', authorId: '9', channelId };
  const save = () =>
    createAnswerStore({ storage }).save({
      ...{ guildId: '1', channelId, memberId: '5', private: false, answer: answered(['Un.']) },
    });

  it('goes with it where it quotes it, from Discord, too', async () => {
    const id = await save();
    await createAboutMessages({ storage }).note(id, { ...about, quoted: true });
    await posted.note(id, channelId, '70');
    await hear('MESSAGE_DELETE', { id: '2', channel_id: channelId });
    expect(await createAnswerStore({ storage }).find(id)).toBeUndefined();
    expect(removed).toEqual(['70']);
    expect(cleared).toBe(1);
  });

  it('stays where it does not, and no longer knows which message it was', async () => {
    const id = await save();
    const aboutMessages = createAboutMessages({ storage });
    await aboutMessages.note(id, { ...about, quoted: false });
    await posted.note(id, channelId, '70');
    await hear('MESSAGE_DELETE', { id: '2', channel_id: channelId });
    expect((await createAnswerStore({ storage }).find(id))?.id).toBe(id);
    expect(await aboutMessages.find(id)).toBeUndefined();
    expect(removed).toEqual([]);
  });
});

describe('what was deleted while the bot was off', () => {
  const look = (over: { mayLook?: boolean; there?: readonly string[]; now?: number } = {}) => {
    const { mayLook = true, there = [], now = Date.now() } = over;
    const looked: string[] = [];
    const looking = lookForMissedDeletions({
      ...{ storage, forget, log: silentLog, pauseMs: 0, now: () => now },
      mayLook: async () => mayLook,
      channels: {
        async message(_channel, id) {
          looked.push(id);
          if (id === '3') throw new Error('Discord is out of order');
          return there.includes(id) ? ({ id } as APIMessage) : undefined;
        },
      },
    });
    return { looked, looking };
  };

  it('leaves what quotes it; what cannot be looked for counts as there', async () => {
    const id = await kept();
    await posted.note(id, channelId, '77');
    await look({ there: ['1', '77'] }).looking.done;
    expect(await quotesOf(id)).toEqual(['1', '3']);
    expect(JSON.stringify(shown.get('77'))).not.toContain('deuxième');
  });

  it('takes a question back whose message is gone, and an answer that stands nowhere', async () => {
    const answers = createAnswerStore({ storage });
    const place = { guildId: '1', channelId, memberId: '5', private: false };
    const asked = await answers.save({ ...place, answer: answered(['Un.']), askedIn: '60' });
    const shownOnce = await answers.save({ ...place, answer: answered(['Deux.']) });
    const standing = await answers.save({ ...place, answer: answered(['Trois.']) });
    await posted.note(shownOnce, channelId, '61');
    await posted.note(standing, channelId, '62');
    await look({ there: ['62'] }).looking.done;
    expect(await answers.find(asked)).toBeUndefined();
    expect(await answers.find(shownOnce)).toBeUndefined();
    expect((await answers.find(standing))?.id).toBe(standing);
  });

  it('is not looked for where the bot may not read, nor after a week', async () => {
    const id = await kept();
    const closed = look({ mayLook: false });
    await closed.looking.done;
    const late = look({ now: Date.now() + 8 * 86_400_000 });
    await late.looking.done;
    expect([...closed.looked, ...late.looked]).toEqual([]);
    expect(await quotesOf(id)).toHaveLength(3);
  });

  it('is looked for no further once the bot is stopped', async () => {
    const id = await kept();
    const { looked, looking } = look();
    await looking.stop();
    await looking.done;
    expect(looked).toEqual([]);
    expect(await quotesOf(id)).toHaveLength(3);
  });

  it('is looked for in 500 messages at most', async () => {
    for (let index = 0; index < 120; index += 1) {
      await posted.note(`${index}`, channelId, `8${index}`);
    }
    const { looked, looking } = look();
    await looking.done;
    expect(looked).toHaveLength(100);
  });
});
