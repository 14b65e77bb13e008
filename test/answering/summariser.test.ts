import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asker, Summary, SummaryStyle } from '../../src/answering/answer.js';
import type { SummaryWriter } from '../../src/answering/answer-writer.js';
import type { BudgetScope, TokenBudget } from '../../src/answering/budget/token-budget.js';
import { createMemoryCache } from '../../src/answering/cache/memory-cache.js';
import { createStoredCache } from '../../src/answering/cache/stored-cache.js';
import { createSummariser } from '../../src/answering/summary/summariser.js';
import { verifyQuotes } from '../../src/answering/verify-quotes.js';
import type { Article } from '../../src/library/article.js';
import { makeCompanion } from '../../src/library/make-companion.js';
import { en } from '../../src/locales/en.js';
import { openStorage } from '../../src/storage/storage.js';
import { analyser, articleOf, libraryOf, sentenceOf, textOf } from './hand-made.js';

const article = articleOf('ville', [
  [
    null,
    'La ville de Kelm veut fermer son port aux paquebots d’ici cinq ans. Elle invoque la pollution de l’air.',
    'Le port accueille chaque été des centaines de paquebots, dont les moteurs tournent à quai.',
  ],
  [
    'Les raisons du maire',
    'Le maire accuse les paquebots de polluer l’air de la ville et de ne rien laisser au port. Que faire ?',
    'Cette pollution dépasse, selon lui, celle de toutes les voitures de la ville. Il le répète.',
  ],
  [
    'Les commerçants inquiets',
    'Les commerçants du port craignent de perdre les passagers des paquebots, qui achètent chez eux.',
    'Les commerçants du port craignent beaucoup de perdre les passagers des paquebots, clients fidèles.',
    'Un sondage paraîtra bientôt.',
  ],
]);

function summarise(
  style: SummaryStyle,
  {
    articles = [article],
    writer = null,
    budget,
    ...options
  }: {
    articles?: readonly Article[];
    writer?: SummaryWriter | null;
    articleId?: string;
    language?: string;
    budget?: TokenBudget;
    asker?: Asker;
  } = {},
): Promise<Summary> {
  const library = libraryOf(...articles);
  const log = { warn: () => undefined };
  return createSummariser({ library, analyser, writer, log, budget: budget ?? null }).summarise({
    style,
    ...options,
  });
}

