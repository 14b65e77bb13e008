import type { Figure } from '../../generative/figures/figure.js';
import { readFigures } from '../../generative/figures/read-figures.js';
import { findDates } from '../../spans/dates.js';
import { findNumbers } from '../../spans/numbers.js';
import { findRanks } from '../../spans/ranks.js';
import { spansOf, withoutOverlaps } from '../../spans/span.js';
import type { LanguageText } from '../claim-words.js';

/** A figure or date with its place. */
export interface FigureAt {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly figures: readonly Figure[];
}

export function findFigures({ text, language }: LanguageText): FigureAt[] {
  const spans = withoutOverlaps([
    ...findDates(text),
    ...findNumbers(text),
    ...findRanks(text),
    ...spansOf(/\d{1,2}\s?[h:]\s?\d{2}(?!\d)/giu, text),
    ...spansOf(/\d+(?:[.,\s]\d{3})*(?:[.,]\d+)?(?:\s?(?:%|€|\$|£))?/gu, text),
  ]);
  return spans.flatMap(([start, end]) => {
    // "mille" of "Miller" is none.
    if (/^\p{L}\p{L}/u.test(text.slice(end - 1, end + 1))) return [];
    const written = text.slice(start, end);
    const figures = readFigures(written, language);
    return figures.length > 0 ? [{ start, end, written, figures }] : [];
  });
}
