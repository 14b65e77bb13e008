import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { OperatorError } from '../errors.js';
import type { PassageRow, QuestionRow } from './rows.js';

const text = z.string().refine((value) => value.trim() !== '', 'must not be empty');
const passage = z.object({
  id: text,
  language: z.string().default('und'),
  title: z.string().default(''),
  text,
});
const asked = {
  id: text,
  language: z.string().default('und'),
  question: text,
  answers: z.array(z.string()).default([]),
};
const open = z.object({ ...asked, passageId: text, answerable: z.boolean().default(true) });
const pool = z.object({
  ...asked,
  passageIds: z.array(text).min(1),
  answerable: z.boolean(),
  removedPassageId: text.optional(),
});

/**
 * Reads `{id, language, title, text}` a line.
 *
 * @throws OperatorError naming file and line: not readable, not JSON, a field missing, an id twice.
 */
export async function readPassages(file: string): Promise<PassageRow[]> {
  const rows = await readLines(file, (value) => passage.parse(value));
  refuseRepeats(file, rows);
  return rows.map(({ row }) => row);
}

/**
 * Reads `{id, language, question, answers, passageId | passageIds, answerable}` a line; every
 * passage named must be among `passages`.
 *
 * @throws OperatorError as {@link readPassages} does, and for a passage that is not there.
 */
export async function readQuestions(
  file: string,
  passages: readonly PassageRow[],
): Promise<QuestionRow[]> {
  const known = new Set(passages.map(({ id }) => id));
  const rows = await readLines(file, parseQuestion);
  refuseRepeats(file, rows);
  for (const { row, line } of rows) {
    const named = 'passageIds' in row ? [...row.passageIds, row.removedPassageId] : [row.passageId];
    const missing = named.find((id) => id !== undefined && !known.has(id));
    if (missing === undefined) continue;
    throw new OperatorError(
      `${file}:${line}: there is no passage "${missing}" in the passages given.`,
    );
  }
  return rows.map(({ row }) => row);
}

function parseQuestion(value: unknown): QuestionRow {
  const isPool = typeof value === 'object' && value !== null && 'passageIds' in value;
  return isPool ? pool.parse(value) : open.parse(value);
}

interface Line<Row> {
  readonly row: Row;
  /** From 1. */
  readonly line: number;
}

/** Of JSON lines. @throws OperatorError naming file and line. */
export async function readLines<Row>(
  file: string,
  parse: (value: unknown) => Row,
): Promise<Line<Row>[]> {
  const rows: Line<Row>[] = [];
  let line = 0;
  try {
    for await (const content of createInterface({ input: createReadStream(file, 'utf8') })) {
      line += 1;
      if (content.trim() !== '') rows.push({ row: parse(JSON.parse(content)), line });
    }
  } catch (error) {
    throw new OperatorError(describe(error, file, line), { cause: error });
  }
  if (rows.length === 0)
    throw new OperatorError(`${file} has no rows: expected one JSON object a line.`);
  return rows;
}

function describe(error: unknown, file: string, line: number): string {
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    const field = issue?.path.join('.') || 'the row';
    return `${file}:${line}: ${field}: ${issue?.message ?? 'is not as expected'}.`;
  }
  if (error instanceof SyntaxError) return `${file}:${line}: is not JSON: ${error.message}.`;
  const reason = error instanceof Error ? error.message : String(error);
  return `${file} cannot be read: ${reason}.`;
}

function refuseRepeats(file: string, rows: readonly Line<{ readonly id: string }>[]): void {
  const lines = new Map<string, number>();
  for (const { row, line } of rows) {
    const before = lines.get(row.id);
    if (before !== undefined) {
      throw new OperatorError(
        `${file}:${line}: the id "${row.id}" stands in line ${before} already.`,
      );
    }
    lines.set(row.id, line);
  }
}
