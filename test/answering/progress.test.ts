import { describe, expect, it } from 'vitest';
import type { ProgressStep } from '../../src/answering/answer.js';
import type { AnswerWriter } from '../../src/answering/answer-writer.js';
import { createAnswerer } from '../../src/answering/answerer.js';
import { createMemoryCache } from '../../src/answering/cache/memory-cache.js';
import { createSummariser } from '../../src/answering/summary/summariser.js';
import { analyser, articleOf, evidenceOf, halfway, libraryOf, sentenceOf } from './hand-made.js';

const article = articleOf('gref', [
  [null, 'German Gref, PDG de Sberbank, a décrit ce manque. La Chine fournit des technologies.'],
]);
const draft = (text: string, index: number) => ({
  text,
  sources: [{ article, sentence: sentenceOf(article, index) }],
  emphasis: [],
  heading: null,
});
const sentences = [draft('Gref dirige Sberbank.', 0), draft('La Chine fournit.', 1)];
const streaming: AnswerWriter = {
  async write(_, { onSentence }) {
    for (const sentence of sentences) onSentence?.(sentence);
    return { draft: { sentences } };
  },
};

function answererWith(writer: AnswerWriter | null, warned: string[] = []) {
  return createAnswerer({
    library: libraryOf(article),
    retriever: { retrieve: async (question) => evidenceOf(question, [article]) },
    analyser,
    writer,
    sufficiencyThresholds: halfway,
    log: { warn: (message) => void warned.push(message) },
    cache: createMemoryCache({}),
  });
}

describe('the progress of an answer', () => {
  it.each([
    ['of the article’s own sentences', null, ['reading', 'checking']],
    ['of a model', streaming, ['reading', 'writing', 'checking']],
    [
      'whose model fails',
      { write: async () => ({ failure: 'failed' as const }) },
      ['reading', 'writing', 'checking'],
    ],
  ] as const)('%s is told step by step, each once', async (_, writer, expected) => {
    const told: ProgressStep[] = [];
    const onProgress = (step: ProgressStep) => void told.push(step);
    await answererWith(writer).answer('Qui est German Gref ?', { onProgress });
    expect(told).toEqual(expected);
  });

  it('is told to all who asked the same, and no part of the answer twice', async () => {
    let finish = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const writer: AnswerWriter = {
      async write(_, options) {
        await held;
        for (const sentence of sentences) options.onSentence?.(sentence);
        return { draft: { sentences } };
      },
    };
    const answerer = answererWith(writer);
    const told: ProgressStep[][] = [[], []];
    const parts: number[][] = [[], []];
    const asked = told.map((steps, index) =>
      answerer.answer('Qui est German Gref ?', {
        onProgress: (step) => void steps.push(step),
        onPartial: (partial) => void parts[index]?.push(partial.sentences.length),
      }),
    );
    await expect.poll(() => told.every((steps) => steps.includes('writing'))).toBe(true);
    finish();
    await Promise.all(asked);
    expect(told).toEqual([
      ['reading', 'writing', 'checking'],
      ['reading', 'writing', 'checking'],
    ]);
    expect(parts).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('breaks nothing of the answer where listening fails', async () => {
    const warned: string[] = [];
    const onProgress = () => {
      throw new Error('not shown');
    };
    const answer = await answererWith(streaming, warned).answer('Qui ?', { onProgress });
    expect(answer.sentences).toHaveLength(2);
    expect(new Set(warned)).toEqual(new Set(['progress could not be shown']));
  });
});

describe('the progress of a summary', () => {
  it('is told as that of an answer', async () => {
    const told: ProgressStep[] = [];
    const summariser = createSummariser({
      library: libraryOf(article),
      analyser,
      writer: { summarise: async () => ({ draft: { sentences } }) },
      log: { warn: () => undefined },
    });
    await summariser.summarise({ style: 'short', onProgress: (step) => void told.push(step) });
    expect(told).toEqual(['reading', 'writing', 'checking']);
  });
});