describe('a summary without a model', () => {
  it('is three sentences in the order of the text, one a section, each with its place', async () => {
    const summary = await summarise('short');
    expect(summary).toMatchObject({ outcome: 'answered', style: 'short', engine: 'extractive' });
    expect(summary.citations.map(({ section }) => section)).toEqual([
      null,
      'Les raisons du maire',
      'Les commerçants inquiets',
    ]);
    expect(summary.sentences.map(({ citations }) => citations)).toEqual([[1], [2], [3]]);
    expect(summary.text.split('\n')).toHaveLength(4);
    expect(summary.text).toContain('En bref, « Titre de ville » :');
  });

  it('does not say the same twice', async () => {
    const { citations } = await summarise('bullets');
    const alike = citations.filter(({ quote }) => quote.includes('craignent'));
    expect(alike).toHaveLength(1);
    expect(citations.length).toBeGreaterThan(3);
  });

  it('leaves torn quotations and scraps aside, in a text of one section too', async () => {
    const speech = articleOf('discours', [
      [
        null,
        'Le maire de Kelm a annoncé mardi la fermeture du port aux paquebots à partir de l’an prochain.',
        '« Non, non, et encore non. Je ne céderai pas », a-t-il dit. Bref.',
        'La fermeture du port aux paquebots doit réduire d’un tiers la pollution de l’air de la ville.',
        'Les commerçants du port demandent au maire un délai de trois ans avant la fermeture.',
        'C’est fini. Voilà tout.',
      ],
    ]);
    const { citations } = await summarise('short', { articles: [speech] });
    expect(citations.map(({ quote }) => quote.split(' ').slice(0, 2).join(' '))).toEqual([
      'Le maire',
      'La fermeture',
      'Les commerçants',
    ]);
  });

  it('stands under the headings of the text, by section', async () => {
    const summary = await summarise('sections', { language: 'en' });
    expect(summary.sentences.map(({ heading }) => heading)).toEqual([
      'Opening',
      'Les raisons du maire',
      'Les commerçants inquiets',
    ]);
    expect(summary.text).toContain('\n\nLes raisons du maire\n“Le maire accuse');
  });

  it('sets its quotes in the marks of its language, whatever marks stand inside', async () => {
    const plan = articleOf('plan', [
      [
        null,
        'La ville de Kelm rénove son port de pêche depuis le printemps, avec l’aide de la région.',
        'Le maire de la ville de Kelm a proposé un « réseau de ports » pour relier les îles voisines.',
      ],
    ]);
    const { text, citations } = await summarise('short', { articles: [plan] });
    expect(citations.some(({ quote }) => quote.includes('« réseau de ports »'))).toBe(true);
    for (const { quote } of citations) expect(text).toContain(`« ${quote} » [`);
    expect(text).not.toMatch(/[“”]/);
  });

  it('takes no question, and no sentence that points back without the one before', async () => {
    for (const style of ['short', 'bullets', 'sections'] as const) {
      const { citations } = await summarise(style);
      for (const { quote } of citations) {
        expect(quote).not.toMatch(/\?$/);
        expect(quote).not.toMatch(/^(Elle|Cette|Il) /);
      }
    }
  });

  it('cites nothing that does not stand in the text, whatever the text', async () => {
    const words = fc.constantFrom(
      'La',
      'port',
      'ville',
      'Elle',
      'maire.',
      'Il',
      'craint.',
      'Oui ?',
      'à',
      'kelm',
    );
    const paragraph = fc
      .array(words, { minLength: 1, maxLength: 40 })
      .map((list) => list.join(' '));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(paragraph, { minLength: 1, maxLength: 4 }), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.constantFrom('short' as const, 'bullets' as const, 'sections' as const),
        async (sections, style) => {
          const made = articleOf(
            'x',
            sections.map((texts, at) => [`Titre ${at}`, ...texts] as const),
          );
          const { citations, sentences } = await summarise(style, { articles: [made] });
          const { failed } = await verifyQuotes(citations, libraryOf(made).article);
          expect(failed).toEqual([]);
          expect(sentences.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is that of the article that came last, where none is named', async () => {
    const [first, last] = [
      articleOf('a', [[null, 'Le premier port est fermé aux grands navires.']]),
      article,
    ];
    const library = { ...libraryOf(first, last), latest: async () => last };
    const log = { warn: () => undefined };
    const summariser = createSummariser({ library, analyser, writer: null, log });
    const { citations } = await summariser.summarise({ style: 'short' });
    expect(citations[0]?.articleId).toBe(last.id);
  });

  it('says that the articles are still being read, where they are', async () => {
    const library = { ...libraryOf(), isReading: () => true };
    const log = { warn: () => undefined };
    const summariser = createSummariser({ library, analyser, writer: null, log });
    const summary = await summariser.summarise({ style: 'short', language: 'en' });
    expect(summary).toMatchObject({ outcome: 'unavailable', text: en.answers.stillReading });
  });

  it('says so where the article is not there, or has nothing to quote', async () => {
    const missing = await summarise('short', { articleId: 'autre', language: 'fr' });
    expect(missing).toMatchObject({ outcome: 'unavailable', citations: [] });
    expect(missing.text).toContain('n’est pas');
    const heading = articleOf('vide', [['Seulement un titre']]);
    expect((await summarise('short', { articles: [heading] })).text).toContain('aucune phrase');
    expect((await summarise('short', { articles: [], language: 'fr' })).text).toContain(
      'aucun article',
    );
  });
});

describe('a summary with a model', () => {
  const source = { article, sentence: sentenceOf(article, 0) };
  it('is the model’s words, verified', async () => {
    const writer: SummaryWriter = {
      summarise: async () => ({
        draft: {
          sentences: [
            { text: 'Kelm ferme son port.', sources: [source], emphasis: [], heading: null },
          ],
        },
      }),
    };
    const summary = await summarise('short', { writer });
    expect(summary).toMatchObject({ engine: 'generative', notice: null });
    expect(summary.citations[0]?.quote).toBe(textOf(article, 0));
  });

  it('gives way to the article’s own sentences where the model fails, and says so', async () => {
    const writer: SummaryWriter = { summarise: async () => ({ failure: 'too_slow' }) };
    const summary = await summarise('short', { writer });
    expect(summary).toMatchObject({ engine: 'extractive', outcome: 'answered' });
    expect(summary.notice).toContain('trop de temps');
  });
});

describe('what a summary costs', () => {
  const asker = { memberId: 'm', channelId: 'c', guildId: null };
  const writer: SummaryWriter = { summarise: async () => ({ failure: 'failed', tokensSpent: 30 }) };
  const budgetOf = (exhausted: BudgetScope | null) => {
    const spent: number[] = [];
    const budget: TokenBudget = {
      exhausted: async () => exhausted,
      spend: async (_, tokens) => void spent.push(tokens),
    };
    return { budget, spent };
  };

  it('is counted to its asker', async () => {
    const { budget, spent } = budgetOf(null);
    await summarise('short', { writer, budget, asker });
    expect(spent).toEqual([30]);
  });

  it('is nothing once the share is spent, with a word on it', async () => {
    const { budget, spent } = budgetOf('member');
    const summary = await summarise('short', { writer, budget, asker, language: 'en' });
    expect(summary).toMatchObject({
      engine: 'extractive',
      notice: en.answers.notices.budgetSpent.member,
    });
    expect(spent).toEqual([]);
  });
});

/** The same sections and sentences in English, in the article's shape. */
const inEnglish = articleOf(
  'town',
  [
    [
      null,
      'The town of Kelm wants to close its port to cruise ships within five years. It blames the air.',
      'Each summer the port takes hundreds of cruise ships, whose engines run at the quay.',
    ],
    [
      'The mayor’s reasons',
      'The mayor accuses the ships of fouling the town’s air and leaving the port nothing. What to do?',
      'That pollution exceeds, he says, that of all the cars of the town. He says it again.',
    ],
    [
      'The worried shopkeepers',
      'The shopkeepers of the port fear to lose the passengers of the ships, who buy there.',
      'The shopkeepers of the port fear very much to lose the passengers, faithful customers.',
      'A poll will appear soon.',
    ],
  ],
  'en',
);
const translated: Article = {
  ...article,
  companions: [makeCompanion(article, 'en', { ...inEnglish, title: 'A town and its port' })],
};

describe('a summary of one section', () => {
  const only = (section: string, style: SummaryStyle = 'short', language = 'fr') =>
    summariserOf().summarise({ style, section, language });

  it.each([
    ['by its heading', 'Les raisons du maire'],
    ['whatever case and accents', 'les RAISONS du maire'],
    ['by its anchor', 'les-raisons-du-maire'],
    ['by its heading in a translation', 'The mayor’s reasons'],
  ])('is of its sentences only, named %s', async (_, named) => {
    const summary = await only(named);
    expect(summary).toMatchObject({ outcome: 'answered', section: 'Les raisons du maire' });
    expect(new Set(summary.citations.map(({ section }) => section))).toEqual(
      new Set(['Les raisons du maire']),
    );
    expect(summary.text).toContain('En bref, « Titre de ville · Les raisons du maire » :');
  });

  it('has no headings, also where it is wanted by section', async () => {
    const summary = await only('Les commerçants inquiets', 'sections');
    expect(summary.style).toBe('short');
    expect(summary.sentences.every(({ heading }) => heading === null)).toBe(true);
  });

  it('says so where the article has no such section', async () => {
    const summary = await only('La météo', 'short', 'en');
    expect(summary).toMatchObject({ outcome: 'unavailable', text: en.summary.sectionMissing });
  });

  it('asks the model for that section', async () => {
    const asked: unknown[] = [];
    const writer: SummaryWriter = {
      async summarise(_, { section, style }) {
        asked.push([section, style]);
        return { failure: 'failed' };
      },
    };
    await summariserOf({ writer }).summarise({ style: 'bullets', section: 'Les raisons du maire' });
    expect(asked).toEqual([[1, 'bullets']]);
  });
});

function summariserOf({
  writer = null,
  ...given
}: {
  writer?: SummaryWriter | null;
  cache?: ReturnType<typeof createMemoryCache>;
  budget?: TokenBudget;
} = {}) {
  const log = { warn: () => undefined };
  return createSummariser({ library: libraryOf(translated), analyser, writer, log, ...given });
}

describe('a summary read in a translation', () => {
  it('has the title and the headings of the translation', async () => {
    const summary = await summariserOf().summarise({ style: 'sections', language: 'en-GB' });
    expect(summary.title).toBe('A town and its port');
    expect(summary.text).toContain('A town and its port');
    expect(summary.sentences.map(({ heading }) => heading)).toContain('The mayor’s reasons');
    expect(summary.citations[0]?.articleTitle).toBe('Titre de ville');
  });
});

describe('a summary without an article named', () => {
  it('is of one of those that may be known', async () => {
    const [first, last] = [
      article,
      articleOf('autre', [[null, 'Un autre port accueille des bateaux à voile.']]),
    ];
    const library = libraryOf(first, last);
    const summariser = createSummariser({
      library,
      analyser,
      writer: null,
      log: { warn: () => undefined },
    });
    const { citations } = await summariser.summarise({ style: 'short', articleIds: ['ville'] });
    expect(citations[0]?.articleId).toBe('ville');
    const none = await summariser.summarise({ style: 'short', articleIds: [], language: 'en' });
    expect(none).toMatchObject({ outcome: 'unavailable', text: en.summary.articleMissing });
  });
});

describe('a summary that was made before', () => {
  const asker = { memberId: 'm', channelId: 'c', guildId: null };
  function counted(summaries = 1) {
    let calls = 0;
    const paid = { model: 'scripted:model', promptVersion: 'summary-1', tokens: null, cost: 2 };
    const writer: SummaryWriter = {
      summaryVersion: async () => 'scripted:model summary-1',
      async summarise(_, { language }) {
        calls += 1;
        const source = { article: translated, sentence: sentenceOf(translated, 0) };
        const sentence = {
          text: `${language} ${calls}`,
          sources: [source],
          emphasis: [],
          heading: null,
        };
        if (calls > summaries) return { failure: 'failed' };
        return { draft: { sentences: [sentence] }, provenance: paid, tokensSpent: 50 };
      },
    };
    return { writer, calls: () => calls };
  }

  it('is given again, at no cost, though the share is spent', async () => {
    const { writer, calls } = counted();
    let scope: BudgetScope | null = null;
    const spent: number[] = [];
    const budget: TokenBudget = {
      exhausted: async () => scope,
      spend: async (_, tokens) => void spent.push(tokens),
    };
    const summariser = summariserOf({ writer, budget, cache: createMemoryCache({}) });
    const first = await summariser.summarise({ style: 'short', asker });
    scope = 'member';
    const again = await summariser.summarise({ style: 'short', asker });
    expect(calls()).toBe(1);
    expect(again).toMatchObject({ text: first.text, notice: null, provenance: { cost: 0 } });
    expect(spent).toEqual([50]);
  });

  it('is never given in another language, style or section', async () => {
    const { writer, calls } = counted(9);
    const summariser = summariserOf({ writer, cache: createMemoryCache({}) });
    const wanted = [
      { style: 'short', language: 'fr' },
      { style: 'short', language: 'en' },
      { style: 'bullets', language: 'fr' },
      { style: 'short', language: 'fr', section: 'Les raisons du maire' },
    ] as const;
    for (const [index, options] of wanted.entries()) {
      const { text } = await summariser.summarise(options);
      expect(text).toContain(`${options.language} ${index + 1}`);
    }
    await summariser.summarise({ style: 'short', language: 'en-US' });
    expect(calls()).toBe(wanted.length);
  });

  it('is given again after a restart, from the database', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'glose-summaries-'));
    const { writer, calls } = counted();
    const texts: string[] = [];
    for (const _ of ['before', 'after']) {
      const storage = await openStorage({ directory });
      const cache = createMemoryCache({ behind: createStoredCache({ storage }) });
      const summary = await summariserOf({ writer, cache }).summarise({ style: 'short' });
      texts.push(`${summary.style} ${summary.title} ${summary.text}`);
      await storage.close();
    }
    await rm(directory, { recursive: true });
    expect(calls()).toBe(1);
    expect(texts[1]).toBe(texts[0]);
  });

  it('is not kept where it fell short', async () => {
    const { writer, calls } = counted(0);
    const summariser = summariserOf({ writer, cache: createMemoryCache({}) });
    await summariser.summarise({ style: 'short' });
    expect((await summariser.summarise({ style: 'short' })).engine).toBe('extractive');
    expect(calls()).toBe(2);
  });

  it('is one work for all who ask at once, which the first one pays', async () => {
    const { writer, calls } = counted();
    const spent: number[] = [];
    const budget: TokenBudget = {
      exhausted: async () => null,
      spend: async (_, tokens) => void (tokens > 0 && spent.push(tokens)),
    };
    const summariser = summariserOf({ writer, budget, cache: createMemoryCache({}) });
    const both = await Promise.all(
      [1, 2].map(() => summariser.summarise({ style: 'short', asker })),
    );
    expect(both.map(({ engine }) => engine)).toEqual(['generative', 'generative']);
    expect(calls()).toBe(1);
    expect(spent).toEqual([50]);
  });
});
