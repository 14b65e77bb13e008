import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGroupQuestions } from '../../../src/answering/group-questions.js';
import { createAnswerStore, type GivenAnswer } from '../../../src/discord/answers/answer-store.js';
import { createFeedbackStore } from '../../../src/discord/answers/feedback-store.js';
import { createInsights } from '../../../src/discord/insights/create-insights.js';
import { gapsFile } from '../../../src/discord/insights/gaps-file.js';
import type { InsightsReader } from '../../../src/discord/insights/insights.js';
import { renderInsights } from '../../../src/discord/insights/render-insights.js';
import type { OutgoingMessage } from '../../../src/discord/reply.js';
import { locales, messagesFor } from '../../../src/locales/locale.js';
import { createAnalyser } from '../../../src/retrieval/analyser.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';
import { hostileText } from '../hostile-text.js';
import { answered, notCovered } from '../sample-answers.js';

let directory: string;
let storage: Storage;
let insights: InsightsReader;
let time: number;

const day = 86_400_000;
const today = Date.UTC(2026, 4, 20, 12);

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-insights-'));
  storage = await openStorage({ directory });
  time = today;
  insights = createInsights({
    storage,
    library: {
      articles: () => [],
      problems: () => [
        { source: 'bad.pdf', message: 'x' },
        { source: 'server:2/other.pdf', message: 'x' },
      ],
    },
    ownerOf: ({ source }) => (source.startsWith('server:2') ? '2' : null),
    groupQuestions: createGroupQuestions({ analyser: createAnalyser() }),
    model: { name: 'openai:small' },
    now: () => time,
  });
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true, force: true });
});

let members = 700_000_000_000_000_000n;

async function give(given: Partial<GivenAnswer> & Pick<GivenAnswer, 'answer'>): Promise<string> {
  const store = createAnswerStore({ storage, now: () => time });
  members += 1n;
  time += 1;
  const place = { guildId: '1', channelId: '900000000000000009', memberId: String(members) };
  return store.save({ ...place, private: false, ...given });
}

const ask = (question: string) => answered(['Une phrase.'], { question });
const miss = (question: string) => notCovered({ question });

describe('how a server asks', () => {
  it('is counted by outcome and day, for the time asked for and this server alone', async () => {
    await give({ answer: ask('Un ?') });
    await give({ answer: miss('Deux ?') });
    await give({ answer: ask('Ailleurs ?'), guildId: '2' });
    time = today - 6 * day;
    await give({ answer: ask('Trois ?') });
    time = today - 7 * day;
    await give({ answer: ask('Trop vieux pour la semaine ?') });
    time = today;
    const week = await insights.read('1', 7);
    expect(week).toMatchObject({ asked: 3, answered: 2, notCovered: 1, unavailable: 0 });
    expect(week.byDay).toHaveLength(7);
    expect(week.byDay[0]).toEqual({
      day: '2026-05-14',
      answered: 1,
      not_covered: 0,
      unavailable: 0,
    });
    expect(week.byDay[6]).toEqual({
      day: '2026-05-20',
      answered: 1,
      not_covered: 1,
      unavailable: 0,
    });
    expect((await insights.read('1', 30)).asked).toBe(4);
  });

  it('counts each answer once, however many were given in the same moment', async () => {
    const row = { guild_id: '1', channel_id: '2', member_id: '3', private: 0, question: 'Q ?' };
    const rest = { language: 'fr', outcome: 'answered', engine: 'extractive', payload: '{}' };
    for (let at = 0; at < 3; at += 1) {
      const rows = Array.from({ length: 401 }, (_, index) => ({
        ...row,
        ...rest,
        id: `${at} ${(index * 7919) % 401}`,
        created_at: today - at,
        continues: null,
        model: null,
        prompt_version: null,
        input_tokens: null,
        output_tokens: null,
        cost: null,
        latency: null,
      }));
      await storage.db.insertInto('answers').values(rows).execute();
    }
    expect((await insights.read('1', 7)).asked).toBe(1_203);
  });

  it('puts what is not covered together, and counts what was asked in private without showing it', async () => {
    await give({ answer: miss('Quel est le salaire de German Gref ?') });
    await give({
      answer: miss('Le salaire de German Gref ?'),
      private: true,
      askedPrivately: false,
    });
    await give({ answer: miss('Suis-je renvoyé ?'), private: true, askedPrivately: true });
    const { gaps, privateGaps } = await insights.read('1', 7);
    expect(gaps).toEqual([
      {
        question: 'Le salaire de German Gref ?',
        others: ['Quel est le salaire de German Gref ?'],
        count: 2,
      },
    ]);
    expect(privateGaps).toBe(1);
  });

  it('names the answers that helped least, only of what was asked in public', async () => {
    const feedback = createFeedbackStore({ storage });
    const bad = await give({ answer: ask('Mauvaise ?') });
    const hidden = await give({ answer: ask('Secrète ?'), private: true });
    const mixed = await give({ answer: ask('Mêlée ?') });
    for (const member of ['5', '6']) await feedback.toggle(bad, member, 'down');
    await feedback.toggle(bad, '7', 'up');
    await feedback.toggle(hidden, '5', 'down');
    await feedback.toggle(mixed, '5', 'down');
    await feedback.toggle(mixed, '6', 'up');
    const read = await insights.read('1', 7);
    expect(read.feedback).toEqual({ up: 2, down: 4 });
    expect(read.worst).toEqual([{ question: 'Mauvaise ?', down: 2 }]);
  });

  it('tells the median and the slow twentieth, tokens and cost by day, and what is wrong', async () => {
    for (let latency = 1; latency <= 100; latency += 1) await give({ answer: ask('Q ?'), latency });
    const provenance = { model: 'openai:small', promptVersion: '1' };
    const tokens = { input: 1_000, output: 200 };
    const written = { ...ask('R ?'), engine: 'generative' as const };
    await give({ answer: { ...written, provenance: { ...provenance, tokens, cost: 0.02 } } });
    await give({ answer: { ...written, provenance: { ...provenance, tokens: null, cost: null } } });
    const read = await insights.read('1', 7);
    expect(read.latency).toEqual({ median: 50, slow: 95 });
    expect(read.usage).toEqual({
      input: 1_000,
      output: 200,
      cost: 0.02,
      byDay: [{ day: '2026-05-20', tokens: 1_200, cost: 0.02 }],
    });
    expect(read.health).toMatchObject({
      problems: 1,
      model: { name: 'openai:small', wrote: 2 },
    });
  });

  it('has words where nothing was asked, in every language, and takes the former picture away', async () => {
    const nothing = await insights.read('1', 90);
    for (const language of Object.keys(locales)) {
      const message = await renderInsights(nothing, messagesFor(language));
      expect(message.embeds?.[0]?.description).toBe(messagesFor(language).insights.nothing);
      expect(message.files).toEqual([]);
      expect(message.components).toHaveLength(1);
    }
  });
});

