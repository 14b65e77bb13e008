import type { Understanding } from '../../retrieval/evidence.js';
import type { DraftSentence } from '../draft.js';
import type { SentenceRef } from '../sentence-ref.js';
import { findEmphasis } from './emphasis.js';

/**
 * The words of a sentence that answer, as offsets into the article's text. In its translation, where
 * it is read in one, the question's words stand beside them; a name or figure found there is set in
 * bold in the original where it stands letter by letter, once. Else they are looked for in the
 * original itself.
 */
export function emphasisInReading(
  ref: SentenceRef,
  reading: SentenceRef | undefined,
  understanding: Understanding,
): DraftSentence['emphasis'] {
  const text = textOf(ref);
  const same = reading === undefined ? [] : sameWords(text, reading, understanding);
  const spans = same.length > 0 ? same : findEmphasis(understanding, text, ref.article.language);
  return spans.map(([start, end]) => [ref.sentence.start + start, ref.sentence.start + end]);
}

function sameWords(
  text: string,
  reading: SentenceRef,
  understanding: Understanding,
): (readonly [number, number])[] {
  const translated = textOf(reading);
  return findEmphasis(understanding, translated, reading.article.language).flatMap((span) => {
    const words = translated.slice(...span);
    const at = text.indexOf(words);
    return at < 0 || text.includes(words, at + 1) ? [] : [[at, at + words.length] as const];
  });
}

function textOf({ article, sentence }: SentenceRef): string {
  return article.text.slice(sentence.start, sentence.end);
}
