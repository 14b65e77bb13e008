import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { OperatorError } from '../errors.js';
import { answerKinds } from '../retrieval/evidence.js';
import type { Evaluation } from './evaluation.js';

const format = 'glose-evaluation-1';

const record = z.object({
  id: z.string(),
  language: z.string(),
  kind: z.enum(answerKinds),
  question: z.string(),
  pool: z.boolean(),
  answerable: z.boolean(),
  outcome: z.enum(['answered', 'not_covered', 'unavailable']),
  sufficiency: z.number(),
  restoredSufficiency: z.number().nullable(),
  rank: z.number().nullable(),
  sentence: z.object({ right: z.boolean(), length: z.number() }).nullable(),
  quote: z.string().nullable(),
  goldAnswers: z.array(z.string()),
  milliseconds: z.number(),
});
const run = z.object({
  format: z.literal(format),
  passages: z.number(),
  records: z.array(record),
});

/**
 * Keeps a run, to be compared with later ones.
 * @throws OperatorError where the file cannot be written.
 */
export async function saveRun(file: string, { passages, records }: Evaluation): Promise<void> {
  const lines = records.map((one) => JSON.stringify(one)).join(',\n');
  const content = `{"format":${JSON.stringify(format)},"passages":${passages},"records":[\n${lines}\n]}\n`;
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, file);
  } catch (error) {
    throw new OperatorError(`${file} cannot be written: ${reasonOf(error)}.`, { cause: error });
  }
}

/** @throws OperatorError where the file cannot be read or holds no run. */
export async function loadRun(file: string): Promise<Evaluation> {
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new OperatorError(`${file} cannot be read: ${reasonOf(error)}.`, { cause: error });
  });
  try {
    return run.parse(JSON.parse(content));
  } catch (error) {
    throw new OperatorError(
      `${file} is not a run saved by glose eval --save: save it again with this version.`,
      { cause: error },
    );
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
