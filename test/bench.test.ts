import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBatches, readEvaluationSet, writeCorpus } from './bench/corpus.js';
import { makeFiller } from './bench/filler.js';
import { createRandom, sample } from './bench/random.js';
import { toMarkdown, toText } from './bench/table.js';

const launcher = fileURLToPath(new URL('./bench/run.mjs', import.meta.url));

const rivers = [
  'The Nile crosses Egypt on its way to the sea. It is the longest river of Africa.',
  'The Danube rises in the Black Forest. It flows through ten countries to the Black Sea.',
  'The Amazon carries more water than any other river. It rises in the mountains of Peru.',
  'The Rhine comes from the Alps. It passes Basel and Cologne before the North Sea.',
].map((text, index) => ({ id: `p${index}`, language: 'en', title: `River ${index}`, text }));

const questions = [
  ['Where does the Danube rise?', 'p1'],
  ['Which river crosses Egypt?', 'p0'],
  ['Which river passes Cologne?', 'p3'],
].map(([question, passageId], index) => ({
  id: `q${index}`,
  language: 'en',
  question,
  answers: [],
  passageId,
  answerable: true,
}));

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glose-bench-test-'));
  const lines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');
  await writeFile(join(folder, 'passages.jsonl'), lines(rivers));
  await writeFile(join(folder, 'questions.jsonl'), lines(questions));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('filler', () => {
  it('is the same every time, as long as asked for, and marked as made up', () => {
    const made = [...makeFiller(rivers, 40)];
    expect(made).toHaveLength(40);
    expect(made).toEqual([...makeFiller(rivers, 40)]);
    expect(new Set(made.map(({ id }) => id)).size).toBe(40);
    for (const { id, language, text } of made) {
      expect(id).toMatch(/^filler-\d+$/);
      expect(language).toBe('en');
      expect(text).toMatch(/\w/);
    }
  });

  it('stands in articles of ten passages, whose rows follow each other', () => {
    const titles = [...makeFiller(rivers, 25)].map(({ title }) => title);
    expect(new Set(titles).size).toBe(3);
    expect(new Set(titles.slice(0, 10)).size).toBe(1);
  });
});

describe('a sample', () => {
  it('is the same every time, in order, and of the size asked for', () => {
    const values = Array.from({ length: 100 }, (_, index) => index);
    const chosen = sample(values, 20, createRandom(1));
    expect(chosen).toHaveLength(20);
    expect(chosen).toEqual(sample(values, 20, createRandom(1)));
    expect(chosen).toEqual([...chosen].sort((one, other) => one - other));
    expect(chosen).not.toEqual(sample(values, 20, createRandom(2)));
    expect(sample(values, 200, createRandom(1))).toEqual(values);
  });
});

describe('a corpus', () => {
  async function corpusOf(size: number, allQuestionsUpTo = 1000) {
    const set = await readEvaluationSet(folder);
    return writeCorpus({ set, size, allQuestionsUpTo, sampled: 1, folder });
  }

  it('holds the whole set first, then filler up to the size', async () => {
    const corpus = await corpusOf(9);
    const ids: string[] = [];
    for await (const batch of readBatches(corpus.passagesFile, 4)) {
      expect(batch.length).toBeLessThanOrEqual(4);
      ids.push(...batch.map(({ id }) => id));
    }
    expect(ids.slice(0, 5)).toEqual(['p0', 'p1', 'p2', 'p3', 'filler-0']);
    expect([ids.length, corpus.filler, corpus.questions]).toEqual([9, 5, 3]);
  });

  it('asks only what can be found where the set is cut, and a sample where it is large', async () => {
    expect((await corpusOf(2)).questions).toBe(2);
    expect((await corpusOf(9, 8)).questions).toBe(1);
  });

  it('is refused with the remedy where there is no such data', async () => {
    await expect(readEvaluationSet(join(folder, 'nowhere'))).rejects.toThrow(/--data/);
  });
});

describe('a table', () => {
  const table = {
    title: 'Two',
    head: ['system', 'ms'],
    rows: [
      ['Glose', '1.5'],
      ['A longer name', '12.0'],
    ],
  };

  it('aligns figures to the right in a terminal', () => {
    expect(toText(table)).toBe(
      'Two\nsystem           ms\nGlose           1.5\nA longer name  12.0',
    );
  });

  it('is Markdown in a report', () => {
    expect(toMarkdown(table)).toContain('| system | ms |\n| --- | ---: |\n| Glose | 1.5 |');
  });
});

describe('the benchmark as it is run', () => {
  it('measures every system, each in a process of its own, and reports', async () => {
    const report = join(folder, 'report.md');
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...[launcher, '--data', folder, '--sizes', '30', '--report', report],
    ]);
    expect(stdout).toContain('30 passages (26 of them filler), 3 questions');
    for (const name of ['Glose', 'MiniSearch', 'FTS5, stems', 'LangChain memory']) {
      expect(stdout).toMatch(new RegExp(`^${name} +[01]\\.\\d{3} +[01]\\.\\d{3} `, 'm'));
    }
    expect(await readFile(report, 'utf8')).toContain('![Recall, time and memory');
    expect(await readFile(join(folder, 'report.svg'), 'utf8')).toMatch(/^<svg .*<\/svg>\n$/s);
  }, 120_000);

  it('ends with 2 and a sentence for a size that is none', async () => {
    const failed = await promisify(execFile)(process.execPath, [launcher, '--sizes', 'many']).catch(
      (error: unknown) => error,
    );
    expect(failed).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('"many" is no whole number'),
    });
  });
});
