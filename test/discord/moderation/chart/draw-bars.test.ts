import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPicture } from '../../../../src/discord/insights/chart/render-picture.js';
import { drawBars } from '../../../../src/discord/moderation/chart/draw-bars.js';
import { ruleName } from '../../../../src/discord/moderation/rules/rule-text.js';
import { locales } from '../../../../src/locales/locale.js';
import { rulebook } from '../../../../src/moderation/rules/rulebook.js';

const bars = {
  title: 'Found <b>',
  bars: [
    { name: 'Flooding & co', parts: [3, 1, 0] },
    { name: 'x'.repeat(80), parts: [0, 0, 0] },
  ],
  legend: ['acted', 'dismissed', 'open'],
  language: 'en',
};

describe('bars', () => {
  it('say their figures and names, escaped and shortened', () => {
    const svg = drawBars(bars);
    expect(svg).toContain('Found &lt;b&gt;');
    expect(svg).toContain('Flooding &amp; co');
    expect(svg).toContain('>4</text>');
    expect(svg).not.toContain('x'.repeat(45));
  });

  it('have room for the whole name of every rule, in every language', () => {
    for (const messages of Object.values(locales))
      for (const kind of rulebook.kinds) {
        const name = ruleName({ id: `${kind}-25`, kind }, messages);
        expect(drawBars({ ...bars, bars: [{ name, parts: [1, 2, 3] }] })).toContain(
          `>${name}</text>`,
        );
      }
  });

  it('are as long as what they stand for, the longest as long as there is room', () => {
    const widths = [...drawBars(bars).matchAll(/width="([\d.]+)" height="24"/g)].map(([, w]) =>
      Number(w),
    );
    expect(widths).toEqual([247.5, 82.5]);
  });

  it('are drawn whatever the figures', async () => {
    const picture = await renderPicture(drawBars(bars));
    expect([...picture.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe(
      'PNG',
    );
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 }), (counts) => {
        const many = counts.map((count, index) => ({ name: `rule ${index}`, parts: [count] }));
        const svg = drawBars({ ...bars, bars: many, legend: ['found'] });
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });
});
