import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OperatorError } from '../../src/errors.js';
import { createProgress } from '../../src/progress.js';
import { type Corpus, readEvaluationSet, writeCorpus } from './corpus.js';
import { allQuestionsUpTo, type BenchOptions, readOptions } from './options.js';
import { writeReport } from './report.js';
import { runTask } from './run-task.js';
import { buildTable, type Outcome, toText } from './table.js';

/** The outcomes of one size. */
export interface Round {
  readonly corpus: Corpus;
  readonly outcomes: readonly Outcome[];
}

async function bench(options: BenchOptions, signal: AbortSignal): Promise<void> {
  const set = await readEvaluationSet(options.data);
  const folder = await mkdtemp(join(tmpdir(), 'glose-bench-'));
  try {
    const rounds: Round[] = [];
    for (const size of options.sizes) {
      const { sample: sampled } = options;
      const corpus = await writeCorpus({ set, size, allQuestionsUpTo, sampled, folder });
      const outcomes = await runRound(corpus, { options, folder, signal });
      rounds.push({ corpus, outcomes });
      console.log(`${toText(buildTable(corpus, outcomes))}\n`);
    }
    if (options.report !== undefined) await writeReport(options.report, rounds, options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Running {
  readonly options: BenchOptions;
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** One system after the other, so that none takes time from another. */
async function runRound(corpus: Corpus, { options, folder, signal }: Running): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const progress = createProgress(process.stderr);
  for (const system of options.systems) {
    outcomes.push(await runTask({ system, corpus, folder, progress, signal }));
  }
  return outcomes;
}

const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort());
try {
  await bench(readOptions(process.argv.slice(2)), stopping.signal);
} catch (error) {
  if (stopping.signal.aborted) console.error('Stopped.');
  else console.error(error instanceof OperatorError ? error.message : error);
  process.exitCode = 1;
}
