import type { Span } from './article.js';
import { endsSentence } from './sentence-end.js';
import { splitLong } from './split-long.js';

export interface SplitOptions {
  /** Primary language subtag; `und` is fine. */
  readonly language: string;
  /** Longest sentence in UTF-16 code units; longer ones are cut at a clause or a word. Default 1,000. */
  readonly maximum?: number;
}

/**
 * The sentences of one block, in order, without the white space around them. Together they cover
 * everything in the block but white space.
 *
 * `Intl.Segmenter` proposes the bounds; it knows no abbreviations and splits a closing quotation
 * mark from its sentence where a space stands before it, as French writes, so each bound is checked.
 */
export function splitSentences(text: string, options: SplitOptions): readonly Span[] {
  const maximum = options.maximum ?? 1_000;
  const sentences: Span[] = [];
  let start = 0;
  for (const end of bounds(text, options.language)) {
    const span = trim(text, start, end);
    if (span !== null) sentences.push(...splitLong(text, span, maximum));
    start = end;
  }
  return sentences;
}

/** Ends of sentences, rising; the last is the length of the text. */
function* bounds(text: string, language: string): Generator<number> {
  let start = 0;
  for (const proposed of proposedBounds(text, language)) {
    if (proposed <= start) continue;
    const bound = proposed === text.length ? proposed : afterClosing(text, proposed);
    if (bound < text.length && !endsSentence(text, start, bound)) continue;
    yield bound;
    start = bound;
  }
  if (start < text.length) yield text.length;
}

function proposedBounds(text: string, language: string): readonly number[] {
  const proposed = new Set<number>(segmentBounds(text, segmenterOf(language)));
  for (const match of text.matchAll(unseenEnd)) proposed.add(match.index + match[0].length);
  return [...proposed].sort((one, other) => one - other);
}

/** Characters segmented at once: the time the segmenter takes grows with the square of them. */
const windowLength = 20_000;

function* segmentBounds(text: string, segmenter: Intl.Segmenter): Generator<number> {
  let start = 0;
  while (start < text.length) {
    const isLast = start + windowLength >= text.length;
    const window = text.slice(start, start + windowLength);
    const ends = Array.from(
      segmenter.segment(window),
      ({ segment, index }) => index + segment.length,
    );
    // The end of a window is no end of a sentence; what is open there is looked at again.
    if (!isLast) ends.pop();
    for (const end of ends) yield start + end;
    start += isLast ? window.length : (ends.at(-1) ?? windowLength / 2);
  }
}

/** Ends that Unicode's rules do not see: after `…`, and after a reference as in `text.[12]`. */
const unseenEnd = /(?:…[»”"]?|[.!?…]»?(?:\[[^\][\n]{1,20}\])+)\s+(?=[«“"]?\s?\p{Uppercase})/gu;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const locale = Intl.Segmenter.supportedLocalesOf([language])[0];
  const made = new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/** Takes closing marks and references after the bound into the sentence before: `. » `, `. [3] `. */
function afterClosing(text: string, bound: number): number {
  const found = closing.exec(text.slice(bound, bound + 60));
  return found === null ? bound : bound + found[0].length;
}

const closing = /^(?:(?:[»›”’)\]]+|"(?=[\s.]|$))[.!?…]*\s*|\[[^\]]{1,20}\]\s*)+/;

function trim(text: string, start: number, end: number): Span | null {
  const piece = text.slice(start, end);
  const length = piece.trim().length;
  if (length === 0) return null;
  const first = start + piece.length - piece.trimStart().length;
  return { start: first, end: first + length };
}
