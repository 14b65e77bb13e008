import type { Article, Sentence } from '../../library/article.js';
import type { RankedPassage } from '../../retrieval/evidence.js';
import type { SentenceRef } from '../sentence-ref.js';

/** The sentences that a model is given, numbered from 1. */
export interface NumberedSentences {
  readonly refs: readonly SentenceRef[];
  /** The sentence of a number; undefined for a number that was not given. */
  ref(number: number): SentenceRef | undefined;
  /** What the model reads: titles, headings and sentences, a line each. */
  readonly lines: readonly string[];
}

/**
 * Up to here an article goes in whole, as a model that sees the context quotes better: about 3,000
 * tokens, of which French takes one for some 3.5 letters. In UTF-16 code units.
 */
const wholeArticleLength = 10_500;
/** Of all that goes in: about 5,000 tokens. */
export const materialLength = 18_000;

/**
 * The material for a question: short articles whole, of longer ones the passages found; each
 * article's sentences in order, the best article first.
 */
export function numberEvidence(passages: readonly RankedPassage[]): NumberedSentences {
  const chosen = new Map<Article, Set<Sentence>>();
  let length = 0;
  const take = (article: Article, sentences: readonly Sentence[]) => {
    const taken = chosen.get(article) ?? new Set();
    const fresh = sentences.filter(
      (sentence) => !taken.has(sentence) && isProse(article, sentence),
    );
    const added = fresh.reduce((sum, { start, end }) => sum + end - start, 0);
    if (length > 0 && length + added > materialLength) return;
    length += added;
    for (const sentence of fresh) taken.add(sentence);
    chosen.set(article, taken);
  };
  for (const { article, passage } of passages) {
    take(article, article.sentences.slice(passage.firstSentence, passage.endSentence));
  }
  for (const article of chosen.keys()) {
    if (article.text.length <= wholeArticleLength) take(article, article.sentences);
  }
  return numberSentences(
    [...chosen].flatMap(([article, sentences]) =>
      [...sentences].map((sentence) => ({ article, sentence })),
    ),
  );
}

/** Numbers sentences: articles in the order in which they first appear, each in order of its text. */
export function numberSentences(given: readonly SentenceRef[]): NumberedSentences {
  const articles = [...new Set(given.map(({ article }) => article))];
  const refs = articles.flatMap((article) =>
    given
      .filter((ref) => ref.article === article)
      .sort((one, other) => one.sentence.index - other.sentence.index),
  );
  return { refs, ref: (number) => refs[number - 1], lines: linesOf(refs) };
}

function linesOf(refs: readonly SentenceRef[]): string[] {
  return refs.flatMap(({ article, sentence }, index) => {
    const before = refs[index - 1];
    const lines: string[] = [];
    const opensArticle = before?.article !== article;
    if (opensArticle) lines.push(`Article: ${article.title}`);
    const heading = article.sections[sentence.section]?.heading ?? null;
    const opensSection = opensArticle || before?.sentence.section !== sentence.section;
    if (opensSection && heading !== null) lines.push(`Section: ${heading}`);
    const text = article.text.slice(sentence.start, sentence.end);
    // An article's own references, "[3]", would be taken for our numbers.
    lines.push(`[${index + 1}] ${text.replace(/\[[\d\s,;–-]+\]/g, '')}`);
    return lines;
  });
}

function isProse(article: Article, sentence: Sentence): boolean {
  return article.blocks[sentence.block]?.kind !== 'heading';
}
