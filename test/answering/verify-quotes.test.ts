import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeDraft } from '../../src/answering/citations.js';
import { verifyDraft } from '../../src/answering/verify-draft.js';
import { keepStanding, verifyQuotes } from '../../src/answering/verify-quotes.js';
import { articleOf, libraryOf, sentenceOf, textOf } from './hand-made.js';

const article = articleOf('gref', [
  [null, 'La Russie se tourne vers la Chine. Elle manque de processeurs.'],
  ['Les sanctions', 'German Gref dirige Sberbank. Il parle d’un obstacle.', 'Un autre paragraphe.'],
]);
const lookup = libraryOf(article).article;
const quote = (...indices: number[]) => ({
  text: null,
  sources: indices.map((index) => ({ article, sentence: sentenceOf(article, index) })),
  emphasis: [],
  heading: null,
});
const write = (text: string, ...indices: number[]) => ({ ...quote(...indices), text });

describe('citing a draft', () => {
  it('quotes consecutive sentences as one, and the same place under one number', () => {
    const { sentences, citations } = citeDraft({
      sentences: [write('Un.', 0, 1), write('Deux.', 2), write('Encore un.', 0, 1)],
    });
    expect(sentences.map((sentence) => sentence.citations)).toEqual([[1], [2], [1]]);
    expect(citations.map((citation) => citation.quote)).toEqual([
      `${textOf(article, 0)} ${textOf(article, 1)}`,
      textOf(article, 2),
    ]);
    expect(citations[1]).toMatchObject({
      section: 'Les sanctions',
      firstSentence: 2,
      endSentence: 3,
    });
  });

  it('never lets a quote cross a section', () => {
    const { sentences, citations } = citeDraft({ sentences: [quote(1, 2)] });
    expect(citations.map(({ section }) => section)).toEqual([null, 'Les sanctions']);
    expect(sentences.map(({ text }) => text)).toEqual([textOf(article, 1), textOf(article, 2)]);
  });

  it('moves emphasis from the article to the quote', () => {
    const { start } = sentenceOf(article, 2);
    const [sentence] = citeDraft({
      sentences: [{ ...quote(2), emphasis: [[start, start + 11]] }],
    }).sentences;
    const [from, to] = sentence?.emphasis[0] ?? [0, 0];
    expect(sentence?.text.slice(from, to)).toBe('German Gref');
  });
});

describe('verifying quotes', () => {
  const [citation] = citeDraft({ sentences: [quote(2)] }).citations;
  if (citation === undefined) throw new Error('no citation');

  it('lets through what stands in the text at its place', async () => {
    const { verified, failed } = await verifyQuotes([citation], lookup);
    expect(verified).toEqual([citation]);
    expect(failed).toEqual([]);
  });

  it.each([
    ['one character differs', { quote: `${citation.quote.slice(0, -1)}!` }],
    ['the place is shifted', { start: citation.start + 1, end: citation.end + 1 }],
    ['the place ends short', { end: citation.end - 1, quote: citation.quote.slice(0, -1) }],
    ['nothing is quoted', { end: citation.start, quote: '' }],
    ['the place is outside of the text', { start: -1, end: 100_000 }],
    ['other sentences are named', { firstSentence: 3, endSentence: 4 }],
    ['another section is named', { section: 'Autre' }],
    ['the version is unknown', { articleVersion: '000000000000' }],
    ['the article is unknown', { articleId: 'autre' }],
  ])('drops a quote where %s', async (_what, change) => {
    const { verified, failed } = await verifyQuotes([{ ...citation, ...change }], lookup);
    expect(verified).toEqual([]);
    expect(failed[0]?.reason).not.toBe('');
  });

  it('holds for every run of sentences, and for no altered one', async () => {
    const last = article.sentences.length - 1;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: last }), { minLength: 1, maxLength: 6 }),
        fc.string({ minLength: 1, maxLength: 3 }),
        async (indices, noise) => {
          const citations = citeDraft({ sentences: [quote(...indices)] }).citations;
          expect((await verifyQuotes(citations, lookup)).verified).toEqual(citations);
          const altered = citations.map((one) => ({ ...one, quote: one.quote + noise }));
          expect((await verifyQuotes(altered, lookup)).verified).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what stands after verification', () => {
  it('is numbered without gaps, without sentences that lost all their citations', () => {
    const { sentences, citations } = citeDraft({
      sentences: [write('Un.', 0), write('Deux.', 2), write('Trois.', 0, 4)],
    });
    const standing = keepStanding(sentences, citations.slice(1));
    expect(standing.sentences.map(({ text, citations: numbers }) => [text, numbers])).toEqual([
      ['Deux.', [1]],
      ['Trois.', [2]],
    ]);
    expect(standing.citations.map(({ number, firstSentence }) => [number, firstSentence])).toEqual([
      [1, 2],
      [2, 4],
    ]);
  });

  it('drops a quoted sentence that is not its citation’s quote', () => {
    const { sentences, citations } = citeDraft({ sentences: [quote(0)] });
    const altered = sentences.map((sentence) => ({ ...sentence, text: `${sentence.text} Ajout.` }));
    expect(keepStanding(altered, citations)).toEqual({ sentences: [], citations: [] });
  });

  it('says in the log what was dropped', async () => {
    const warned: unknown[] = [];
    const other = articleOf('gref', [[null, 'Un texte changé depuis.']]);
    const standing = await verifyDraft(
      { sentences: [quote(2)] },
      {
        lookup: libraryOf(other).article,
        log: { warn: (_message, details) => warned.push(details) },
      },
    );
    expect(standing).toEqual({ sentences: [], citations: [] });
    expect(warned).toMatchObject([
      { articleId: 'gref', reason: 'the version of the article is not kept' },
    ]);
  });
});
