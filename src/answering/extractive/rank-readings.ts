import type { Article } from '../../library/article.js';
import type { Evidence, RankedPassage } from '../../retrieval/evidence.js';
import type { SentenceRef } from '../sentence-ref.js';
import type { RankedSentence } from './rank-sentences.js';

/** Sentences of articles, ranked in their own words and in those of their translations. */
export interface RankedReadings {
  /** Best first; sentences of the articles, never of a translation. */
  readonly ranked: readonly RankedSentence[];
  /** The sentence in the translation in which it is read; undefined where in its own words alone. */
  readingOf(ref: SentenceRef): SentenceRef | undefined;
  /** What a sentence says: its text, and that of its reading. */
  says(ref: SentenceRef): string;
}

/**
 * Where a passage is read in a translation, each sentence has the better of two scores: of the
 * translation's sentence, whose language is the question's, and of its own. The original has its say
 * because dates, names, reasons and pronouns are known by their form in fewer languages than are read.
 */
export function rankReadings(
  evidence: Evidence,
  rank: (evidence: Evidence) => readonly RankedSentence[],
): RankedReadings {
  const own = rank(evidence);
  const readings = new Map<Article, Article>();
  for (const { article, reading } of evidence.passages) {
    if (reading !== undefined) readings.set(article, reading);
  }
  const readingOf = ({ article, sentence }: SentenceRef): SentenceRef | undefined => {
    const reading = readings.get(article);
    const translated = reading?.sentences[sentence.index];
    return reading && translated && { article: reading, sentence: translated };
  };
  const inTranslation = { ...evidence, passages: evidence.passages.map(inReading) };
  return {
    ranked: readings.size === 0 ? own : better(own, rank(inTranslation)),
    readingOf,
    says: (ref) => [ref, readingOf(ref) ?? []].flat().map(textOf).join(' '),
  };
}

/** The passage in the words of its translation, where it is read in one. */
function inReading(found: RankedPassage): RankedPassage {
  const { reading } = found;
  const passage = reading?.passages[found.passage.ordinal];
  if (reading === undefined || passage === undefined) return found;
  const text = reading.text.slice(passage.start, passage.end);
  return { ...found, article: reading, passage, text };
}

function better(
  own: readonly RankedSentence[],
  translated: readonly RankedSentence[],
): readonly RankedSentence[] {
  const others = new Map(translated.map((sentence) => [nameOf(sentence), sentence]));
  return own
    .map((sentence) => {
      const other = others.get(nameOf(sentence));
      if (other === undefined) return sentence;
      const found = new Set([...sentence.found, ...other.found]);
      return { ...sentence, found, score: Math.max(sentence.score, other.score) };
    })
    .sort((one, other) => other.score - one.score || one.sentence.start - other.sentence.start);
}

/** A translation has the id, the version and the numbers of its original. */
function nameOf({ article, sentence }: SentenceRef): string {
  return `${article.id}@${article.version} ${sentence.index}`;
}

function textOf({ article, sentence }: SentenceRef): string {
  return article.text.slice(sentence.start, sentence.end);
}
