import { fold } from '../../../retrieval/fold.js';
import type { Figure } from '../../generative/figures/figure.js';
import { figuresAgree } from '../../generative/figures/figures-agree.js';
import type { ClaimWord } from '../claim-words.js';
import { type Check, type Comparison, doubt, hardDoubt, type Objection } from '../comparison.js';
import { prepositionOf } from '../lexicon/prepositions.js';
import { type FigureAt, findFigures, isSaidBy } from './find-figures.js';

/** Figures and dates of the claim stand in the text, of the same thing. */
export const figures: Check = (comparison) => {
  const { claim, text } = comparison;
  const claimed = findFigures(claim);
  const stated = findFigures(text);
  const unsupported = claimed.filter((one) => !isSaidBy(one, stated, text, claim.language));
  if (unsupported.every(isNoRank) && figuresAgree(claim, [text])) {
    if (claimed.some((one) => times(one, claimed) > Math.max(1, times(one, stated)))) {
      return [hardDoubt('a figure said twice')];
    }
    return claimed.flatMap((one) => rival(one, claimed, stated, comparison));
  }
  if (unsupported.length !== 1) return [hardDoubt('figures')];
  const [one] = unsupported;
  const other =
    one &&
    stated.find(
      (figure) =>
        isComparable(one, figure) &&
        isBeside(one, figure, comparison) &&
        !isSaidBy(figure, claimed, claim, text.language),
    );
  if (one === undefined || other === undefined) return [hardDoubt('figures')];
  const kind =
    one.figures.some((figure) => figure.kind === 'date') || isYear(one) ? 'date' : 'figure';
  return [
    {
      reason: `figure ${one.written}/${other.written}`,
      difference: { kind, claimed: one.written, stated: other.written },
      isExclusive: isOfSame(one, other, stated, comparison),
    },
  ];
};

/** Both count one thing: "16 membres" and "19 membres". */
function isOfSame(
  one: FigureAt,
  other: FigureAt,
  stated: readonly FigureAt[],
  comparison: Comparison,
): boolean {
  const counted =
    countedBy(one, comparison) ??
    comparison.pairs.find(
      ({ claimed }) => claimed.isContent && claimed.start >= one.start && claimed.end <= one.end,
    )?.stated;
  return counted !== undefined && counts(other, counted, stated);
}

/** The figure stands in the text, but of another thing: "270 jardins" where it has 38, and 270 others. */
function rival(
  one: FigureAt,
  claimed: readonly FigureAt[],
  stated: readonly FigureAt[],
  comparison: Comparison,
): readonly Objection[] {
  const own = stated.filter((figure) => isOwn(one, figure, comparison));
  const counted = countedBy(one, comparison);
  if (
    counted !== undefined &&
    own.length > 0 &&
    !own.some((figure) => counts(figure, counted, stated))
  ) {
    return [doubt('figure of another')];
  }
  const same = distinct(stated.filter((figure) => isComparable(one, figure)));
  if (
    same.length < 2 ||
    same.length <= claimed.filter((figure) => isComparable(one, figure)).length
  )
    return [];
  const beside = own.some(
    (figure) => isBeside(one, figure, comparison) && !isNearerTo(one, same, own, comparison),
  );
  return beside ? [] : [doubt('figure of another')];
}

/** How often a figure is written; "3 to 3" is not said by "2 to 3". */
function times(one: FigureAt, figures: readonly FigureAt[]): number {
  const value = JSON.stringify(one.figures);
  const count = figures.filter((figure) => JSON.stringify(figure.figures) === value).length;
  return count > 1 ? count : 0;
}

/** Said twice, it is one figure. */
function distinct(figures: readonly FigureAt[]): readonly FigureAt[] {
  const values = (at: FigureAt) => JSON.stringify(at.figures);
  return figures.filter(
    (figure, at) => figures.findIndex((other) => values(other) === values(figure)) === at,
  );
}

function isOwn(one: FigureAt, figure: FigureAt, { claim, text }: Comparison): boolean {
  const written = { text: figure.written, language: text.language };
  return isSaidBy(one, [figure], written, claim.language);
}

function isNoRank({ figures: read }: FigureAt): boolean {
  return !read.some((figure) => figure.kind === 'quantity' && figure.unit === 'ordinal');
}

