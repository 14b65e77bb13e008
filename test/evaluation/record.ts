import type { QuestionRecord } from '../../src/evaluation/question-record.js';

/** An open question that was answered right, with only what a test cares about. */
export function record(id: string, over: Partial<QuestionRecord> = {}): QuestionRecord {
  return {
    id,
    language: 'fr',
    kind: 'thing',
    question: `Question ${id} ?`,
    pool: false,
    answerable: true,
    outcome: 'answered',
    sufficiency: 0.9,
    restoredSufficiency: null,
    rank: 1,
    sentence: { right: true, length: 1 },
    quote: 'La phrase citée.',
    goldAnswers: ['citée'],
    milliseconds: 3,
    ...over,
  };
}

export const unanswerable: Partial<QuestionRecord> = {
  answerable: false,
  pool: true,
  rank: null,
  sentence: null,
  goldAnswers: [],
};
