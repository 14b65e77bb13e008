import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { percentile, share } from '../../src/evaluation/measures.js';
import { type QuestionSet, readBatches } from './corpus.js';
import type { Measurement, Report, Task } from './measurement.js';
import type { System } from './system.js';
import { systems } from './systems.js';

/**
 * One system and one corpus, in a process of their own: what another system left in memory, or what
 * the engine has learned of its code, cannot count for or against it. Started by run-task.ts with
 * `--expose-gc`.
 */
async function measure(task: Task): Promise<Measurement> {
  const questions = JSON.parse(await readFile(task.questionsFile, 'utf8')) as QuestionSet;
  await readAll(task); // What reading itself costs is spent before the first reading of memory.
  const before = residentMemory();
  const system = await open(task);
  const start = performance.now();
  await index(system, task);
  const indexing = (performance.now() - start) / 1000;
  const found = await ask(system, questions);
  const memory = residentMemory() - before;
  const disk = await sizeOf(task.directory);
  await system.close();
  return {
    system: task.system,
    size: task.size,
    ...found,
    memory,
    peakMemory: process.resourceUsage().maxRSS / 1024 - before,
    disk,
    indexing,
  };
}

const batchSize = 500;

async function readAll({ passagesFile }: Task): Promise<void> {
  for await (const batch of readBatches(passagesFile, batchSize)) void batch;
}

function open({ system, directory }: Task): Promise<System> {
  const description = systems[system];
  if (description === undefined) throw new Error(`there is no system ${system}`);
  return description.open({ directory });
}

async function index(system: System, { passagesFile, size }: Task): Promise<void> {
  say({ type: 'step', step: 'indexing', total: size });
  for await (const batch of readBatches(passagesFile, batchSize)) {
    await system.add(batch);
    say({ type: 'done', count: batch.length });
  }
  await system.finish();
}

type Found = Pick<Measurement, 'recallAt1' | 'recallAt5' | 'msP50' | 'msP95' | 'cpu'>;

async function ask(system: System, { warmUp, asked }: QuestionSet): Promise<Found> {
  for (const question of warmUp) await system.search(question);
  const ranks: number[] = [];
  const milliseconds: number[] = [];
  say({ type: 'step', step: 'asking', total: asked.length });
  const processor = process.cpuUsage();
  for (const question of asked) {
    const start = performance.now();
    const ids = await system.search(question);
    milliseconds.push(performance.now() - start);
    ranks.push(ids.indexOf(question.passageId) + 1);
    if (ranks.length % 20 === 0) say({ type: 'done', count: 20 });
  }
  const { user, system: kernel } = process.cpuUsage(processor);
  return {
    recallAt1: share(ranks.map((rank) => rank === 1)) ?? 0,
    recallAt5: share(ranks.map((rank) => rank >= 1 && rank <= 5)) ?? 0,
    msP50: percentile(milliseconds, 0.5) ?? 0,
    msP95: percentile(milliseconds, 0.95) ?? 0,
    cpu: (user + kernel) / 1000 / Math.max(asked.length, 1),
  };
}

/** MiB, with what is no longer used given back first. */
function residentMemory(): number {
  for (let times = 0; times < 3; times += 1) globalThis.gc?.();
  return process.memoryUsage.rss() / 2 ** 20;
}

async function sizeOf(directory: string): Promise<number> {
  let bytes = 0;
  for (const name of await readdir(directory, { recursive: true })) {
    const found = await stat(join(directory, name));
    if (found.isFile()) bytes += found.size;
  }
  return bytes / 2 ** 20;
}

function say(report: Report): void {
  process.send?.(report);
}

process.once('message', (task: Task) => {
  measure(task).then(
    (measurement) => {
      process.send?.({ type: 'measured', measurement } satisfies Report, () => process.exit(0));
    },
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
