import { type Lexicon, scoreOf } from './lexicon.js';

/** Translations kept of each term, in either direction. */
const kept = 6;
/** Translations less likely than this part of the best are noise. */
const leastOfBest = 0.04;
/** As in retrieval/translation/read-table.ts: scores are written in hundredths. */
const levels = 100;

/**
 * Writes a lexicon as lines of a term, its translations and the score of each in hundredths, sorted
 * by term. Figures and names that are the same in both languages are left out: what a table does
 * not have is looked for as it stands.
 */
export function renderTable(lexicon: Lexicon): string {
  const chosen = choose(lexicon);
  const lines: string[] = [];
  for (const term of [...chosen.keys()].sort()) {
    const scores = chosen.get(term) ?? new Map<string, number>();
    if (scores.size === 1 && scores.has(term)) continue;
    const sorted = [...scores].sort(
      (one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1),
    );
    lines.push(`${term} ${sorted.map(([other, score]) => `${other} ${score}`).join(' ')}\n`);
  }
  return lines.join('');
}

/** What is among the best of the one term or of the other. */
function choose(lexicon: Lexicon): Map<string, Map<string, number>> {
  const byFirst = new Map<string, [string, number][]>();
  const bySecond = new Map<string, [string, number][]>();
  for (const [first, seconds] of lexicon) {
    for (const [second, translations] of seconds) {
      const score = Math.round(levels * scoreOf(translations));
      if (score === 0) continue;
      append(byFirst, first, [second, score]);
      append(bySecond, second, [first, score]);
    }
  }
  const chosen = new Map<string, Map<string, number>>();
  const take = (first: string, second: string, score: number): void => {
    const scores = chosen.get(first) ?? new Map<string, number>();
    chosen.set(first, scores.set(second, score));
  };
  for (const [first, seconds] of byFirst) {
    for (const [second, score] of best(seconds)) take(first, second, score);
  }
  for (const [second, firsts] of bySecond) {
    for (const [first, score] of best(firsts)) take(first, second, score);
  }
  return chosen;
}

function best(scored: readonly [string, number][]): readonly [string, number][] {
  const sorted = [...scored].sort(
    (one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1),
  );
  const least = leastOfBest * (sorted[0]?.[1] ?? 0);
  return sorted.slice(0, kept).filter(([, score]) => score >= least);
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
