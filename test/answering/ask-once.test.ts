import { describe, expect, it } from 'vitest';
import type { Answer, AnswerOptions, Asker, PartialAnswer } from '../../src/answering/answer.js';
import type { AnswerWriter, WriteOptions } from '../../src/answering/answer-writer.js';
import { createAnswerer } from '../../src/answering/answerer.js';
import type { BudgetScope, TokenBudget } from '../../src/answering/budget/token-budget.js';
import { createMemoryCache } from '../../src/answering/cache/memory-cache.js';
import { fr } from '../../src/locales/fr.js';
import { analyser, articleOf, evidenceOf, halfway, libraryOf, sentenceOf } from './hand-made.js';

const article = articleOf('gref', [
  [null, 'German Gref, PDG de Sberbank, a décrit ce manque. La Chine fournit des technologies.'],
]);
const asker: Asker = { memberId: 'm', channelId: 'c', guildId: 'g' };
const provenance = { model: 'scripted:model', promptVersion: 'answer-1', tokens: null, cost: null };
const draftOf = (text: string, index: number) => ({
  text,
  sources: [{ article, sentence: sentenceOf(article, index) }],
  emphasis: [],
  heading: null,
});
const first = draftOf('Gref dirige Sberbank.', 0);
const second = draftOf('La Chine fournit.', 1);

/** A writer whose sentences come when the test says so. */
function heldWriter() {
  const calls: WriteOptions[] = [];
  let finish = () => {};
  const whole = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const writer: AnswerWriter = {
    version: async () => 'scripted:model answer-1',
    async write(_, options) {
      calls.push(options);
      options.onSentence?.(first);
      const stopped = new Promise<'stopped'>((resolve) => {
        options.stop?.addEventListener('abort', () => resolve('stopped'));
      });
      const gone = new Promise<never>((_resolve, reject) => {
        options.signal.addEventListener('abort', () => reject(options.signal.reason));
      });
      const end = await Promise.race([whole, stopped, gone]);
      const paid = { provenance, tokensSpent: 70 };
      if (end === 'stopped') return { draft: { sentences: [first] }, cut: true, ...paid };
      return { draft: { sentences: [first, second] }, ...paid };
    },
  };
  return { writer, calls, finish: () => finish() };
}

function budgetOf(exhausted: BudgetScope | null = null) {
  const spent: number[] = [];
  const budget: TokenBudget = {
    exhausted: async () => exhausted,
    async spend(_, tokens) {
      spent.push(tokens);
    },
  };
  return { budget, spent };
}

function setUp(writer: AnswerWriter | null, budget: TokenBudget | null = null) {
  let retrievals = 0;
  const answerer = createAnswerer({
    library: libraryOf(article),
    retriever: {
      async retrieve(question) {
        retrievals += 1;
        return evidenceOf(question, [article]);
      },
    },
    analyser,
    writer,
    sufficiencyThresholds: halfway,
    log: { warn: () => undefined },
    cache: createMemoryCache({}),
    budget,
  });
  const ask = (
    question = 'Qui est German Gref ?',
    options: AnswerOptions = {},
    who: Asker | null = asker,
  ) => answerer.answer(question, { ...(who && { asker: who }), language: 'fr', ...options });
  return { ask, retrievals: () => retrievals };
}

const words = ({ sentences }: Pick<Answer, 'sentences'>) => sentences.map(({ text }) => text);

