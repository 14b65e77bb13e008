import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, AnswerOptions, PartialAnswer } from '../../../src/answering/answer.js';
import { createAnswerer } from '../../../src/answering/answerer.js';
import { createGenerativeEngine } from '../../../src/answering/generative/generative-engine.js';
import { withBreaker } from '../../../src/answering/models/breaker.js';
import { createModel } from '../../../src/answering/models/create-model.js';
import { modelProviders } from '../../../src/answering/models/model-choice.js';
import { fr } from '../../../src/locales/fr.js';
import { silentLog } from '../../../src/log.js';
import { createTranslationTables } from '../../../src/retrieval/translation/translation-tables.js';
import type { ProviderName } from '../../support/model-formats.js';
import {
  type Behaviour,
  type ModelServer,
  startModelServer,
  type Turn,
  testKey,
} from '../../support/model-server.js';
import { createSpeech } from '../../support/speech.js';
import { analyser, articleOf, evidenceOf, halfway, libraryOf } from '../hand-made.js';

const article = articleOf('ia', [
  [
    'Contourner les sanctions',
    'Le 1er janvier, une directive officielle a souligné l’importance de la coopération avec la Chine. German Gref, PDG de Sberbank, a décrit ce manque d’accès comme un « obstacle structurel majeur ».',
  ],
  ['Un allié', 'Les deux nations collaborent sur des systèmes anti-drones.'],
]);

const gref = 'German Gref est le PDG de Sberbank [2].\n';
const nations = 'Les deux nations collaborent sur des systèmes anti-drones [3].\n';
const directive = 'Une directive officielle a souligné la coopération avec la Chine [1].\n';

const translations = createTranslationTables({ analyser });

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

interface Setting extends Pick<AnswerOptions, 'signal' | 'stop'> {
  readonly provider?: ProviderName;
  readonly language?: string;
  readonly deadlineMs?: number;
  readonly overallDeadlineMs?: number;
  readonly stallMs?: number;
  readonly onPartial?: (partial: PartialAnswer) => void;
}

interface Told {
  readonly answer: Answer;
  readonly partials: readonly PartialAnswer[];
}

async function ask(turns: Turn | readonly Turn[], setting: Setting = {}): Promise<Told> {
  const { provider = 'openai', language = 'fr', onPartial, ...given } = setting;
  const { deadlineMs, overallDeadlineMs, stallMs = 500, ...signals } = given;
  server.script(...(Array.isArray(turns) ? turns : [turns]));
  const access = { key: testKey, baseUrl: server.baseUrl(provider) };
  const model = createModel({ provider, model: 'model-x' }, { access });
  const answerer = createAnswerer({
    library: libraryOf(article),
    retriever: { retrieve: async (question) => evidenceOf(question, [article]) },
    analyser,
    writer: createGenerativeEngine({
      model,
      analyser,
      translations,
      log: silentLog,
      stallMs,
    }),
    sufficiencyThresholds: halfway,
    log: silentLog,
    ...(deadlineMs !== undefined && { deadlineMs }),
    ...(overallDeadlineMs !== undefined && { overallDeadlineMs }),
  });
  const partials: PartialAnswer[] = [];
  const answer = await answerer.answer('Qui est German Gref ?', {
    ...signals,
    language,
    onPartial(partial) {
      partials.push(partial);
      onPartial?.(partial);
    },
  });
  return { answer, partials };
}

const words = ({ sentences }: Pick<Answer, 'sentences'>) => sentences.map(({ text }) => text);

/** Nothing that was shown is taken back, and each thing shown is the beginning of the answer. */
function expectPrefixes({ answer, partials }: Told): void {
  for (const { sentences, citations } of partials) {
    expect(answer.sentences.slice(0, sentences.length)).toEqual(sentences);
    expect(answer.citations.slice(0, citations.length)).toEqual(citations);
  }
}

