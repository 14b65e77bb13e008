import type { Answer } from '../answering/answer.js';
import type { Observed } from './ask-questions.js';
import type { EvaluationFigures } from './figures.js';
import { areaUnderCurve, mean, percentile, share } from './measures.js';
import { isPoolRow, type OpenRow, type QuestionRow } from './rows.js';

/** Collects what was observed, and turns it into figures. */
export interface Tally {
  /** `anyway`: the answer that would have been given; the given one where it was answered. */
  add(row: QuestionRow, observed: Observed, anyway: Answer | null): void;
  /** The sufficiency of an unanswerable question with the passage that answers put back. */
  addRestored(sufficiency: number): void;
  figures(): EvaluationFigures;
}

export interface TallyProps {
  /** Row id → passage id. */
  readonly passageIds: ReadonlyMap<string, string>;
  /** Row id → text. */
  readonly texts: ReadonlyMap<string, string>;
}

export function createTally({ passageIds, texts }: TallyProps): Tally {
  const ranks: number[] = [];
  const milliseconds: number[] = [];
  const sentences: { answered: boolean; right: boolean; length: number }[] = [];
  const answered = { answerable: [] as boolean[], unanswerable: [] as boolean[] };
  const sufficiency = { open: [] as number[], pool: [] as number[], unanswerable: [] as number[] };
  return {
    add(row, { answer, evidence, milliseconds: spent }, anyway) {
      milliseconds.push(spent);
      const isAnswered = answer.outcome === 'answered';
      answered[row.answerable ? 'answerable' : 'unanswerable'].push(isAnswered);
      const group = row.answerable ? (isPoolRow(row) ? 'pool' : 'open') : 'unanswerable';
      sufficiency[group].push(evidence.sufficiency);
      if (isPoolRow(row) || !row.answerable) return;
      const gold = passageIds.get(row.passageId);
      ranks.push(evidence.passages.findIndex(({ passage }) => passage.id === gold) + 1);
      if (anyway === null || !holdsAnswer(texts.get(row.passageId) ?? '', row)) return;
      const [first] = anyway.citations;
      sentences.push({
        answered: isAnswered,
        right: first !== undefined && holdsAnswer(first.quote, row),
        length: first === undefined ? 0 : first.endSentence - first.firstSentence,
      });
    },
    addRestored: (value) => sufficiency.pool.push(value),
    figures: () => ({
      recallAt1: share(ranks.map((rank) => rank === 1)),
      recallAt5: share(ranks.map((rank) => rank >= 1 && rank <= 5)),
      mrrAt10: mean(ranks.map((rank) => (rank >= 1 && rank <= 10 ? 1 / rank : 0))),
      sentenceAt1: share(sentences.map((one) => one.right)),
      sentenceAt1WhenAnswered: share(
        sentences.filter((one) => one.answered).map((one) => one.right),
      ),
      answeredRight: share(sentences.map((one) => one.answered && one.right)),
      sentencesPerCitation: mean(sentences.map((one) => one.length).filter((length) => length > 0)),
      answered: share(answered.answerable),
      falselyAnswered: share(answered.unanswerable),
      sufficiencyAuc: areaUnderCurve(
        sufficiency.pool.length > 0 ? sufficiency.pool : sufficiency.open,
        sufficiency.unanswerable,
      ),
      msP50: percentile(milliseconds, 0.5),
      msP95: percentile(milliseconds, 0.95),
      questions: milliseconds.length,
      passages: passageIds.size,
    }),
  };
}

/** Whether a gold answer stands in the text, white space and forms of letters aside. */
export function holdsAnswer(text: string, { answers }: Pick<OpenRow, 'answers'>): boolean {
  const plain = plainText(text);
  return answers.some((answer) => plainText(answer) !== '' && plain.includes(plainText(answer)));
}

function plainText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
