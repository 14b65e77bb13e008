import type { Article } from '../../library/article.js';
import type { Evidence, RankedPassage, Understanding } from '../../retrieval/evidence.js';
import type { Draft, DraftSentence } from '../draft.js';
import type { SentenceRef } from '../sentence-ref.js';
import { findEmphasis } from './emphasis.js';

/** Evidence in the words in which it is read, and the way back to the articles that are quoted. */
export interface InReading {
  readonly evidence: Evidence;
  inOriginal(draft: Draft): Draft;
}

/**
 * Where a passage is read in a translation, its sentences are chosen there, in the question's own language,
 * and quoted from the article: both have the same numbers.
 */
export function inReading(evidence: Evidence): InReading {
  const originals = new Map<Article, Article>();
  const passages = evidence.passages.map((found) => {
    const { reading, article } = found;
    if (reading !== undefined) originals.set(reading, article);
    return reading === undefined ? found : readPassage(found, reading);
  });
  if (originals.size === 0) return { evidence, inOriginal: (draft) => draft };
  return {
    evidence: { ...evidence, passages },
    inOriginal: ({ sentences }) => ({
      sentences: sentences.map((sentence) =>
        quoteOriginal(sentence, originals, evidence.understanding),
      ),
    }),
  };
}

function readPassage(found: RankedPassage, reading: Article): RankedPassage {
  const passage = reading.passages[found.passage.ordinal] ?? found.passage;
  return {
    ...found,
    article: reading,
    passage,
    text: reading.text.slice(passage.start, passage.end),
  };
}

function quoteOriginal(
  sentence: DraftSentence,
  originals: ReadonlyMap<Article, Article>,
  understanding: Understanding,
): DraftSentence {
  const sources = sentence.sources.map((source) => originalOf(source, originals));
  const chosen = sources.at(-1);
  if (chosen === undefined || chosen === sentence.sources.at(-1)) return sentence;
  const reading = sentence.sources.at(-1)?.article.text ?? '';
  const same = sentence.emphasis.flatMap((span) => sameWords(reading.slice(...span), chosen));
  const emphasis = same.length > 0 ? same : emphasisIn(chosen, understanding);
  return { ...sentence, sources, emphasis };
}

function originalOf(source: SentenceRef, originals: ReadonlyMap<Article, Article>): SentenceRef {
  const article = originals.get(source.article);
  const sentence = article?.sentences[source.sentence.index];
  return article === undefined || sentence === undefined ? source : { article, sentence };
}

type Emphasis = DraftSentence['emphasis'];

/** A name or figure stands in the original too, letter by letter, where it does so once. */
function sameWords(words: string, { article, sentence }: SentenceRef): Emphasis {
  const text = article.text.slice(sentence.start, sentence.end);
  const at = text.indexOf(words);
  if (at < 0 || text.indexOf(words, at + 1) >= 0) return [];
  return [[sentence.start + at, sentence.start + at + words.length]];
}

function emphasisIn({ article, sentence }: SentenceRef, understanding: Understanding): Emphasis {
  const text = article.text.slice(sentence.start, sentence.end);
  return findEmphasis(understanding, text).map(
    ([start, end]) => [sentence.start + start, sentence.start + end] as const,
  );
}
