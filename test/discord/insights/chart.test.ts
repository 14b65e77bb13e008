import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/discord/insights/chart/chart.js';
import { drawChart } from '../../../src/discord/insights/chart/draw-chart.js';
import { renderChart } from '../../../src/discord/insights/chart/render-chart.js';

const legend = {
  answered: 'Répondu',
  not_covered: 'Pas dans l’article',
  unavailable: 'Pas de réponse possible',
};

function chart(counts: readonly (readonly [number, number, number])[]): Chart {
  return {
    title: 'Questions par jour',
    legend,
    language: 'fr',
    days: counts.map(([answered, not_covered, unavailable], index) => ({
      day: new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
      answered,
      not_covered,
      unavailable,
    })),
  };
}

/** Kept for people to look at, where SCREENSHOTS names a folder. */
async function keep(name: string, picture: Buffer): Promise<void> {
  const folder = process.env.SCREENSHOTS ?? '';
  if (folder === '') return;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.png`), picture);
}

describe('the chart', () => {
  it('is a picture of 1,440 by 800 for a week, a month and three months', async () => {
    for (const days of [7, 30, 90]) {
      const counts = Array.from(
        { length: days },
        (_, day) => [(day * 7) % 23, (day * 5) % 7, day % 4 === 0 ? 1 : 0] as const,
      );
      const picture = await renderChart(chart(counts));
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1_440, 800]);
      await keep(`chart-${days}`, picture);
    }
  });

  it('says its words in letters that it brings along', async () => {
    const counts = [[1, 0, 0]] as const;
    const spoken = await renderChart(chart(counts));
    const mute = await renderChart({ ...chart(counts), title: '' });
    expect(spoken.equals(mute)).toBe(false);
  });

  it('draws every count as high as it is, and within its frame', () => {
    const count = fc.nat({ max: 5_000 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(count, count, count), { minLength: 1, maxLength: 90 }),
        (counts) => {
          const svg = drawChart(chart(counts));
          const bars = [
            ...svg.matchAll(/<rect x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="([\d.]+)" fill/g),
          ];
          for (const [, y, height] of bars) {
            expect(Number(y)).toBeGreaterThanOrEqual(108 - 0.01);
            expect(Number(y) + Number(height)).toBeLessThanOrEqual(344.01);
          }
          expect(svg).not.toContain('NaN');
        },
      ),
    );
  });

  it('has dates that do not touch, and whole questions on its scale', () => {
    const svg = drawChart(chart(Array.from({ length: 90 }, () => [1, 0, 0] as const)));
    expect(svg.match(/text-anchor="middle"/g)?.length).toBeLessThanOrEqual(6);
    expect([...svg.matchAll(/text-anchor="end"[^>]*>([^<]*)</g)].map(([, value]) => value)).toEqual(
      ['0', '1'],
    );
  });
});
