import { describe, expect, it } from 'vitest';
import type { SummaryStyle } from '../../src/answering/answer.js';
import { createAnswerer } from '../../src/answering/answerer.js';
import { createSummariser } from '../../src/answering/summary/summariser.js';
import { translationOf } from '../../src/answering/translated-citations.js';
import { verifyDraft } from '../../src/answering/verify-draft.js';
import { verifyQuotes } from '../../src/answering/verify-quotes.js';
import type { Article } from '../../src/library/article.js';
import { makeCompanion } from '../../src/library/make-companion.js';
import {
  analyser,
  articleOf,
  evidenceOf,
  halfway,
  libraryOf,
  sentenceOf,
  textOf,
} from './hand-made.js';

const french = articleOf('phare', [
  [
    null,
    'Le phare de Kelm fut bâti en 1850 par l’ingénieur Paul Brun sur un récif de la côte nord.',
    'La lanterne du phare brûle chaque nuit de l’huile de colza, que des marins apportent au printemps.',
  ],
  [
    'Les gardiens',
    'Deux gardiens y vivent tout l’hiver avec leurs familles et ne quittent jamais la tour.',
  ],
]);
const english = articleOf(
  'phare',
  [
    [
      null,
      'The lighthouse of Kelm was built in 1850 by the engineer Paul Brun on a reef of the north coast.',
      'The lantern of the lighthouse burns rapeseed oil every night, which sailors bring in spring.',
    ],
    [
      'The keepers',
      'Two keepers live there all winter with their families and never leave the tower.',
    ],
  ],
  'en',
);
const translated = { ...english, title: 'The lighthouse' };
const article: Article = { ...french, companions: [makeCompanion(french, 'en', translated)] };
const reading = article.companions[0]?.reading ?? article;
const library = libraryOf(article);
const log = { warn: () => undefined };

function ask(question: string, language: string, of: Article = article) {
  const found = evidenceOf(question, [of], { language });
  const passages = found.passages.map((each) => (of === article ? { ...each, reading } : each));
  return createAnswerer({
    library: libraryOf(of),
    retriever: { retrieve: async () => ({ ...found, passages }) },
    analyser,
    writer: null,
    sufficiencyThresholds: halfway,
    log,
  }).answer(question, { language });
}

function summarise(style: SummaryStyle, language: string) {
  const summariser = createSummariser({ library, analyser, writer: null, log });
  return summariser.summarise({ style, language });
}

describe('an answer on an article with a translation', () => {
  it('quotes the original, with what it says in the asker’s language beneath it', async () => {
    const answer = await ask('What does the lantern burn?', 'en');
    expect(answer.sentences[0]?.text).toBe(textOf(article, 1));
    const [citation] = answer.citations;
    expect(citation?.quote).toBe(textOf(article, 1));
    expect(citation?.translation).toEqual({ language: 'en', text: textOf(reading, 1) });
    expect(answer.text).toContain(`[1]\nTranslation: ${textOf(reading, 1)}`);
    expect((await verifyQuotes(answer.citations, library.article)).failed).toEqual([]);
  });

  it('sets the name that answers in bold in the original, by the words around it in the translation', async () => {
    const { sentences } = await ask('Who built the lighthouse?', 'en');
    const [sentence] = sentences;
    expect(sentence?.text.slice(...(sentence.emphasis[0] ?? [0, 0]))).toBe('Paul Brun');
  });

  it('shows none to askers in the language of the article, or in one that it has not', async () => {
    for (const [question, language] of [
      ['Que brûle la lanterne ?', 'fr'],
      ['Was brennt die Laterne?', 'de'],
    ] as const) {
      const { citations, text } = await ask(question, language);
      expect(citations.every(({ translation }) => translation === null)).toBe(true);
      expect(text).not.toContain(textOf(reading, 1));
    }
  });

  it('shows none beside a quote that does not stand', async () => {
    const sentence = { ...sentenceOf(article, 1), end: sentenceOf(article, 1).end - 1 };
    const draft = { text: null, sources: [{ article, sentence }], emphasis: [], heading: null };
    const verification = { lookup: library.article, log, language: 'en' };
    const { citations } = await verifyDraft({ sentences: [draft] }, verification);
    expect(citations).toEqual([]);
  });

  it('shows none where the original says something else since, and sums up the original', async () => {
    const companions = [makeCompanion(french, 'en', translated, { stale: [0] })];
    const edited: Article = { ...french, companions };
    const { citations, text } = await ask('Who built the lighthouse of Kelm?', 'en', edited);
    expect(citations[0]?.quote).toBe(textOf(french, 0));
    expect(citations[0]?.translation).toBeNull();
    expect(text).not.toContain('was built');
    const { citations: others } = await ask('What does the lantern burn?', 'en', edited);
    expect(others[0]?.translation?.text).toBe(textOf(reading, 1));
    const summariser = createSummariser({
      library: libraryOf(edited),
      ...{ analyser, writer: null, log },
    });
    const summary = await summariser.summarise({ style: 'short', language: 'en' });
    expect(summary.text).toContain(textOf(french, 0));
    expect(summary.text).not.toContain('was built');
  });

  it('shows none of a quote of two sentences of which one is out of date', () => {
    const edited = makeCompanion(french, 'en', translated, { stale: [0] });
    const of = { ...french, companions: [edited] };
    expect(translationOf({ firstSentence: 0, endSentence: 2 }, of, 'en')).toBeNull();
    expect(translationOf({ firstSentence: 1, endSentence: 2 }, of, 'en')?.text).toBe(
      textOf(reading, 1),
    );
  });

  it('lets no other words pass for the translation of the quote', async () => {
    const { citations } = await ask('What does the lantern burn?', 'en');
    const tampered = citations.map((citation) => ({
      ...citation,
      translation: { language: 'en', text: textOf(reading, 0) },
    }));
    const { failed } = await verifyQuotes(tampered, library.article);
    expect(failed.map(({ reason }) => reason)).toEqual([
      'the translation is not that of the sentences',
    ]);
  });

  it('has nearest passages with what they say in the asker’s language', async () => {
    const found = evidenceOf('What is the capital of Kelm?', [article], {
      language: 'en',
      sufficiency: 0,
    });
    const { nearest } = await createAnswerer({
      library,
      retriever: { retrieve: async () => found },
      analyser,
      writer: null,
      sufficiencyThresholds: halfway,
      log,
    }).answer('What is the capital of Kelm?', {});
    expect(nearest[0]?.translation?.text).toContain('The lighthouse of Kelm');
  });
});

describe('a summary of an article with a translation', () => {
  it('is read in the translation, and cites the sentences of the original', async () => {
    const summary = await summarise('sections', 'en');
    const own = await summarise('sections', 'fr');
    expect(summary.citations.map(({ quote }) => quote)).toEqual(
      own.citations.map(({ quote }) => quote),
    );
    for (const { quote, firstSentence, translation } of summary.citations) {
      expect(summary.text).not.toContain(quote);
      expect(summary.text).toContain(`${textOf(reading, firstSentence)} [`);
      expect(translation?.text).toBe(textOf(reading, firstSentence));
    }
    expect(summary.text).toContain('“The lighthouse” in short');
    expect(summary.text).toContain('This is a translation');
    expect(summary.text).toContain('\nThe keepers\n');
    expect(summary.sentences.at(-1)?.heading).toBe('The keepers');
  });

  it('is the article’s own sentences for readers of other languages', async () => {
    const summary = await summarise('short', 'de');
    for (const { quote } of summary.citations) expect(summary.text).toContain(quote);
    expect(summary.text).not.toContain('Übersetzung');
  });
});
