import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../support/built-program.js';

let directory: string;

const glose = (...words: string[]) =>
  runProgram('src/cli.js', [...words, '--data', join(directory, 'data')]);

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-cli-'));
});

afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
});

describe('glose ask', () => {
  it('prints JSON alone on standard output, each quote at its place', async () => {
    const { code, stdout } = await glose('ask', 'Qui est German Gref ?', '--json');
    expect(code).toBe(0);
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer)).toEqual([
      'question',
      'language',
      'outcome',
      'text',
      'engine',
      'notice',
      'claim',
      'citations',
      'nearest',
      'timings',
    ]);
    expect(answer).toMatchObject({
      question: 'Qui est German Gref ?',
      language: 'fr',
      outcome: 'answered',
      engine: 'extractive',
    });
    const [citation] = answer.citations;
    expect(citation).toMatchObject({ number: 1, page: null });
    expect(citation.quote).toContain('German Gref, PDG de Sberbank');
    expect(citation.end - citation.start).toBe(citation.quote.length);
    expect(answer.text).toContain('[1]');
  });

  it('is done, and says so plainly, where the article does not answer', async () => {
    const { code, stdout } = await glose('ask', 'Quelle est la capitale du Brésil ?', '--json');
    expect(code).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer.outcome).toBe('not_covered');
    expect(answer.citations).toEqual([]);
    expect(answer.text.length).toBeGreaterThan(0);
  });

  it('frames the answer in the language asked for', async () => {
    const { stdout } = await glose('ask', 'Qui est German Gref ?', '--language', 'en');
    expect(stdout).toContain('According to the article');
    expect(stdout).toContain('PDG de Sberbank');
  });

  it('shows what the quote says in the language asked in, where a translation has it', async () => {
    const { stdout } = await glose('ask', 'What does Beijing deny?', '--json');
    const { citations, text } = JSON.parse(stdout);
    expect(citations[0].quote).toContain('Même si Pékin nie tout soutien militaire direct');
    expect(citations[0].translation.language).toBe('en');
    expect(citations[0].translation.text).toContain('Beijing denies any direct military support');
    expect(text).toContain(`Translation: ${citations[0].translation.text}`);
  });

  it('answers from a folder of one’s own', async () => {
    const knowledge = await mkdtemp(join(directory, 'own-'));
    await writeFile(
      join(knowledge, 'bees.md'),
      '# Bees\n\nA queen bee lays up to two thousand eggs a day.\n',
    );
    const { stdout } = await runProgram('src/cli.js', [
      ...['ask', 'How many eggs does a queen bee lay?', '--json'],
      ...['--knowledge', knowledge, '--data', join(knowledge, '.data')],
    ]);
    expect(JSON.parse(stdout).citations[0].quote).toBe(
      'A queen bee lays up to two thousand eggs a day.',
    );
  });

  it('says that there is no article where there is none', async () => {
    const knowledge = await mkdtemp(join(directory, 'none-'));
    const { code, stdout } = await runProgram('src/cli.js', [
      ...['ask', 'Who?', '--json', '--knowledge', knowledge],
      ...['--data', join(directory, 'none-data')],
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'unavailable', citations: [] });
  });
});

