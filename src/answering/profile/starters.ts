import type { AnsweredQuestion } from './answered-questions.js';

const mostStarters = 5;
/** Each question of a section, or of a kind, that stands already makes the next one worth this part. */
const fatigue = 0.6;

/**
 * The questions to begin with, at most five, in order of text: the best ones, one a sentence, spread
 * over sections and kinds.
 */
export function chooseStarters(
  questions: readonly AnsweredQuestion[],
): readonly AnsweredQuestion[] {
  const chosen: AnsweredQuestion[] = [];
  while (chosen.length < mostStarters) {
    const worth = (one: AnsweredQuestion) =>
      one.worth *
      fatigue ** chosen.filter(({ section }) => section === one.section).length *
      fatigue ** chosen.filter(({ kind }) => kind === one.kind).length;
    const [next] = questions
      .filter(({ sentence }) => chosen.every((one) => one.sentence !== sentence))
      .sort((a, b) => worth(b) - worth(a));
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen.sort((a, b) => a.sentence - b.sentence);
}
