import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { drawChart } from './chart.js';
import { fillerPrefix } from './filler.js';
import type { Round } from './main.js';
import { allQuestionsUpTo, type BenchOptions } from './options.js';
import { systems } from './systems.js';
import { buildTable, count, toMarkdown } from './table.js';

/** Writes the figures as Markdown, and the chart as SVG beside it. */
export async function writeReport(
  file: string,
  rounds: readonly Round[],
  options: BenchOptions,
): Promise<void> {
  const folder = dirname(file);
  const chart = `${basename(file, extname(file))}.svg`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, chart), drawChart(rounds));
  await writeFile(file, `${compose(rounds, options, chart)}\n`);
}

function compose(rounds: readonly Round[], options: BenchOptions, chart: string): string {
  return [
    '# Finding passages: Glose beside others',
    machine(),
    `![Recall, time and memory by number of passages](${chart})`,
    ...rounds.map(({ corpus, outcomes }) => toMarkdown(buildTable(corpus, outcomes))),
    explanation(options),
  ].join('\n\n');
}

function machine(): string {
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `One run on ${cpus().length} cores (${processor}), ${memory} GiB of memory, Node ${process.versions.node}, ${process.platform}. Each system had a process of its own, one after the other.`;
}

function explanation({ systems: keys, sample }: BenchOptions): string {
  const about = keys.map(
    (key) => `- **${systems[key]?.name ?? key}**: ${systems[key]?.about ?? ''}`,
  );
  return [
    '## What was measured',
    `**Questions**: all of the set up to ${count(allQuestionsUpTo)} passages, else the same ${count(sample)} of them; a question counts where its own passage is the first (recall@1) or among the first five (recall@5).`,
    `**Filler**: beyond the passages of the set, passages were made up of its words (ids \`${fillerPrefix}…\`), as pairs of words follow each other in it. No question has its answer there. They say how speed and memory grow; quality among real texts of that number may be another.`,
    '**Milliseconds**: one question after the other, twenty before the clock starts; *cpu*: processor time a question on average, which other programs on the machine do not stretch. **MiB**: resident memory after the last question over that of the same process before the system was loaded; *peak*: the most it was, indexing included. Glose keeps the articles themselves in that memory, the others only what they need to find an id, LangChain the text too.',
    about.join('\n'),
  ].join('\n\n');
}