describe('glose search', () => {
  it('gives passages with their place and score, best first', async () => {
    const { stdout } = await glose('search', 'drones autonomes', '--json');
    const { passages } = JSON.parse(stdout);
    expect(Object.keys(passages[0])).toEqual([
      'id',
      'articleId',
      'section',
      'text',
      'start',
      'end',
      'score',
    ]);
    expect(passages[0].section).toBe('L’intensification d’une course mondiale');
    const scores = passages.map((passage: { score: number }) => passage.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe('glose search for what is not there', () => {
  it('finds nothing, and says so', async () => {
    const { code, stdout } = await glose('search', 'zzzz qqqq', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ passages: [] });
    expect((await glose('search', 'zzzz qqqq')).stdout).toContain('Nothing in the articles');
  });
});

describe('glose summary', () => {
  it('cites every sentence, in each style', async () => {
    for (const style of ['short', 'bullets', 'sections']) {
      const { stdout } = await glose('summary', '--style', style, '--json');
      const summary = JSON.parse(stdout);
      expect(summary).toMatchObject({ style, outcome: 'answered' });
      expect(summary.citations.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('names the articles there are when asked for one that is not', async () => {
    const { code, stderr } = await glose('summary', '--article', 'nowhere');
    expect(code).toBe(2);
    expect(stderr).toContain('nowhere');
    expect(stderr).toContain('russie-chine-ia');
  });
});

describe('misuse and failure', () => {
  it.each([
    ['no such command', ['dance']],
    ['no question', ['ask']],
    ['an empty question', ['ask', '  ']],
    ['a style that does not exist', ['summary', '--style', 'haiku']],
    ['a limit that is no number', ['search', 'x', '--limit', 'many']],
  ])('%s ends with 2 and a word on standard error', async (_, words) => {
    const { code, stdout, stderr } = await glose(...words);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('a damaged data file ends with 1 and says what to do', async () => {
    const data = await mkdtemp(join(directory, 'damaged-'));
    await writeFile(join(data, 'glose.db'), 'not a database at all, whatever its name may say');
    const { code, stderr } = await runProgram('src/cli.js', ['ask', 'Qui ?', '--data', data]);
    expect(code).toBe(1);
    expect(stderr).toContain('restore');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('a folder of articles that is not there ends with 2', async () => {
    const { code, stderr } = await glose('ask', 'Qui ?', '--knowledge', join(directory, 'nope'));
    expect(code).toBe(2);
    expect(stderr).toContain('nope');
  });

  it('a backup of no data, or to nowhere, ends with 1 and makes nothing', async () => {
    const mistyped = join(directory, 'mistyped');
    const nothing = await runProgram('src/cli.js', [
      ...['backup', join(directory, 'nothing.db'), '--data', mistyped],
    ]);
    expect(nothing.code).toBe(1);
    expect(nothing.stderr).toContain(mistyped);
    expect(existsSync(mistyped)).toBe(false);

    await glose('index');
    const nowhere = await glose('backup', join(directory, 'no', 'such', 'folder.db'));
    expect(nowhere.code).toBe(1);
    expect(nowhere.stderr).toContain('folder.db');
    expect(nowhere.stderr).not.toMatch(/\n\s+at /);
  });

  it('register without a token says which setting is missing', async () => {
    const { code, stderr } = await glose('register');
    expect(code).toBe(1);
    expect(stderr).toContain('DISCORD_TOKEN');
  });
});

describe('glose backup and restore', () => {
  it('carry the library to another data directory', async () => {
    const file = join(directory, 'saved.db');
    expect((await glose('index')).code).toBe(0);
    expect((await glose('backup', file)).code).toBe(0);
    expect((await readFile(file)).subarray(0, 15).toString()).toBe('SQLite format 3');
    expect((await glose('backup', file)).code).toBe(2);

    const elsewhere = join(directory, 'elsewhere');
    const restored = await runProgram('src/cli.js', ['restore', file, '--data', elsewhere]);
    expect(restored.code).toBe(0);
    const { stdout } = await runProgram('src/cli.js', [
      ...['ask', 'Qui est German Gref ?', '--json', '--data', elsewhere],
    ]);
    expect(JSON.parse(stdout).outcome).toBe('answered');
  });
});

describe('glose eval', () => {
  it('measures questions of one’s own', async () => {
    const passages = join(directory, 'passages.jsonl');
    const questions = join(directory, 'questions.jsonl');
    await writeFile(
      passages,
      [
        { id: 'a', language: 'en', title: 'Bees', text: 'The queen lays two thousand eggs a day.' },
        { id: 'b', language: 'en', title: 'Ants', text: 'Ants carry leaves to their nest.' },
      ]
        .map((row) => JSON.stringify(row))
        .join('\n'),
    );
    await writeFile(
      questions,
      JSON.stringify({
        id: 'q',
        language: 'en',
        question: 'How many eggs does the queen lay?',
        answers: ['two thousand'],
        passageId: 'a',
        answerable: true,
      }),
    );
    const { code, stdout } = await glose(
      ...['eval', '--passages', passages, '--questions', questions, '--json'],
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ recallAt1: 1, sentenceAt1: 1, answered: 1 });
  });

  it('keeps a run, compares with it and writes a report', async () => {
    const passages = join(directory, 'passages.jsonl');
    const questions = join(directory, 'questions.jsonl');
    await writeFile(passages, '{"id":"a","language":"en","text":"The queen lays many eggs."}');
    await writeFile(
      questions,
      '{"id":"q","language":"en","question":"What does the queen lay?","passageId":"a"}',
    );
    const [run, html] = [join(directory, 'run.json'), join(directory, 'report.html')];
    const asked = ['--passages', passages, '--questions', questions];
    expect((await glose('eval', ...asked, '--save', run)).code).toBe(0);
    const { code, stdout } = await glose('eval', '--compare', run, run, '--html', html, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).comparison).toMatchObject({ shared: 1, unshared: 0 });
    expect(await readFile(html, 'utf8')).toContain('Against the earlier run');
  });

  it.each([
    ['nothing to measure with', [], /Name what to measure with/],
    ['three runs', ['--compare', 'a', 'b', 'c'], /takes one saved run, or two/],
  ])('refuses %s, and says what to give', async (_what, options, message) => {
    const { code, stderr } = await glose('eval', ...options);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('says so where a file to compare with holds no run', async () => {
    const file = join(directory, 'not-a-run.json');
    await writeFile(file, '{"records":[]}');
    const { code, stderr } = await glose('eval', '--compare', file, file);
    expect(code).toBe(1);
    expect(stderr).toMatch(/not-a-run\.json is not a run saved by glose eval --save/);
  });

  it('names the file and line of a row that is broken', async () => {
    const broken = join(directory, 'broken.jsonl');
    await writeFile(broken, '{"id":"a","text":"One."}\n{oops\n');
    const { code, stderr } = await glose(
      ...['eval', '--passages', broken, '--questions', broken, '--json'],
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/broken\.jsonl.*2/s);
  });
});
