import { describe, expect, it } from 'vitest';
import { OperatorError } from '../../src/errors.js';
import { compareRuns } from '../../src/evaluation/compare-runs.js';
import { record, unanswerable } from './record.js';

const run = (...records: ReturnType<typeof record>[]) => ({ passages: 10, records });

describe('comparing two runs', () => {
  it('counts what became better and worse, question by question', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const before = run(...ids.map((id) => record(id, { rank: id === 'g' ? 1 : 2 })));
    const after = run(...ids.map((id) => record(id, { rank: id === 'g' ? 0 : 1 })));
    const { shared, changes } = compareRuns(before, after);
    expect(shared).toBe(7);
    const recall = changes.find(({ figure }) => figure === 'recallAt1');
    expect(recall).toMatchObject({ questions: 7, better: 6, worse: 1 });
    expect(recall?.before).toBeCloseTo(1 / 7);
    expect(recall?.after).toBeCloseTo(6 / 7);
    expect(recall?.p).toBeCloseTo((2 * 8) / 128);
  });

  it('calls fewer false answers better', () => {
    const before = run(record('a', unanswerable), record('b', unanswerable));
    const after = run(
      record('a', { ...unanswerable, outcome: 'not_covered' }),
      record('b', unanswerable),
    );
    expect(compareRuns(before, after).changes).toEqual([
      { figure: 'falselyAnswered', questions: 2, before: 1, after: 0.5, better: 1, worse: 0, p: 1 },
    ]);
  });

  it('leaves out what only one run asked, a question that was reworded too', () => {
    const before = run(record('a'), record('b'), record('c'));
    const after = run(record('a'), record('b', { question: 'Autrement ?' }));
    expect(compareRuns(before, after)).toMatchObject({ shared: 1, unshared: 3 });
  });

  it('says so where the runs have nothing in common', () => {
    expect(() => compareRuns(run(record('a')), run(record('b')))).toThrow(OperatorError);
  });
});
