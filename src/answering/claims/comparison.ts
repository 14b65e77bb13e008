import type { Difference } from '../answer.js';
import type { Pair } from './align-words.js';
import type { ClaimWord, LanguageText } from './claim-words.js';
import type { Languages } from './word-relations.js';

/** A text as it was read. */
export interface Reading extends LanguageText {
  readonly words: readonly ClaimWord[];
}

/** A claim beside a text that may speak of it. */
export interface Comparison {
  readonly claim: Reading;
  readonly text: Reading;
  readonly languages: Languages;
  /** In order of the claim. */
  readonly pairs: readonly Pair[];
  /** Content words of the claim that the text does not have. */
  readonly missing: readonly ClaimWord[];
}

/** Why a text does not support a claim. */
export interface Objection {
  /** For whoever reads an evaluation; members never see it. */
  readonly reason: string;
  /** Where the text says otherwise; null where it only does not say so. */
  readonly difference: Difference | null;
  /**
   * The two cannot both be true of one thing, whatever else the text adds: one word of the claim may
   * then be missing besides, and how sure either side is of it makes no difference.
   */
  readonly isExclusive?: boolean;
  /** A figure, a date or a denial that the text does not have: nobody may call the claim supported. */
  readonly isHard?: boolean;
  /** The text says it of another, of whom it may be true as well: whoever tells the text must not. */
  readonly isOfAnother?: boolean;
  /** It is about who does what: where roles are swapped, the same said again. */
  readonly isOfRoles?: boolean;
  /** Words of the claim that stand for the difference: the text says something else in their place. */
  readonly explains?: readonly ClaimWord[];
}

/** One of the ways in which a text may fail a claim. Pure. */
export type Check = (comparison: Comparison) => readonly Objection[];

export function doubt(reason: string): Objection {
  return { reason, difference: null };
}

export function hardDoubt(reason: string): Objection {
  return { reason, difference: null, isHard: true };
}

export function roleDoubt(reason: string): Objection {
  return { reason, difference: null, isOfRoles: true };
}