/** Everything that is sent but the picture's bytes. */
function said({ files, ...message }: OutgoingMessage): string {
  const described = files?.map(({ name, description }) => [name, description]);
  return JSON.stringify([message, described]);
}

describe('whatever is asked', () => {
  it('no member is in it, nothing pings, and everything fits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(hostileText, fc.boolean(), fc.bigInt({ min: 10n ** 17n, max: 10n ** 19n })),
          {
            minLength: 1,
            maxLength: 12,
          },
        ),
        fc.constantFrom(...Object.keys(locales)),
        async (asked, language) => {
          await storage.db.deleteFrom('answers').execute();
          for (const [text, isPrivate, memberId] of asked) {
            const question = `${text} <@${memberId}> <@!${memberId}>`;
            const id = await give({
              answer: miss(question),
              memberId: String(memberId),
              askedPrivately: isPrivate,
            });
            await createFeedbackStore({ storage }).toggle(id, String(memberId), 'down');
          }
          const read = await insights.read('1', 7);
          const messages = messagesFor(language);
          const message = await renderInsights(read, messages);
          const file = gapsFile(read, messages).data.toString('utf8');
          for (const [, , memberId] of asked) {
            expect(said(message)).not.toContain(String(memberId));
            expect(file).not.toContain(String(memberId));
          }
          expect(said(message)).not.toMatch(/@(?:everyone|here)|<@/);
          const embeds = message.embeds ?? [];
          const length = embeds
            .flatMap(({ title, description, footer, fields = [] }) => [
              title ?? '',
              description ?? '',
              footer?.text ?? '',
              ...fields.flatMap(({ name, value }) => [name, value]),
            ])
            .reduce((sum, text) => sum + text.length, 0);
          expect(length).toBeLessThanOrEqual(6_000);
          for (const { name, value } of embeds.flatMap(({ fields = [] }) => fields)) {
            expect(name.length).toBeGreaterThan(0);
            expect(value.trim().length).toBeGreaterThan(0);
            expect(value.length).toBeLessThanOrEqual(1_024);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('a file of gaps is one line a question, and nothing in it is run', async () => {
    await give({ answer: miss('=HYPERLINK("http://evil.example";"x")') });
    await give({ answer: miss('Un "mot"\r\net, la suite ?') });
    const { name, data } = gapsFile(await insights.read('1', 7), messagesFor('fr'));
    expect(name).toBe('manques-7.csv');
    const lines = data.toString('utf8').split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('\ufeff"question","nombre de fois","demandé aussi ainsi"');
    expect(lines).toContain('"Un ""mot"" et, la suite ?","1",""');
    expect(lines).toContain('"\'=HYPERLINK(""http://evil.example"";""x"")","1",""');
  });
});