/** What the claim counts with the figure: the noun right behind it. */
function countedBy(
  { end, figures: read }: FigureAt,
  { pairs, claim }: Comparison,
): ClaimWord | undefined {
  if (read.some(({ kind }) => kind === 'date' || kind === 'time')) return undefined;
  return pairs.find(({ claimed }) => {
    const place = prepositionOf(claimed, claim);
    return (
      claimed.isContent &&
      claimed.end > end &&
      claimed.start - end <= 18 &&
      (place === null || place === 'of')
    );
  })?.stated;
}

/** Behind the figure, with no other figure between. */
function counts(figure: FigureAt, noun: ClaimWord, stated: readonly FigureAt[]): boolean {
  if (noun.start >= figure.start && noun.end <= figure.end) return true;
  if (noun.end <= figure.start) return figure.start - noun.end <= 12;
  return (
    noun.start - figure.end <= 40 &&
    !stated.some(({ start }) => start > figure.start && start < noun.start)
  );
}

/** The word before it in the claim stands nearer to another figure of the kind. */
function isNearerTo(
  one: FigureAt,
  same: readonly FigureAt[],
  own: readonly FigureAt[],
  { pairs }: Comparison,
): boolean {
  const before = pairs
    .filter(({ claimed }) => claimed.isContent && claimed.end <= one.start)
    .at(-1)?.stated;
  if (before === undefined) return false;
  const nearest = [...same].sort((a, b) => gap(a, before) - gap(b, before))[0];
  return nearest !== undefined && !own.includes(nearest);
}

function gap({ start, end }: FigureAt, word: ClaimWord): number {
  return word.end <= start ? start - word.end : Math.max(0, word.start - end) + 20;
}

function isYear({ figures: read }: FigureAt): boolean {
  return read.some(isYearFigure);
}

function isYearFigure(figure: Figure): boolean {
  return (
    figure.kind === 'quantity' &&
    figure.unit === '' &&
    figure.values.some((value) => value >= 1000 && value <= 2100 && Number.isInteger(value))
  );
}

function isComparable(one: FigureAt, other: FigureAt): boolean {
  return one.figures.some((figure) =>
    other.figures.some((against) => {
      if (isDate(figure) && isDate(against)) return hasYear(figure) === hasYear(against);
      if (figure.kind !== 'quantity' || against.kind !== 'quantity')
        return figure.kind === against.kind;
      return (
        !isYear(one) && !isYear(other) && figure.unit === against.unit && isSameUnit(one, other)
      );
    }),
  );
}

function isDate(figure: Figure): boolean {
  return figure.kind === 'date' || isYearFigure(figure);
}

function hasYear(figure: Figure): boolean {
  return figure.kind === 'date' ? figure.readings.some(({ year }) => year !== null) : true;
}

/** "5100 kilomètres" and "25 miles" say nothing of each other. */
function isSameUnit(one: FigureAt, other: FigureAt): boolean {
  const units = [one, other].map(
    ({ written }) => /\p{L}[\p{L}-]*$/u.exec(fold(written))?.[0] ?? '',
  );
  const [first = '', second = ''] = units.map((unit) => unit.replace(/(?:es|s|en|n)$/u, ''));
  return (
    first === '' ||
    second === '' ||
    first === second ||
    !measured.test(first) ||
    !measured.test(second)
  );
}

const measured =
  /^(?:(?:kilo|centi|milli)?(?:met|gram|lit)|km|kg|mile|tonn?|annee?|an$|year|jahr|ano|mois|month|monat|jour|day|tag|dia|heure|hour|stunde|hora|minute|seconde?|pied|foot|feet|hectare)/u;

/** The word that stands beside it in the claim stands beside it in the text; of a date, any word. */
function isBeside(one: FigureAt, other: FigureAt, { pairs }: Comparison): boolean {
  const nearest = [...pairs]
    .sort((a, b) => between(one, a.claimed) - between(one, b.claimed))
    .slice(0, one.figures.some(isDate) ? pairs.length : 2);
  return nearest.some(({ stated }) => between(other, stated) <= 30);
}

function between({ start, end }: FigureAt, word: ClaimWord): number {
  return Math.abs(word.start >= end ? word.start - end : start - word.end);
}
