import type { Answer, Outcome } from '../answering/answer.js';
import type { AnswerKind } from '../retrieval/evidence.js';
import type { Observed } from './ask-questions.js';
import { holdsAnswer } from './holds-answer.js';
import { isPoolRow, type QuestionRow } from './rows.js';

/** What was observed of one question: all that figures, comparisons and reports are made of. */
export interface QuestionRecord {
  readonly id: string;
  /** As the file names it; `und` where it does not. */
  readonly language: string;
  readonly kind: AnswerKind;
  readonly question: string;
  /** True where it was asked against passages of its own alone. */
  readonly pool: boolean;
  readonly answerable: boolean;
  readonly outcome: Outcome;
  readonly sufficiency: number;
  /** For an unanswerable question: the same with the passage that answers put back. */
  readonly restoredSufficiency: number | null;
  /** Of an open question: where its passage stands, from 1; 0 where it was not found. */
  readonly rank: number | null;
  /** How the sentence was chosen, whether or not it was given; null where no gold answer is known. */
  readonly sentence: ChosenSentence | null;
  /** The first quote given; null where none was. */
  readonly quote: string | null;
  readonly goldAnswers: readonly string[];
  readonly milliseconds: number;
}

export interface ChosenSentence {
  /** The first citation contains a gold answer. */
  readonly right: boolean;
  /** Sentences in the first citation; 0 where there is none. */
  readonly length: number;
}

export interface RecordedRow {
  readonly row: QuestionRow;
  readonly observed: Observed;
  /** The answer that would have been given; the given one where it was answered; null for a pool. */
  readonly anyway: Answer | null;
  readonly restoredSufficiency: number | null;
}

export interface KnownPassages {
  /** Row id → passage id. */
  readonly passageIds: ReadonlyMap<string, string>;
  /** Row id → text. */
  readonly texts: ReadonlyMap<string, string>;
}

export function recordQuestion(recorded: RecordedRow, known: KnownPassages): QuestionRecord {
  const { row, observed, restoredSufficiency } = recorded;
  const { answer, evidence, milliseconds } = observed;
  return {
    id: row.id,
    language: row.language,
    kind: evidence.understanding.kind,
    question: row.question,
    pool: isPoolRow(row),
    answerable: row.answerable,
    outcome: answer.outcome,
    sufficiency: evidence.sufficiency,
    restoredSufficiency,
    rank: rankOf(recorded, known),
    sentence: sentenceOf(recorded, known),
    quote: answer.citations[0]?.quote ?? null,
    goldAnswers: row.answers,
    milliseconds,
  };
}

function rankOf({ row, observed }: RecordedRow, { passageIds }: KnownPassages): number | null {
  if (isPoolRow(row) || !row.answerable) return null;
  const gold = passageIds.get(row.passageId);
  return observed.evidence.passages.findIndex(({ passage }) => passage.id === gold) + 1;
}

function sentenceOf({ row, anyway }: RecordedRow, { texts }: KnownPassages): ChosenSentence | null {
  if (isPoolRow(row) || !row.answerable || anyway === null) return null;
  if (!holdsAnswer(texts.get(row.passageId) ?? '', row.answers)) return null;
  const [first] = anyway.citations;
  if (first === undefined) return { right: false, length: 0 };
  return {
    right: holdsAnswer(first.quote, row.answers),
    length: first.endSentence - first.firstSentence,
  };
}