describe('an answer while it is being written', () => {
  it('is told sentence by sentence, the first before the second is written', async () => {
    const speech = createSpeech();
    const rest = [nations.slice(30), directive];
    speech.say(gref + nations.slice(0, 30));
    const { answer, partials } = await ask(
      { speech },
      {
        onPartial() {
          for (const piece of rest.splice(0)) speech.say(piece);
          speech.end();
        },
      },
    );
    expect(partials.map(words)).toEqual([
      ['German Gref est le PDG de Sberbank.'],
      words(answer).slice(0, 2),
      words(answer),
    ]);
    expect(answer).toMatchObject({ engine: 'generative', notice: null });
    expect(answer.provenance?.tokens).toMatchObject({ input: 100 });
    expectPrefixes({ answer, partials });
  });

  it('has a language and numbers of its own from the start', async () => {
    const { partials } = await ask({ text: nations + gref + nations.replace('sur', 'aussi sur') });
    expect(partials[0]).toMatchObject({
      language: 'fr',
      citations: [{ number: 1, section: 'Un allié' }],
      sentences: [{ citations: [1] }],
    });
    expect(partials.at(-1)?.sentences.map(({ citations }) => citations)).toEqual([[1], [2], [1]]);
  });

  it('never takes back what it showed, whatever the model says', async () => {
    const piece = fc.constantFrom(
      gref,
      nations,
      directive,
      'La Russie a investi 500 milliards [2].\n',
      'Elle collabore avec les deux nations [3].\n',
      'German Gref leads Sberbank and described this lack of access as an obstacle [2].\n',
      '@everyone German Gref est le PDG de Sberbank [2].\n',
      'NOT_COVERED\n',
      '```\ncode\n```\n',
      'German Gref, PDG de Sberbank [1, 2]. Les deux nations collaborent [3]. ',
    );
    const reply = fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(reply, async (text) => {
        const told = await ask([{ text }, { text: '' }]);
        expectPrefixes(told);
        const last = told.partials.at(-1);
        if (told.answer.engine === 'generative' && told.answer.outcome === 'answered') {
          expect(last?.sentences).toEqual(told.answer.sentences);
        } else expect(last).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });
});

describe('a sentence with a name of which nothing is sure', () => {
  it('stands with the original beside it', async () => {
    const text = 'Moscow collaborates with others on anti-drone systems [3].\n';
    const told = await ask({ text }, { language: 'en' });
    expect(told.answer.sentences).toMatchObject([
      { text: text.replace(' [3].\n', '.'), quoted: false, citations: [1] },
      { text: 'Les deux nations collaborent sur des systèmes anti-drones.', quoted: true },
    ]);
    expect(told.answer.text).toBe(
      'Moscow collaborates with others on anti-drone systems. [1]\n“Les deux nations collaborent sur des systèmes anti-drones.” [1]',
    );
    expectPrefixes(told);
  });
});

describe.each(modelProviders)('a fault of %s in the middle of an answer', (provider) => {
  it.each([
    ['stalls', { text: gref + nations, ending: 'stall' }],
    ['is cut', { text: gref + nations, ending: 'cut' }],
  ] satisfies [string, Behaviour][])(
    'leaves what stood, and says that the rest is missing, where it %s',
    async (_, turn) => {
      const before = server.requests.length;
      const told = await ask(turn, { provider });
      expect(words(told.answer)[0]).toBe('German Gref est le PDG de Sberbank.');
      expect(told.answer).toMatchObject({
        engine: 'generative',
        notice: fr.answers.notices.cutShort,
        provenance: { model: `${provider}:model-x` },
      });
      expectPrefixes(told);
      expect(server.requests.length - before).toBe(1);
    },
  );

  it('is asked once more where nothing was said yet, as long as the server wants no long wait', async () => {
    const busy: Behaviour = { status: 429, headers: { 'retry-after': '0' } };
    const { answer } = await ask([busy, { text: gref }], { provider });
    expect(answer).toMatchObject({ engine: 'generative', notice: null });
    const patient = await ask([{ status: 429, headers: { 'retry-after': '60' } }, { text: gref }], {
      provider,
    });
    expect(patient.answer).toMatchObject({
      engine: 'extractive',
      notice: fr.answers.notices.modelFailed,
      provenance: null,
    });
  });

  it.each([
    ['is slow to the first byte', 'silence', fr.answers.notices.modelTooSlow],
    ['has a fault of its own', { status: 500 }, fr.answers.notices.modelFailed],
    ['wants no more requests', { status: 429 }, fr.answers.notices.modelFailed],
    ['answers nonsense', 'wrong-json', fr.answers.notices.modelFailed],
    ['answers something else', 'other-json', fr.answers.notices.modelFailed],
    ['says nothing', { text: '' }, fr.answers.notices.modelFailed],
    ['says nothing that can be read', { text: '…\n[2]\n```' }, fr.answers.notices.modelUnverified],
    [
      'goes on and on',
      { endless: 'Je ne sais pas trop quoi dire. ' },
      fr.answers.notices.modelUnverified,
    ],
  ] satisfies [string, Behaviour, string][])(
    'leaves the article’s own sentences, with a word on why, where it %s',
    async (_, turn, notice) => {
      const { answer, partials } = await ask(turn, {
        provider,
        // Loading a provider's library takes a while: only silence is to meet the deadline.
        deadlineMs: turn === 'silence' ? 400 : 15_000,
      });
      expect(answer).toMatchObject({ outcome: 'answered', engine: 'extractive', notice });
      expect(partials).toEqual([]);
    },
  );

  it('leaves what stood of a reply that does not end', async () => {
    const { answer } = await ask({ endless: gref }, { provider });
    expect(words(answer)).toEqual(['German Gref est le PDG de Sberbank.']);
    expect(answer.notice).toBeNull();
  });

  it('shows nothing of what is not verified', async () => {
    const bad = [
      '@everyone German Gref est le PDG de Sberbank [2].',
      'German Gref a 60 ans, dit le PDG de Sberbank [2].',
      'German Gref, PDG de Sberbank : voir https://exemple.test [2].',
      'German Gref is the head of Sberbank, and he described this as a structural obstacle [2].',
      'Les deux nations collaborent sur des systèmes anti-drones [7].',
    ];
    const { answer, partials } = await ask(
      ({ system }) => ({
        text: `${gref}${bad.join('\n')}\n${system.split('\n').find((line) => line.startsWith('1.'))} [2].\n${nations}`,
      }),
      { provider },
    );
    expect(words(answer)).toEqual([
      'German Gref est le PDG de Sberbank.',
      'Les deux nations collaborent sur des systèmes anti-drones.',
    ]);
    expectPrefixes({ answer, partials });
  });
});

describe('the deadline', () => {
  it('to the first sentence ends a model that is silent, though not one that has begun', async () => {
    const silent = await ask('silence', { deadlineMs: 150 });
    expect(silent.answer).toMatchObject({
      engine: 'extractive',
      notice: fr.answers.notices.modelTooSlow,
    });
    const speech = createSpeech();
    speech.say(gref + nations.slice(0, 30));
    const goOn = () => {
      speech.say(nations.slice(30));
      speech.end();
    };
    const begun = await ask(
      { speech },
      { deadlineMs: 1_000, stallMs: 10_000, onPartial: () => setTimeout(goOn, 1_100) },
    );
    expect(words(begun.answer)).toHaveLength(2);
    expect(begun.answer.notice).toBeNull();
  });

  it('over all ends one that goes on and on, and keeps what stood', async () => {
    async function* drawl() {
      yield gref;
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        yield 'et ';
      }
    }
    const { answer } = await ask({ speech: drawl() }, { overallDeadlineMs: 1_500 });
    expect(words(answer)).toEqual(['German Gref est le PDG de Sberbank.']);
    expect(answer.notice).toBe(fr.answers.notices.cutShort);
  });
});

describe('a model that fails again and again', () => {
  it('is not asked for a while, and the answer says so', async () => {
    server.script({ status: 500 });
    const access = { key: testKey, baseUrl: server.baseUrl('mistral') };
    const failing = createModel({ provider: 'mistral', model: 'x' }, { access, retries: 0 });
    let time = 0;
    const model = withBreaker(failing, { log: silentLog, now: () => time });
    const answerer = createAnswerer({
      library: libraryOf(article),
      retriever: { retrieve: async (question) => evidenceOf(question, [article]) },
      analyser,
      writer: createGenerativeEngine({ model, analyser, log: silentLog }),
      sufficiencyThresholds: halfway,
      log: silentLog,
    });
    const notice = async () => (await answerer.answer('Qui est German Gref ?', {})).notice;
    const before = server.requests.length;
    for (let failures = 0; failures < 5; failures += 1) {
      expect(await notice()).toBe(fr.answers.notices.modelFailed);
    }
    expect(await notice()).toBe(fr.answers.notices.modelResting);
    expect(server.requests.length - before).toBe(5);
    time += 30_000;
    server.script({ text: gref });
    expect(await notice()).toBeNull();
  });
});

describe('an asker who stops', () => {
  it('keeps what was shown, with a word on it, and the model is not heard any more', async () => {
    const stop = new AbortController();
    const speech = createSpeech();
    speech.say(gref + nations.slice(0, 30));
    const told = await ask({ speech }, { stop: stop.signal, onPartial: () => stop.abort() });
    speech.say(nations.slice(30));
    speech.end();
    expect(words(told.answer)).toEqual(['German Gref est le PDG de Sberbank.']);
    expect(told.answer).toMatchObject({
      engine: 'generative',
      notice: fr.answers.notices.stopped,
      provenance: { tokens: null },
    });
    expectPrefixes(told);
  });

  it('gets the article’s own sentences where nothing was shown yet', async () => {
    const stop = new AbortController();
    const before = server.requests.length;
    const asked = ask('silence', { stop: stop.signal });
    await expect.poll(() => server.requests.length).toBeGreaterThan(before);
    stop.abort();
    expect((await asked).answer).toMatchObject({
      outcome: 'answered',
      engine: 'extractive',
      notice: fr.answers.notices.stoppedEarly,
    });
  });

  it('changes nothing once the answer is whole', async () => {
    const stop = new AbortController();
    const { answer } = await ask({ text: gref }, { stop: stop.signal });
    stop.abort();
    expect(answer.notice).toBeNull();
  });
});

describe('a repair', () => {
  const wrong = 'German Gref, 60 ans, est le PDG de Sberbank [2].';

  it('writes anew what was refused, where the first sentence was', async () => {
    const before = server.requests.length;
    const { answer } = await ask([{ text: wrong }, { text: gref }]);
    expect(words(answer)).toEqual(['German Gref est le PDG de Sberbank.']);
    expect(answer.provenance?.promptVersion).toMatch(/^answer-[0-9a-f]{8}\+repair-[0-9a-f]{8}$/);
    expect(answer.provenance?.tokens).toMatchObject({ input: 200 });
    const [, repair] = server.requests.slice(before);
    expect(repair?.user).toContain(`Refused: ${wrong.replace(' [2]', '')}`);
    expect(repair?.user).toContain('Reason: a figure or date in it does not stand');
  });

  it('comes behind what was shown, and changes nothing of it', async () => {
    const told = await ask([{ text: `${wrong}\n${nations}${directive}` }, { text: gref }]);
    expect(words(told.answer).at(-1)).toBe('German Gref est le PDG de Sberbank.');
    expect(words(told.answer)).toHaveLength(3);
    expectPrefixes(told);
  });

  it('does not say again what stands already', async () => {
    const { answer } = await ask([{ text: `${wrong}\n${nations}` }, { text: nations + gref }]);
    const said = words(answer);
    expect(said.at(-1)).toBe('German Gref est le PDG de Sberbank.');
    expect(said).toHaveLength(2);
  });

  it('is made once, and not for a sentence further on, an address or an order obeyed', async () => {
    const count = async (...turns: Turn[]) => {
      const before = server.requests.length;
      const { answer } = await ask(turns);
      return [server.requests.length - before, answer.engine];
    };
    expect(await count({ text: wrong })).toEqual([2, 'extractive']);
    expect(await count({ text: gref + wrong })).toEqual([1, 'generative']);
    expect(await count({ text: 'https://exemple.test [2].' })).toEqual([1, 'extractive']);
    expect(await count({ text: 'NOT_COVERED' })).toEqual([1, 'generative']);
  });
});
