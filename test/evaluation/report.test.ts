import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportOn } from '../../src/evaluation/evaluation.js';
import { htmlReport } from '../../src/evaluation/report/html-report.js';
import { loadRun, saveRun } from '../../src/evaluation/run-file.js';
import { record, unanswerable } from './record.js';

const evaluation = {
  passages: 4,
  records: [
    record('right'),
    record('late', { rank: 3, sentence: { right: false, length: 1 }, sufficiency: 0.6 }),
    record('not found', { outcome: 'not_covered', sufficiency: 0, rank: 0, sentence: null }),
    record('declined', { outcome: 'not_covered', sufficiency: 0.05, kind: 'date' }),
    record('false', { ...unanswerable, sufficiency: 0.99, language: 'en' }),
    record('well declined', { ...unanswerable, outcome: 'not_covered', restoredSufficiency: 0.7 }),
    record('other sentence', { sentence: { right: false, length: 2 }, sufficiency: 0.7 }),
  ],
};

describe('a report', () => {
  const report = reportOn(evaluation);

  it('has figures of each language and kind of question', () => {
    expect(Object.keys(report.byLanguage)).toEqual(['fr', 'en']);
    expect(report.byLanguage.en).toMatchObject({ questions: 1, falselyAnswered: 1 });
    expect(report.byKind.date).toMatchObject({ questions: 1, answered: 0, recallAt1: 1 });
  });

  it('counts what became of the questions', () => {
    expect(report.confusion.answerable).toMatchObject({
      answered_right: 1,
      answered_wrong: 2,
      not_covered: 2,
    });
    expect(report.confusion.unanswerable).toMatchObject({ answered_wrong: 1, not_covered: 1 });
  });

  it('lists the surest failures first, each with its reason', () => {
    expect(report.worst.map(({ record, reason }) => [record.id, reason])).toEqual([
      ['false', 'Answered, though no passage answers it.'],
      ['declined', 'Declined, though the right passage stood first.'],
      [
        'other sentence',
        'Answered wrong: the right passage stood first, with another sentence chosen.',
      ],
      ['late', 'Answered wrong: the passage that answers stood at 3.'],
      ['not found', 'Declined, though the passage that answers was not found.'],
    ]);
  });

  it('lists twenty at most', () => {
    const records = Array.from({ length: 30 }, (_, index) => record(`${index}`, unanswerable));
    expect(reportOn({ passages: 1, records }).worst).toHaveLength(20);
  });
});

describe('a report as a page', () => {
  it('fetches nothing, runs nothing, and shows text as text', () => {
    const hostile = record('x', { ...unanswerable, question: '<script>alert("x")</script>' });
    const page = htmlReport({ ...evaluation, records: [...evaluation.records, hostile] }, null);
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(page).not.toMatch(/<script|<link|src=|href=|url\(/);
    expect(page.match(/<svg/g)).toHaveLength(3);
  });

  it('leaves out charts that the run has nothing for', () => {
    const page = htmlReport({ passages: 1, records: [record('a', unanswerable)] }, null);
    expect(page.match(/<svg/g)).toHaveLength(1);
    expect(page).not.toContain('NaN');
  });
});

describe('a run kept in a file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'glose-run-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('comes back as it was', async () => {
    const file = join(folder, 'run.json');
    await saveRun(file, evaluation);
    expect(await loadRun(file)).toEqual({ format: 'glose-evaluation-1', ...evaluation });
  });

  it.each([
    ['cannot be written', () => saveRun(join(folder, 'no', 'run.json'), evaluation)],
    ['cannot be read', () => loadRun(join(folder, 'absent.json'))],
  ])('names a file that %s', async (what, act) => {
    await expect(act()).rejects.toThrow(what);
  });
});
