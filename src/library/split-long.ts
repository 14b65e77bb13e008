import type { Span } from './article.js';

/**
 * Cuts a span that is longer than `maximum` into pieces that are not, at the end of a clause where
 * there is one in the second half of the piece, else at a space, else between two characters.
 * The pieces cover the span up to white space.
 */
export function splitLong(text: string, span: Span, maximum: number): readonly Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  while (span.end - start > maximum) {
    const end = start + cutOf(text.slice(start, start + maximum + 1), maximum);
    pieces.push({ start, end: start + text.slice(start, end).trimEnd().length });
    start = end + leadingSpace(text, end, span.end);
  }
  if (start < span.end) pieces.push({ start, end: span.end });
  return pieces;
}

/** Where to cut a window of `maximum + 1` characters: at least 1, at most `maximum`. */
function cutOf(window: string, maximum: number): number {
  for (const bound of [/[;:.!?。；：][\s»”)]*(?=\s)/gu, /[,—–，、](?=\s|$)/gu, /\S(?=\s)/gu]) {
    let best = 0;
    for (const match of window.matchAll(bound)) {
      const end = match.index + match[0].trimEnd().length;
      if (end <= maximum) best = end;
    }
    if (best > maximum / 2) return best;
  }
  // Never between the two halves of a character, nor before a mark that belongs to it.
  let end = maximum;
  while (end > maximum / 2 && /^[\udc00-\udfff\p{Mark}\u200d]/u.test(window.slice(end))) end -= 1;
  return Math.max(1, end);
}

function leadingSpace(text: string, start: number, end: number): number {
  let length = 0;
  while (start + length < end && /\s/.test(text.charAt(start + length))) length += 1;
  return length;
}
