import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Progress } from '../../src/progress.js';
import type { Corpus } from './corpus.js';
import type { Failure, Measurement, Report } from './measurement.js';

export interface RunTaskProps {
  readonly system: string;
  readonly corpus: Corpus;
  /** Where folders for the systems' files are made, and removed again. */
  readonly folder: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Measures one system in a process of its own. What breaks it is a result too. */
export async function runTask(props: RunTaskProps): Promise<Measurement | Failure> {
  const { system, corpus, folder } = props;
  const directory = await mkdtemp(join(folder, `${system}-`));
  try {
    const outcome = await runProcess(props, directory);
    if (typeof outcome !== 'string') return outcome;
    return { system, size: corpus.size, failure: outcome };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** The measurement, or why there is none. */
function runProcess(
  { system, corpus, progress, signal }: RunTaskProps,
  directory: string,
): Promise<Measurement | string> {
  const { size, passagesFile, questionsFile } = corpus;
  const child = fork(new URL('./measure.js', import.meta.url), {
    execArgv: ['--expose-gc', `--max-old-space-size=${heapMegabytes}`],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    signal,
  });
  return new Promise((resolve, reject) => {
    let measurement: Measurement | undefined;
    child.on('message', (report: Report) => {
      if (report.type === 'step') progress.begin(`${system}: ${report.step}`, report.total);
      else if (report.type === 'done') advance(progress, report.count);
      else measurement = report.measurement;
    });
    child.on('error', (error) => (signal.aborted ? reject(error) : resolve(error.message)));
    child.on('exit', (code, killedBy) => {
      progress.end();
      resolve(measurement ?? `its process ended with ${killedBy ?? code} before the last question`);
    });
    child.send({ system, size, passagesFile, questionsFile, directory });
  });
}

/** Enough for MiniSearch over 100,000 passages, which asks for about two gigabytes. */
const heapMegabytes = 6144;

function advance(progress: Progress, count: number): void {
  for (let done = 0; done < count; done += 1) progress.advance();
}
