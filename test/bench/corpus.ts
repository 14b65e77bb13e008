import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { OperatorError } from '../../src/errors.js';
import { readPassages, readQuestions } from '../../src/evaluation/read-rows.js';
import { isPoolRow, type OpenRow, type PassageRow } from '../../src/evaluation/rows.js';
import { makeFiller } from './filler.js';
import { createRandom, sample } from './random.js';

/** Passages and questions of one size, written to files that every system reads in its process. */
export interface Corpus {
  readonly size: number;
  /** Passages among them that were made up. */
  readonly filler: number;
  readonly passagesFile: string;
  readonly questionsFile: string;
  readonly questions: number;
}

export interface QuestionSet {
  /** Asked before the clock starts, and not counted. */
  readonly warmUp: readonly OpenRow[];
  readonly asked: readonly OpenRow[];
}

export interface EvaluationSet {
  readonly passages: readonly PassageRow[];
  readonly questions: readonly OpenRow[];
}

/** @throws OperatorError where the folder has no such data. */
export async function readEvaluationSet(folder: string): Promise<EvaluationSet> {
  const [passagesFile, questionsFile] = ['passages.jsonl', 'questions.jsonl'].map((name) =>
    join(folder, name),
  ) as [string, string];
  for (const file of [passagesFile, questionsFile]) {
    if (existsSync(file)) continue;
    throw new OperatorError(
      `There is no ${file}. The benchmark needs passages.jsonl and questions.jsonl in the format of \`glose eval\` (src/evaluation/README.md); name their folder with --data.`,
    );
  }
  const passages = await readPassages(passagesFile);
  const rows = await readQuestions(questionsFile, passages);
  return { passages, questions: rows.filter((row): row is OpenRow => !isPoolRow(row)) };
}

export interface CorpusProps {
  readonly set: EvaluationSet;
  readonly size: number;
  /** Up to this many passages every question is asked, beyond only a sample. */
  readonly allQuestionsUpTo: number;
  readonly sampled: number;
  /** An empty folder. */
  readonly folder: string;
}

/** The set itself, cut or filled up to the size. Always the same for the same set and size. */
export async function writeCorpus(props: CorpusProps): Promise<Corpus> {
  const { set, size, folder } = props;
  const kept = set.passages.slice(0, size);
  const filler = size - kept.length;
  const passagesFile = join(folder, `passages-${size}.jsonl`);
  const questionsFile = join(folder, `questions-${size}.json`);
  await writeRows(passagesFile, kept, makeFiller(set.passages, filler));
  const questions = chooseQuestions(set.questions, new Set(kept.map(({ id }) => id)), props);
  await writeFile(questionsFile, JSON.stringify(questions));
  return { size, filler, passagesFile, questionsFile, questions: questions.asked.length };
}

/** Rows of a file of {@link writeCorpus}, so many at a time. */
export async function* readBatches(file: string, size: number): AsyncGenerator<PassageRow[]> {
  let batch: PassageRow[] = [];
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    batch.push(JSON.parse(line) as PassageRow);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function chooseQuestions(
  questions: readonly OpenRow[],
  kept: ReadonlySet<string>,
  { size, allQuestionsUpTo, sampled }: CorpusProps,
): QuestionSet {
  const possible = questions.filter(({ passageId }) => kept.has(passageId));
  const count = size <= allQuestionsUpTo ? possible.length : sampled;
  return {
    warmUp: sample(possible, warmUpQuestions, createRandom(2)),
    asked: sample(possible, count, createRandom(1)),
  };
}

const warmUpQuestions = 20;

async function writeRows(file: string, ...groups: Iterable<PassageRow>[]): Promise<void> {
  const stream = createWriteStream(file);
  for (const group of groups) {
    for (const row of group) {
      if (!stream.write(`${JSON.stringify(row)}\n`)) await once(stream, 'drain');
    }
  }
  stream.end();
  await once(stream, 'finish');
}
