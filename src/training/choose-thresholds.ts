import type { SufficiencyThresholds } from '../retrieval/sufficiency-model.js';
import type { JudgedRow } from './judge-evidence.js';
import { groups } from './sufficiency-rows.js';

/** Share of the near misses that each caution lets through: one in 16, 13 in 100, one in 4. */
const letThrough: SufficiencyThresholds = { strict: 1 / 16, balanced: 0.13, generous: 1 / 4 };

/** The lowest thresholds that let no more of the near misses through, on articles held out. */
export function chooseThresholds(
  judged: readonly JudgedRow[],
  say: (line: string) => void,
): SufficiencyThresholds {
  const chances = judged.map((row) => ({ ...row, chance: 1 / (1 + Math.exp(-row.value)) }));
  const misses = chances.filter(({ group, label }) => group === 'near' && !label);
  const sorted = misses.map(({ chance }) => chance).sort((one, other) => other - one);
  const choose = (caution: keyof SufficiencyThresholds): number => {
    const first = sorted[Math.floor(letThrough[caution] * sorted.length)] ?? 0;
    const threshold = Math.ceil(first * 1000) / 1000;
    const passed = groups.map((group) => {
      const share = (wanted: boolean): string => {
        const of = chances.filter((row) => row.group === group && row.label === wanted);
        const above = of.filter(({ chance }) => chance >= threshold).length;
        return (above / Math.max(1, of.length)).toFixed(3);
      };
      return `${group} ${share(true)} (falsely ${share(false)})`;
    });
    say(`${caution}, from ${threshold}: answered of ${passed.join(', ')}`);
    return threshold;
  };
  return {
    strict: choose('strict'),
    balanced: choose('balanced'),
    generous: choose('generous'),
  };
}
