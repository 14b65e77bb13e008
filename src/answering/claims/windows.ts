import type { Article } from '../../library/article.js';
import type { RankedPassage } from '../../retrieval/evidence.js';
import type { SentenceRef } from '../sentence-ref.js';
import { translationOf } from '../translated-citations.js';
import type { LanguageText } from './claim-words.js';

/** One sentence, or two of which the second points back at the first. */
export interface Window {
  readonly refs: readonly SentenceRef[];
}

export function windowsOf(
  passages: readonly Pick<RankedPassage, 'article' | 'passage'>[],
): readonly Window[] {
  const windows = new Map<string, Window>();
  for (const { article, passage } of passages) {
    for (let at = passage.firstSentence; at < passage.endSentence; at += 1) {
      for (const window of windowsAt(article, at)) {
        windows.set(`${article.id}/${at}/${window.refs.length}`, window);
      }
    }
  }
  return [...windows.values()];
}

/**
 * What a claim in some language is held against: the sentences themselves, or, where a translation
 * into that language stands beside the article, the translation's.
 */
export function textOf({ refs }: Window, language: string): LanguageText {
  const [first, last] = [refs[0], refs.at(-1)];
  if (first === undefined || last === undefined) return { text: '', language: 'und' };
  const { article } = first;
  const place = { firstSentence: first.sentence.index, endSentence: last.sentence.index + 1 };
  const translation =
    article.language === language ? null : translationOf(place, article, language);
  return (
    translation ?? {
      text: article.text.slice(first.sentence.start, last.sentence.end),
      language: article.language,
    }
  );
}

function windowsAt(article: Article, at: number): Window[] {
  const sentence = article.sentences[at];
  if (sentence === undefined || article.blocks[sentence.block]?.kind === 'heading') return [];
  const windows: Window[] = [{ refs: [{ article, sentence }] }];
  const before = article.sentences[at - 1];
  if (before === undefined || !isBeside(article, at)) return windows;
  const text = article.text.slice(sentence.start, sentence.end);
  if (pointsBack(text)) {
    windows.push({ refs: [before, sentence].map((one) => ({ article, sentence: one })) });
  }
  return windows;
}

function isBeside(article: Article, at: number): boolean {
  const [before, sentence] = [article.sentences[at - 1], article.sentences[at]];
  return (
    before?.section === sentence?.section &&
    before?.page === sentence?.page &&
    article.blocks[before?.block ?? -1]?.kind !== 'heading'
  );
}

/** Whether a sentence opens with a word for what the one before named. */
export function pointsBack(sentence: string): boolean {
  return opening.test(sentence);
}

const opening =
  /^[«“"'\s]*(?:il|ils|elle|elles|ce|cet|cette|ces|cela|son|sa|ses|leur|leurs|celui-ci|celle-ci|he|she|it|they|this|these|that|those|his|her|its|their|él|ella|ellos|ellas|este|esta|estos|estas|esto|su|sus|er|sie|es|dies\p{L}*|sein\p{L}*|ihr\p{L}*)(?!\p{L})/iu;
