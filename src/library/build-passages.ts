import type { Sentence } from './article.js';

export interface PassageSize {
  /**
   * Length aimed at, in UTF-16 code units. Default {@link defaultPassageSize}. `Infinity` makes one
   * passage of each section, whatever its length.
   */
  readonly target?: number;
  /** Longest passage; default three times the target, at least the longest sentence. */
  readonly maximum?: number;
}

/** See DECISIONS.md, "Size of passages". */
const defaultPassageSize = 600;

/** A run of sentences `[firstSentence, endSentence)`. */
export interface SentenceRun {
  readonly firstSentence: number;
  readonly endSentence: number;
}

/**
 * Groups the sentences of one section into passages of about the target size: every sentence in
 * exactly one, in order. The section is shared out evenly, so that no short rest stays behind, and
 * a bound falls between two blocks rather than within one where both would do.
 */
export function buildPassages(
  sentences: readonly Sentence[],
  range: SentenceRun,
  size: PassageSize = {},
): readonly SentenceRun[] {
  const target = size.target ?? defaultPassageSize;
  const maximum = Math.max(target, size.maximum ?? target * 3);
  if (range.firstSentence >= range.endSentence) return [];
  const runs: SentenceRun[] = [];
  let first = range.firstSentence;
  while (first < range.endSentence) {
    const end = endOfRun(sentences, first, range.endSentence, target, maximum);
    runs.push({ firstSentence: first, endSentence: end });
    first = end;
  }
  return runs;
}

/** Where the passage that begins at `first` ends, when what is left is shared out evenly. */
function endOfRun(
  sentences: readonly Sentence[],
  first: number,
  end: number,
  target: number,
  maximum: number,
): number {
  const left = lengthOf(sentences, first, end);
  if (left <= target) return end;
  const share = left / Math.max(1, Math.round(left / target));
  let best = first + 1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let candidate = first + 1; candidate <= end; candidate += 1) {
    const length = lengthOf(sentences, first, candidate);
    if (candidate > first + 1 && length > maximum) break;
    const cost =
      Math.abs(length - share) - (isBlockBound(sentences, candidate, end) ? share / 4 : 0);
    if (cost < bestCost) {
      best = candidate;
      bestCost = cost;
    } else if (length > share * 2) {
      break;
    }
  }
  return best;
}

function lengthOf(sentences: readonly Sentence[], first: number, end: number): number {
  const [from, to] = [sentences[first], sentences[end - 1]];
  return from === undefined || to === undefined ? 0 : to.end - from.start;
}

function isBlockBound(sentences: readonly Sentence[], candidate: number, end: number): boolean {
  return candidate === end || sentences[candidate]?.block !== sentences[candidate - 1]?.block;
}
