import type { QuestionRecord } from './question-record.js';

export const judgements = [
  'answered_right',
  'answered_wrong',
  'answered_unjudged',
  'not_covered',
  'unavailable',
] as const;
/**
 * What became of a question. `answered_right`: the first quote contains a gold answer;
 * `answered_unjudged`: no gold answer is known. An unanswerable question that is answered is
 * `answered_wrong`.
 */
export type Judgement = (typeof judgements)[number];

export type Confusion = Readonly<
  Record<'answerable' | 'unanswerable', Readonly<Record<Judgement, number>>>
>;

export function judge({ outcome, answerable, sentence }: QuestionRecord): Judgement {
  if (outcome !== 'answered') return outcome;
  if (!answerable) return 'answered_wrong';
  if (sentence === null) return 'answered_unjudged';
  return sentence.right ? 'answered_right' : 'answered_wrong';
}

/** How many questions of each sort came to which end. */
export function confusionOf(records: readonly QuestionRecord[]): Confusion {
  const count = (answerable: boolean) => {
    const judged = records.filter((record) => record.answerable === answerable).map(judge);
    const counts = judgements.map((one) => [one, judged.filter((other) => other === one).length]);
    return Object.fromEntries(counts) as Record<Judgement, number>;
  };
  return { answerable: count(true), unanswerable: count(false) };
}
