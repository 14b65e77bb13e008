import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answerer } from '../../../src/answering/answer.js';
import { blankAnswer } from '../../../src/answering/blank-answer.js';
import { createProfiles } from '../../../src/answering/profile/create-profiles.js';
import type { Profiles } from '../../../src/answering/profile/profile.js';
import { verifyQuotes } from '../../../src/answering/verify-quotes.js';
import type { Article } from '../../../src/library/article.js';
import { fr } from '../../../src/locales/fr.js';
import { type ArticleAnswerer, openArticle } from '../article-answerer.js';
import { analyser, articleOf, libraryOf } from '../hand-made.js';

const log = { warn: () => undefined };
const english = fileURLToPath(new URL('../../fixtures/english-articles', import.meta.url));

let opened: ArticleAnswerer;
let openedEnglish: ArticleAnswerer;
let profiles: Profiles;
beforeAll(async () => {
  [opened, openedEnglish] = [await openArticle(), await openArticle(english)];
  profiles = createProfiles({ ...opened, answerer: opened.answerer(), log, ahead: 0 });
});
afterAll(async () => {
  profiles.close();
  await opened.close();
  await openedEnglish.close();
});

const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');

describe('the profile of the article', () => {
  it('has its sections, its figures as it writes them, and its length', async () => {
    const profile = await profiles.of('russie-chine-ia');
    expect(profile?.sections.map(({ heading, sentences }) => [heading, sentences])).toEqual([
      [null, 2],
      ['Contourner les sanctions : Une nécessité pour Moscou', 5],
      ['La Chine : Un allié technologique incontournable', 5],
      ['L’intensification d’une course mondiale', 4],
    ]);
    expect(profile?.keyFigures.map(({ text }) => text)).toEqual([
      'Deuxième puissance mondiale',
      '1er janvier',
    ]);
    expect(profile).toMatchObject({ language: 'fr', readingMinutes: 1 });
    expect(profile?.words).toBeGreaterThan(300);
  });

  it('begins with questions that the article answers, in French', async () => {
    const profile = await profiles.of('russie-chine-ia');
    expect(profile?.starters.map(({ question }) => plain(question))).toEqual([
      'Pourquoi la Russie se tourne-t-elle vers un allié puissant ?',
      'Que s’est-il passé le 1er janvier ?',
      'Que nie Pékin ?',
      'Qui a proposé récemment un « réseau d’alliance en IA » ?',
      'Sur quoi est-ce que la Russie focalise ses efforts ?',
    ]);
  });

  it.each([
    ['en', 'Russia turns to China for artificial intelligence', 'What does Beijing deny?'],
    [
      'de',
      'Russland wendet sich für künstliche Intelligenz an China',
      'Worauf richtet Russland seine Anstrengungen?',
    ],
    ['es', 'Rusia recurre a China para la inteligencia artificial', '¿Qué niega Pekín?'],
  ])(
    'is in the reader’s language where a translation stands beside it: %s',
    async (language, title, question) => {
      const profile = await profiles.of('russie-chine-ia', { language });
      expect(profile?.title).toBe(title);
      expect(profile?.starters.map((starter) => starter.question)).toContain(question);
      expect(profile?.keyFigures[0]?.citation.translation?.language).toBe(language);
    },
  );

  it('is in the article’s language for a reader of any other', async () => {
    const profile = await profiles.of('russie-chine-ia', { language: 'pl' });
    expect(profile?.title).toContain('La Russie');
    expect(profile?.starters.every(({ language }) => language === 'fr')).toBe(true);
  });

  it('is undefined for what is not served', async () => {
    expect(await profiles.of('other')).toBeUndefined();
    expect(await profiles.questions('other')).toEqual([]);
  });

  it.each(['fr', 'en', 'de', 'es'])(
    'proposes nothing that the answerer does not answer so: %s',
    async (language) => {
      const answerer = opened.answerer();
      const questions = await profiles.questions('russie-chine-ia', { language });
      expect(questions.length).toBeGreaterThanOrEqual(5);
      for (const { question, citations } of questions) {
        const answer = await answerer.answer(question, { language });
        const sentences = answer.citations.map(({ firstSentence, endSentence }) => [
          firstSentence,
          endSentence,
        ]);
        expect({ question, outcome: answer.outcome }).toEqual({ question, outcome: 'answered' });
        const [expected] = citations;
        expect(
          sentences.some(
            ([first = 0, end = 0]) =>
              first <= (expected?.firstSentence ?? -1) && (expected?.firstSentence ?? -1) < end,
          ),
        ).toBe(true);
      }
    },
  );

  it('finds figures and questions in English articles likewise', async () => {
    const made = createProfiles({
      ...openedEnglish,
      answerer: openedEnglish.answerer(),
      log,
      ahead: 0,
    });
    const plant = await made.of('tidal-plant');
    expect(plant?.keyFigures.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['fourteen million pounds', 'four per cent', 'Twelve turbines']),
    );
    expect(plant?.starters.map(({ question }) => question)).toContain(
      'Why did the engineers choose slow blades?',
    );
    const bees = await made.of('city-bees');
    expect(bees?.keyFigures.map(({ text }) => text)).toContain('More than three hundred hives');
    expect(bees?.starters.map(({ question }) => question)).toContain(
      'How many hives now stand on the roofs of Halden?',
    );
    made.close();
  });
});

