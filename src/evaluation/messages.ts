import { z } from 'zod';
import { OperatorError } from '../errors.js';
import { type ExaminedMessage, messageFigures, type RuleFigures } from './message-figures.js';
import { readLines } from './read-rows.js';

/** A message, and what people made of it. */
export interface MessageRow {
  readonly id: string;
  /** Primary subtag. */
  readonly language: string;
  readonly text: string;
  /** {@link harmlessLabels}, or anything else for what should be found. */
  readonly label: string;
  /** What it tests; may be empty. */
  readonly functionality: string;
}

/** Every other label is of messages that should be found. */
export const harmlessLabels = ['harmless', 'non-hateful', 'benign'] as const;

export interface MessageEvaluationProps {
  /** Path of JSON lines; the format is in README.md beside this file. */
  readonly file: string;
  /** Functionalities that are left out; `*` stands for any ending. */
  readonly without?: readonly string[];
  /** Ids of the rules. */
  readonly rules: readonly string[];
  /** Ids of the rules that find something; those of one message may come more than once. */
  readonly foundBy: (row: MessageRow) => readonly string[];
  readonly signal?: AbortSignal | undefined;
}

export interface MessageEvaluation {
  /** By rule; `any` for all of them. */
  readonly figures: Readonly<Record<string, RuleFigures>>;
  readonly examined: readonly (MessageRow & ExaminedMessage)[];
}

/** @throws OperatorError for a file that is not as it should be, or of which nothing is left. */
export async function evaluateMessages(props: MessageEvaluationProps): Promise<MessageEvaluation> {
  const { file, rules, without = [], signal } = props;
  const rows = await readLines(file, (value) => messageRow.parse(value));
  const examined = rows
    .map(({ row }) => row)
    .filter(({ functionality }) => !without.some((one) => fits(functionality, one)))
    .map((row) => {
      signal?.throwIfAborted();
      return { ...row, isHarmless: isHarmless(row), foundBy: [...new Set(props.foundBy(row))] };
    });
  if (examined.length === 0) throw new OperatorError(`Of ${file} no message is left to examine.`);
  return { figures: messageFigures(examined, rules), examined };
}

const messageRow = z.object({
  id: z.string().min(1),
  language: z.string().default('und'),
  text: z.string(),
  label: z.string().min(1),
  functionality: z.string().default(''),
});

function isHarmless({ label }: MessageRow): boolean {
  return harmlessLabels.some((one) => one === label.toLowerCase());
}

function fits(functionality: string, pattern: string): boolean {
  return pattern.endsWith('*')
    ? functionality.startsWith(pattern.slice(0, -1))
    : functionality === pattern;
}