describe('a question that was answered before', () => {
  it('is answered from what is kept, however it is written, under the words of its asker', async () => {
    const { ask, retrievals } = setUp(null);
    const once = await ask('Qui est German Gref ?');
    const again = await ask('  qui est german gref');
    expect(retrievals()).toBe(1);
    expect(again).toMatchObject({ question: '  qui est german gref', text: once.text });
    expect(again.timings).toEqual({ total: expect.any(Number) });
  });

  it.each([
    ['another question', 'Que fournit la Chine ?', {}],
    ['another language', undefined, { language: 'en' }],
    ['another caution', undefined, { caution: 'strict' }],
    ['other articles', undefined, { articleIds: ['other'] }],
  ] as const)('is not the same with %s', async (_, question, options) => {
    const { ask, retrievals } = setUp(null);
    await ask();
    await ask(question, options);
    expect(retrievals()).toBe(2);
  });

  it('is asked anew where the answer fell short', async () => {
    let fails = true;
    const { ask } = setUp({
      write: async () => (fails ? { failure: 'failed' } : { draft: { sentences: [first] } }),
    });
    expect((await ask()).notice).toBe(fr.answers.notices.modelFailed);
    fails = false;
    expect(await ask()).toMatchObject({ engine: 'generative', notice: null });
  });
});

describe('equal questions of one moment', () => {
  it('are one work, whose sentences all are told of and whose tokens the first one pays', async () => {
    const { writer, calls, finish } = heldWriter();
    const { budget, spent } = budgetOf();
    const { ask } = setUp(writer, budget);
    const told: PartialAnswer[][] = [[], [], []];
    const asked = told.map((partials, index) =>
      ask(index === 1 ? 'qui est german gref' : undefined, {
        onPartial: (partial) => partials.push(partial),
      }),
    );
    await expect.poll(() => told.every(({ length }) => length === 1)).toBe(true);
    finish();
    const answers = await Promise.all(asked);
    expect(calls).toHaveLength(1);
    for (const [index, answer] of answers.entries()) {
      expect(words(answer)).toEqual(['Gref dirige Sberbank.', 'La Chine fournit.']);
      expect(told[index]?.map(words)).toEqual([words(answer).slice(0, 1), words(answer)]);
    }
    expect(spent).toEqual([70]);
  });

  it('go on where one of their askers leaves, and end where all have', async () => {
    const { writer, calls, finish } = heldWriter();
    const { ask } = setUp(writer);
    const [gone, alsoGone] = [new AbortController(), new AbortController()];
    const leaving = ask(undefined, { signal: gone.signal });
    const staying = ask(undefined, { signal: alsoGone.signal });
    await expect.poll(() => calls.length).toBe(1);
    gone.abort(new Error('the first has gone'));
    await expect(leaving).rejects.toThrow('the first has gone');
    expect(calls[0]?.signal.aborted).toBe(false);
    const late = ask();
    finish();
    expect(words(await staying)).toHaveLength(2);
    expect(words(await late)).toHaveLength(2);
  });

  it('end where all have left, and the next one begins anew', async () => {
    const { writer, calls, finish } = heldWriter();
    const { ask } = setUp(writer);
    const gone = new AbortController();
    const leaving = ask(undefined, { signal: gone.signal });
    await expect.poll(() => calls.length).toBe(1);
    gone.abort(new Error('gone'));
    await expect(leaving).rejects.toThrow('gone');
    expect(calls[0]?.signal.aborted).toBe(true);
    finish();
    expect(words(await ask())).toHaveLength(2);
    expect(calls).toHaveLength(2);
  });

  it('are stopped by one for that one alone', async () => {
    const { writer, calls, finish } = heldWriter();
    const { ask } = setUp(writer);
    const stop = new AbortController();
    let told = 0;
    const stopping = ask(undefined, {
      stop: stop.signal,
      onPartial: () => {
        told += 1;
      },
    });
    const staying = ask();
    await expect.poll(() => told).toBe(1);
    stop.abort();
    expect(await stopping).toMatchObject({
      engine: 'generative',
      notice: fr.answers.notices.stopped,
      sentences: [{ text: 'Gref dirige Sberbank.' }],
    });
    expect(calls[0]?.stop?.aborted).toBe(false);
    finish();
    expect(await staying).toMatchObject({ notice: null });
  });

  it('are stopped by the last one for good, and what was shown is not kept', async () => {
    const { writer, calls } = heldWriter();
    const { ask } = setUp(writer);
    const stop = new AbortController();
    const asked = ask(undefined, { stop: stop.signal });
    await expect.poll(() => calls.length).toBe(1);
    stop.abort();
    expect(await asked).toMatchObject({ notice: fr.answers.notices.stopped, provenance });
    const next = new AbortController();
    const again = ask(undefined, { stop: next.signal });
    await expect.poll(() => calls.length).toBe(2);
    next.abort();
    await again;
  });
});

