import { fold } from '../../../retrieval/fold.js';
import type { Figure } from '../../generative/figures/figure.js';
import { figuresAgree } from '../../generative/figures/figures-agree.js';
import { readFigures } from '../../generative/figures/read-figures.js';
import { findDates } from '../../spans/dates.js';
import { findNumbers } from '../../spans/numbers.js';
import { findRanks } from '../../spans/ranks.js';
import { spansOf, type TextSpan, withoutOverlaps } from '../../spans/span.js';
import type { LanguageText } from '../claim-words.js';
import { rankOf } from '../lexicon/ranks.js';

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
    ...ranksOf(text),
    ...spansOf(/\d{1,2}\s?[h:]\s?\d{2}(?!\d)/giu, text),
    ...spansOf(/\d+(?:[.,\s]\d{3})*(?:[.,]\d+)?(?:\s?(?:%|€|\$|£))?/gu, text),
  ]);
  return spans.flatMap(([start, end]) => {
    // "mille" of "Miller" is none.
    if (/^\p{L}\p{L}/u.test(text.slice(end - 1, end + 1))) return [];
    const written = text.slice(start, end);
    const figures = figuresOf(written, language);
    return figures.length > 0 ? [{ start, end, written, figures }] : [];
  });
}

/** A rank in words is none of a month or a fraction: "le premier janvier", "a third". */
function ranksOf(text: string): TextSpan[] {
  return spansOf(/(?<!\p{L})\p{L}{5,12}(?!\p{L})/gu, text).filter(([start, end]) => {
    const before = fold(text.slice(Math.max(0, start - 4), start));
    return rankOf(fold(text.slice(start, end))) !== null && !/(?:^| )(?:a|one|un) $/u.test(before);
  });
}

function figuresOf(written: string, language: string): readonly Figure[] {
  const rank = rankOf(fold(written));
  return rank === null
    ? readFigures(written, language)
    : [{ kind: 'quantity', values: [rank], unit: 'ordinal' }];
}

/** Whether a figure of one text says what the other text has. */
export function isSaidBy(
  one: FigureAt,
  stated: readonly FigureAt[],
  text: LanguageText,
  language: string,
): boolean {
  const [first] = one.figures;
  if (first?.kind === 'quantity' && first.unit === 'ordinal') {
    return stated.some(({ figures }) =>
      figures.some(
        (other) =>
          other.kind === 'quantity' &&
          other.unit === 'ordinal' &&
          other.values[0] === first.values[0],
      ),
    );
  }
  return figuresAgree({ text: one.written, language }, [text]);
}
