import type { Article, Sentence } from '../../library/article.js';
import type { AnswerKind } from '../../retrieval/evidence.js';
import type { SentenceRef } from '../sentence-ref.js';

/** Characters of a list that are quoted; items that would go beyond are left to the reader. */
const longestList = 800;

/**
 * What belongs to a list with it: behind a sentence that ends in a colon the items that it announces; where
 * a list is asked for and one item was chosen, the sentence that announces it and the other items.
 */
export function withList(sources: readonly SentenceRef[], kind: AnswerKind): SentenceRef[] {
  const last = sources.at(-1);
  if (last === undefined) return [];
  const { article, sentence } = last;
  if (announces(article, sentence)) return [...sources, ...itemsFrom(article, sentence.index + 1)];
  if (kind !== 'list' || !isItem(article, sentence)) return [...sources];
  const start = startOfList(article, sentence);
  const items = itemsFrom(article, start);
  if (!items.some((item) => item.sentence.index === sentence.index)) return [...sources];
  const before = article.sentences[start - 1];
  const isAnnounced =
    before !== undefined && isBeside(before, sentence) && announces(article, before);
  return isAnnounced ? [{ article, sentence: before }, ...items] : items;
}

function startOfList(article: Article, sentence: Sentence): number {
  let start = sentence.index;
  for (;;) {
    const before = article.sentences[start - 1];
    if (before === undefined || !isBeside(before, sentence) || !isItem(article, before))
      return start;
    start -= 1;
  }
}

function itemsFrom(article: Article, start: number): SentenceRef[] {
  const first = article.sentences[start];
  const items: SentenceRef[] = [];
  for (const sentence of article.sentences.slice(start)) {
    if (first === undefined || !isItem(article, sentence) || !isBeside(first, sentence)) break;
    if (sentence.end - first.start > longestList) break;
    items.push({ article, sentence });
  }
  return items;
}

function announces({ text, sentences, blocks }: Article, sentence: Sentence): boolean {
  if (!/:\s*$/u.test(text.slice(sentence.start, sentence.end))) return false;
  const next = sentences[sentence.index + 1];
  return next !== undefined && isBeside(sentence, next) && blocks[next.block]?.kind === 'item';
}

function isItem({ blocks }: Article, { block }: Sentence): boolean {
  return blocks[block]?.kind === 'item';
}

/** A quote crosses neither sections nor pages. */
function isBeside(one: Sentence, other: Sentence): boolean {
  return one.section === other.section && one.page === other.page;
}
