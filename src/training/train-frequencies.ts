import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createAnalyser } from '../retrieval/analyser.js';
import type { Analyser } from '../retrieval/evidence.js';
import { readTextPairs } from './parallel-text.js';

/**
 * Learns how often each stem stands in ordinary text, from files of parallel text whose names begin
 * with their two languages (`en-fr.tsv.gz`), and writes `frequencies.LANGUAGE.txt`.
 *
 *   npm run train:frequencies -- --pairs FILE [--pairs FILE …] [--out FOLDER]
 *
 * The file's first line is the number of words read. Each further line is a level and the stems of
 * that level, in alphabetical order: a stem of level n was seen about 1.5^n times. Stems seen less
 * than {@link fewest} times are left out. The result is the same to the byte on each run.
 */
export async function trainFrequencies(options: {
  readonly pairs: readonly string[];
  readonly out: string;
  readonly say: (line: string) => void;
}): Promise<void> {
  const analyser = createAnalyser();
  const counts = new Map<string, LanguageCount>();
  for (const file of options.pairs) {
    const [first, second] = languagesOf(file);
    for await (const pair of readTextPairs(file)) {
      // Dictionary entries say which words exist, not how often they are used.
      if (pair.source === 'wikt') continue;
      count(counts, analyser, first, pair.first);
      count(counts, analyser, second, pair.second);
    }
    options.say(`read ${basename(file)}`);
  }
  for (const [language, counted] of counts) {
    const file = join(options.out, `frequencies.${language}.txt`);
    writeFileSync(file, render(counted));
    options.say(`${file}: ${counted.words} words, ${counted.terms.size} stems`);
  }
}

/** Base of the levels: fine enough, as only the logarithm is ever used. */
const levelBase = 1.5;
const fewest = 3;
/** The languages whose analyser has stems. */
const wanted = ['fr', 'en'];

interface LanguageCount {
  words: number;
  readonly terms: Map<string, number>;
}

function languagesOf(file: string): [string, string] {
  const [first = '', second = ''] = (basename(file).split('.')[0] ?? '').split('-');
  return [first, second];
}

function count(
  counts: Map<string, LanguageCount>,
  analyser: Analyser,
  language: string,
  text: string,
): void {
  if (!wanted.includes(language)) return;
  const counted = counts.get(language) ?? { words: 0, terms: new Map<string, number>() };
  counts.set(language, counted);
  for (const { term, stop } of analyser.analyse(text, language)) {
    counted.words += 1;
    if (!stop) counted.terms.set(term, (counted.terms.get(term) ?? 0) + 1);
  }
}

function render(counted: LanguageCount): string {
  const levels = new Map<number, string[]>();
  for (const [term, times] of counted.terms) {
    if (times < fewest) continue;
    const level = Math.round(Math.log(times) / Math.log(levelBase));
    const members = levels.get(level);
    if (members === undefined) levels.set(level, [term]);
    else members.push(term);
  }
  const lines = [...levels]
    .sort(([one], [other]) => one - other)
    .map(([level, terms]) => `${level} ${terms.sort().join(' ')}`);
  return `${counted.words}\n${lines.join('\n')}\n`;
}

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({
    options: {
      pairs: { type: 'string', multiple: true },
      out: { type: 'string', default: 'src/data' },
    },
  });
  await trainFrequencies({
    pairs: values.pairs ?? [],
    out: values.out,
    say: (line) => process.stderr.write(`${line}\n`),
  });
}
