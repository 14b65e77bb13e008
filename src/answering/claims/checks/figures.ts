import type { Figure } from '../../generative/figures/figure.js';
import { figuresAgree } from '../../generative/figures/figures-agree.js';
import { type Check, type Comparison, doubt, type Objection } from '../comparison.js';
import { type FigureAt, findFigures } from './find-figures.js';

/** Figures and dates of the claim stand in the text, of the same thing. */
export const figures: Check = (comparison) => {
  const { claim, text } = comparison;
  const claimed = findFigures(claim);
  const stated = findFigures(text);
  const unsupported = claimed.filter(
    (one) => !figuresAgree({ text: one.written, language: claim.language }, [text]),
  );
  if (unsupported.length === 0) {
    if (!figuresAgree(claim, [text])) return [doubt('figures')];
    return claimed.flatMap((one) => rival(one, claimed, stated, comparison));
  }
  if (unsupported.length > 1) return [doubt('figures')];
  const [one] = unsupported;
  const other =
    one &&
    stated.find(
      (figure) =>
        isComparable(one, figure) &&
        isBeside(one, figure, comparison) &&
        !figuresAgree({ text: figure.written, language: text.language }, [claim]),
    );
  if (one === undefined || other === undefined) return [doubt('figures')];
  const kind =
    one.figures.some((figure) => figure.kind === 'date') || isYear(one) ? 'date' : 'figure';
  return [
    {
      reason: `figure ${one.written}/${other.written}`,
      difference: { kind, claimed: one.written, stated: other.written },
    },
  ];
};

function rival(
  one: FigureAt,
  claimed: readonly FigureAt[],
  stated: readonly FigureAt[],
  comparison: Comparison,
): readonly Objection[] {
  const same = stated.filter((figure) => isComparable(one, figure));
  if (
    same.length < 2 ||
    same.length <= claimed.filter((figure) => isComparable(one, figure)).length
  )
    return [];
  const own = same.filter((figure) =>
    figuresAgree({ text: one.written, language: comparison.claim.language }, [
      { text: figure.written, language: comparison.text.language },
    ]),
  );
  return own.some((figure) => isBeside(one, figure, comparison))
    ? []
    : [doubt('figure of another')];
}

function isYear({ figures: read }: FigureAt): boolean {
  return read.some(
    (figure) =>
      figure.kind === 'quantity' &&
      figure.unit === '' &&
      figure.values.some((value) => value >= 1000 && value <= 2100 && Number.isInteger(value)),
  );
}

function isComparable(one: FigureAt, other: FigureAt): boolean {
  const kinds = (at: FigureAt) =>
    at.figures.map((figure: Figure) =>
      figure.kind === 'quantity' ? (isYear(at) ? 'date' : `q${figure.unit}`) : figure.kind,
    );
  return kinds(one).some((kind) => kinds(other).includes(kind));
}

/** The word that stands beside it in the claim stands beside it in the text. */
function isBeside(one: FigureAt, other: FigureAt, { pairs }: Comparison): boolean {
  const distance = (start: number, end: number, word: { start: number; end: number }) =>
    word.start >= end ? word.start - end : start - word.end;
  const nearest = [...pairs]
    .sort(
      (a, b) =>
        Math.abs(distance(one.start, one.end, a.claimed)) -
        Math.abs(distance(one.start, one.end, b.claimed)),
    )
    .slice(0, 2);
  return nearest.some(({ stated }) => Math.abs(distance(other.start, other.end, stated)) <= 30);
}
