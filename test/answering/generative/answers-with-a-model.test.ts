import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnswerer } from '../../../src/answering/answerer.js';
import { createGenerativeEngine } from '../../../src/answering/generative/generative-engine.js';
import { createModel } from '../../../src/answering/models/create-model.js';
import { createSummariser } from '../../../src/answering/summary/summariser.js';
import { en } from '../../../src/locales/en.js';
import { fr } from '../../../src/locales/fr.js';
import { silentLog } from '../../../src/log.js';
import {
  type ModelServer,
  startModelServer,
  type Turn,
  testKey,
} from '../../support/model-server.js';
import { analyser, articleOf, evidenceOf, halfway, libraryOf, textOf } from '../hand-made.js';

const article = articleOf('ia', [
  [
    'Contourner les sanctions',
    'Le 1er janvier, une directive officielle a souligné l’importance de la coopération avec la Chine. German Gref, PDG de Sberbank, a décrit ce manque d’accès comme un « obstacle structurel majeur ».',
  ],
]);

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

function writer() {
  const access = { key: testKey, baseUrl: server.baseUrl('openai') };
  const model = createModel({ provider: 'openai', model: null }, { access });
  return createGenerativeEngine({ model, analyser, log: silentLog });
}

function ask(turn: Turn, { language = 'fr', deadlineMs = 10_000 } = {}) {
  server.script(turn);
  const answerer = createAnswerer({
    library: libraryOf(article),
    retriever: { retrieve: async (question) => evidenceOf(question, [article]) },
    analyser,
    writer: writer(),
    deadlineMs,
    sufficiencyThresholds: halfway,
    log: silentLog,
  });
  return answerer.answer('Qui est German Gref ?', { language });
}

describe('an answer with a model', () => {
  it('says the model’s words, and quotes the article under each', async () => {
    const answer = await ask({ text: 'German Gref est le PDG de Sberbank [2].' });
    expect(answer).toMatchObject({
      outcome: 'answered',
      engine: 'generative',
      notice: null,
      sentences: [{ text: 'German Gref est le PDG de Sberbank.', quoted: false, citations: [1] }],
      citations: [{ number: 1, quote: textOf(article, 1), section: 'Contourner les sanctions' }],
    });
  });

  it.each([
    ['fails', { status: 500 }, fr.answers.notices.modelFailed],
    ['refuses the key', { status: 401 }, fr.answers.notices.modelFailed],
    ['says nothing', { text: '' }, fr.answers.notices.modelFailed],
    ['hangs up', 'cut', fr.answers.notices.modelFailed],
    ['names no number', { text: 'German Gref est le PDG.' }, fr.answers.notices.modelUnverified],
    ['invents a figure', { text: 'German Gref a 60 ans [2].' }, fr.answers.notices.modelUnverified],
    ['adds a year', { text: 'Le 1er janvier 2024 [1].' }, fr.answers.notices.modelUnverified],
    ['calls everyone', { text: '@everyone German Gref [2].' }, fr.answers.notices.modelUnverified],
  ] as const)(
    'is the article’s own sentence, with a word on why, where it %s',
    async (_, turn, notice) => {
      const answer = await ask(turn);
      expect(answer).toMatchObject({ outcome: 'answered', engine: 'extractive', notice });
      expect(answer.citations.map(({ quote }) => quote)).toContain(textOf(article, 1));
      expect(answer.text).not.toContain('@everyone');
    },
  );

  it('does not wait longer than its deadline, and says so in the asker’s language', async () => {
    const answer = await ask('silence', { language: 'en', deadlineMs: 200 });
    expect(answer).toMatchObject({
      outcome: 'answered',
      engine: 'extractive',
      notice: en.answers.notices.modelTooSlow,
    });
  });

  it('is not covered where the model says so', async () => {
    expect(await ask({ text: 'NOT_COVERED' })).toMatchObject({
      outcome: 'not_covered',
      citations: [],
    });
  });
});

describe('a summary with a model', () => {
  const summarise = (turn: Turn) => {
    server.script(turn);
    const summariser = createSummariser({
      library: libraryOf(article),
      analyser,
      writer: writer(),
      log: silentLog,
    });
    return summariser.summarise({ style: 'short', language: 'fr' });
  };

  it('cites each sentence', async () => {
    const text = 'Une directive a souligné l’importance de la coopération avec la Chine [1].';
    expect(await summarise({ text })).toMatchObject({
      outcome: 'answered',
      engine: 'generative',
      citations: [{ quote: textOf(article, 0) }],
    });
  });

  it('is the article’s own sentences where the model fails', async () => {
    expect(await summarise({ status: 503 })).toMatchObject({
      outcome: 'answered',
      engine: 'extractive',
      notice: fr.answers.notices.modelFailed,
    });
  });
});