describe('whoever listens', () => {
  it('breaks nothing of the answer where listening fails', async () => {
    const { writer, finish } = heldWriter();
    const { ask } = setUp(writer);
    finish();
    const answer = await ask(undefined, {
      onPartial: () => {
        throw new Error('not shown');
      },
    });
    expect(words(answer)).toHaveLength(2);
    expect(answer.notice).toBeNull();
  });
});

describe('a budget', () => {
  it.each(['member', 'channel', 'server'] as const)(
    'of a %s that is spent leaves the article’s own sentences, with a word on it',
    async (scope) => {
      const { writer, calls } = heldWriter();
      const { budget, spent } = budgetOf(scope);
      const { ask } = setUp(writer, budget);
      expect(await ask()).toMatchObject({
        outcome: 'answered',
        engine: 'extractive',
        notice: fr.answers.notices.budgetSpent[scope],
        provenance: null,
      });
      expect(calls).toEqual([]);
      expect(spent).toEqual([]);
    },
  );

  it('is of no concern without a model, nor for whoever asks without a name', async () => {
    const { budget, spent } = budgetOf('member');
    expect((await setUp(null, budget).ask()).notice).toBeNull();
    const { writer, finish } = heldWriter();
    finish();
    const { ask } = setUp(writer, budget);
    const anonymous = await ask(undefined, {}, null);
    expect(anonymous).toMatchObject({ engine: 'generative', notice: null });
    expect(spent).toEqual([]);
  });

  it('of the asker says when a model writes again', async () => {
    const { ask } = setUp(heldWriter().writer, budgetOf('member').budget);
    const { modelAgainAt = 0 } = await ask();
    expect(modelAgainAt % 86_400_000).toBe(0);
    expect(modelAgainAt).toBeGreaterThan(Date.now());
  });

  it('that is spent still gets what the model wrote before, as that costs nothing', async () => {
    const { writer, finish } = heldWriter();
    finish();
    let scope: BudgetScope | null = null;
    const { budget, spent } = budgetOf();
    const { ask } = setUp(writer, { ...budget, exhausted: async () => scope });
    await ask();
    scope = 'member';
    expect(await ask()).toMatchObject({
      engine: 'generative',
      notice: null,
      provenance: { model: 'scripted:model', tokens: { input: 0, output: 0 }, cost: null },
    });
    expect((await ask('Que fournit la Chine ?')).engine).toBe('extractive');
    expect(spent).toEqual([70]);
  });

  it('is charged for what the model wrote though nothing of it stood', async () => {
    const { budget, spent } = budgetOf();
    const { ask } = setUp(
      { write: async () => ({ failure: 'unverified', tokensSpent: 40 }) },
      budget,
    );
    expect((await ask()).engine).toBe('extractive');
    expect(spent).toEqual([40]);
  });
});

describe('a place that wants the articles’ own sentences', () => {
  it('gets them, also where a model wrote an answer before, and without a word on it', async () => {
    const { writer, calls, finish } = heldWriter();
    finish();
    const { budget, spent } = budgetOf();
    const { ask } = setUp(writer, budget);
    expect(await ask()).toMatchObject({ engine: 'generative' });
    const quotes = await ask(undefined, { engine: 'extractive' });
    expect(quotes).toMatchObject({ outcome: 'answered', engine: 'extractive', notice: null });
    expect([calls.length, spent]).toEqual([1, [70]]);
  });
});
