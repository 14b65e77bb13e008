import type { Token } from './evidence.js';
import type { AnalysedSentence } from './passage-analysis.js';
import type { QuestionTerm } from './question-terms.js';

/**
 * DECISION: stems say that a passage is about the question's things; the very words, with their
 * endings and with the function words between them ("la première", "avant 1945"), say that it speaks
 * of them in the same way. See DECISIONS.md for what that is worth.
 */

/** A word of a question as it was written. */
export interface WordingWord {
  /** Folded. */
  readonly surface: string;
  /** How much it counts; above 0. */
  readonly weight: number;
}

/** How much of a question's wording stands in a text, each from 0 to 1. */
export interface WordingShares {
  /** Weight of the words that stand there in the same form. */
  readonly wording: number;
  /** Share of the pairs of neighbouring words that stand there side by side. */
  readonly phrases: number;
}

export type WordingMatcher = (
  sentences: readonly Pick<AnalysedSentence, 'words'>[],
) => WordingShares;

/** Between languages (`isSpoken` false) only the words of content count: "on" is not "on". */
export function wordingOf(
  tokens: readonly Token[],
  terms: readonly QuestionTerm[],
  isSpoken: boolean,
): WordingWord[] {
  const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
  return tokens.flatMap(({ term, surface, stop }) => {
    if (stop) return isSpoken ? [{ surface, weight: ofFunctionWord }] : [];
    return [{ surface, weight: weights.get(term) ?? ofUnweighedWord }];
  });
}

/** About what the most common content word weighs. */
const ofFunctionWord = 1.5;
/** A word that ranking does not look for, or looks for spelt otherwise. */
const ofUnweighedWord = 2;

/** Compares one question with many texts. */
export function createWordingMatcher(wording: readonly WordingWord[]): WordingMatcher {
  const places = new Map<string, number>();
  const weights: number[] = [];
  for (const { surface, weight } of wording) {
    if (!places.has(surface)) weights.push(weight);
    places.set(surface, places.get(surface) ?? weights.length - 1);
  }
  const size = weights.length;
  const phrases = phrasesOf(wording, places, size);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // The text for which a word or a phrase was last seen: nothing has to be emptied between texts.
  const seen = new Uint32Array(size);
  const seenTogether = new Uint32Array(size * size);
  let text = 0;
  return (sentences) => {
    text += 1;
    let weight = 0;
    let together = 0;
    for (const { words } of sentences) {
      let before = -1;
      for (const word of words) {
        const place = places.get(word) ?? -1;
        if (place >= 0) {
          if (seen[place] !== text) weight += weights[place] ?? 0;
          seen[place] = text;
          const pair = before * size + place;
          if (before >= 0 && phrases.has(pair) && seenTogether[pair] !== text) {
            together += 1;
            seenTogether[pair] = text;
          }
        }
        before = place;
      }
    }
    return {
      wording: total === 0 ? 0 : weight / total,
      phrases: together / Math.max(1, phrases.size),
    };
  };
}

/** Pairs of neighbouring words, as one number each. */
function phrasesOf(
  wording: readonly WordingWord[],
  places: ReadonlyMap<string, number>,
  size: number,
): ReadonlySet<number> {
  const phrases = new Set<number>();
  for (let index = 0; index + 1 < wording.length; index += 1) {
    const first = places.get(wording[index]?.surface ?? '') ?? 0;
    const second = places.get(wording[index + 1]?.surface ?? '') ?? 0;
    phrases.add(first * size + second);
  }
  return phrases;
}