/** Says yes to everything, with a quote of the whole article. */
const agreeing = (article: Article): Answerer => ({
  answer: async (question) => ({
    ...blankAnswer(question, fr),
    outcome: 'answered',
    citations: article.sentences.map(({ index, start, end }) => ({
      number: 1,
      articleId: article.id,
      articleVersion: article.version,
      articleTitle: '',
      articleUrl: null,
      section: null,
      page: null,
      quote: article.text.slice(start, end),
      start,
      end,
      firstSentence: index,
      endSentence: index + 1,
      translation: null,
    })),
  }),
});

function profilesOf(article: Article, answerer: Answerer) {
  let listener = () => {};
  let asked = 0;
  const articles = { now: [article] };
  const library = {
    ...libraryOf(article),
    articles: () => articles.now,
    settled: async () => undefined,
    onChange: (changed: () => void) => {
      listener = changed;
      return () => undefined;
    },
  };
  const counting: Answerer = {
    answer: (question, options) => {
      asked += 1;
      return answerer.answer(question, options);
    },
  };
  const made = createProfiles({ library, analyser, answerer: counting, log, ahead: 1 });
  return { made, articles, changed: () => listener(), asked: () => asked };
}

describe('a profile', () => {
  const text =
    'Douze abeilles vivent sous le toit de la mairie. Un lit coûte quarante euros la nuit.';

  it('is worked out before anybody asks, and once for all who do', async () => {
    const article = articleOf('a', [[null, text]]);
    const { made, asked } = profilesOf(article, agreeing(article));
    await expect.poll(asked).toBe(2);
    await Promise.all([made.of('a'), made.of('a', { language: 'fr-CA' }), made.questions('a')]);
    expect(asked()).toBe(2);
    made.close();
  });

  it('is worked out anew for another version', async () => {
    const [before, after] = [
      articleOf('a', [[null, text]]),
      articleOf('a', [[null, 'Le voyage dure onze heures en tout.']]),
    ];
    const { made, articles, changed } = profilesOf(before, agreeing(after));
    expect((await made.of('a'))?.version).toBe(before.version);
    articles.now = [after];
    changed();
    expect(await made.of('a')).toMatchObject({
      version: after.version,
      keyFigures: [{ text: 'onze heures' }],
    });
    made.close();
  });

  it('has no question that was not answered by the sentence it is made of', async () => {
    const article = articleOf('a', [[null, text]]);
    const silent: Answerer = { answer: async (question) => blankAnswer(question, fr) };
    const { made } = profilesOf(article, silent);
    expect(await made.of('a')).toMatchObject({ starters: [], sections: [{ sentences: 2 }] });
    made.close();
  });

  it('quotes what stands there, and asks within the length of a button, whatever the article says', async () => {
    const word = fc.constantFrom(
      'Douze',
      'La',
      'ville',
      'de',
      'Kelm',
      'coûte',
      '30 millions d’euros',
      'depuis',
      '2019',
      'German Gref, PDG de Sberbank,',
      'a proposé',
      '«',
      '»',
      'qui',
      'grâce à',
      'mairie.',
      '(IA)',
      '\u202e',
      '@everyone',
      '5 %',
    );
    const paragraph = fc
      .array(word, { minLength: 1, maxLength: 30 })
      .map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(paragraph, { minLength: 1, maxLength: 3 }), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.constantFrom('fr', 'en', 'de', 'es', 'pl'),
        async (sections, language) => {
          const article = articleOf(
            'x',
            sections.map((texts, at) => [`Titre ${at}`, ...texts] as const),
            language,
          );
          const { made } = profilesOf(article, agreeing(article));
          const profile = await made.of('x');
          made.close();
          const citations = [
            ...(profile?.keyFigures ?? []).map(({ citation }) => citation),
            ...(profile?.starters ?? []).flatMap((starter) => starter.citations),
          ];
          expect((await verifyQuotes(citations, libraryOf(article).article)).failed).toEqual([]);
          for (const { text: figure, what } of profile?.keyFigures ?? [])
            expect(what).toContain(figure);
          for (const { question } of profile?.starters ?? []) {
            expect(question.length).toBeGreaterThan(4);
            expect(question.length).toBeLessThanOrEqual(80);
            expect(question).toMatch(/\?$/u);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
