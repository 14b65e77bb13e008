import { judge } from './confusion.js';
import { reciprocalRank } from './figures-of.js';
import type { QuestionRecord } from './question-record.js';

/** A question that went wrong, and why. */
export interface Failure {
  readonly record: QuestionRecord;
  /** One sentence for the person who tunes. */
  readonly reason: string;
  /**
   * How sure Glose was of what was wrong, 0 to 1. To decline was wrong only as far as the passage that
   * answers was there: it counts by the passage's reciprocal rank.
   */
  readonly sureness: number;
}

/** The failures that Glose was surest of, worst first; `most` of them (default 20). */
export function worstFailures(records: readonly QuestionRecord[], most = 20): readonly Failure[] {
  return records
    .flatMap((record) => failureOf(record) ?? [])
    .sort((one, other) => other.sureness - one.sureness || compare(one.record, other.record))
    .slice(0, most);
}

/** By id, so that two runs list the same ones in the same order. */
function compare(one: QuestionRecord, other: QuestionRecord): number {
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

function failureOf(record: QuestionRecord): Failure | undefined {
  const reason = reasonOf(record);
  if (reason === undefined) return undefined;
  return { record, reason, sureness: surenessOf(record) };
}

function surenessOf({ outcome, sufficiency, rank }: QuestionRecord): number {
  if (outcome === 'answered') return sufficiency;
  return (1 - sufficiency) * (rank === null ? 1 : reciprocalRank(rank));
}

function reasonOf(record: QuestionRecord): string | undefined {
  const judgement = judge(record);
  if (judgement === 'answered_right' || judgement === 'answered_unjudged') return undefined;
  if (!record.answerable) {
    return judgement === 'answered_wrong' ? 'Answered, though no passage answers it.' : undefined;
  }
  if (judgement === 'unavailable') return 'Its language was taken for one that cannot be read.';
  const found = whereFound(record);
  return judgement === 'not_covered' ? `Declined, though ${found}.` : `Answered wrong: ${found}.`;
}

function whereFound({ rank, sentence, pool }: QuestionRecord): string {
  if (pool) return 'one of its passages answers it';
  if (rank === null || rank === 0) return 'the passage that answers was not found';
  if (rank > 1) return `the passage that answers stood at ${rank}`;
  if (sentence?.right === false)
    return 'the right passage stood first, with another sentence chosen';
  return 'the right passage stood first';
}
