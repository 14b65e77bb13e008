import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelOf, resemblance, soughtName } from '../../../src/moderation/scam/resemblance.js';

function cost(label: string, name: string, limit = 4): number | null {
  return resemblance(labelOf(label), soughtName(name, limit))?.cost ?? null;
}

describe('how much a label is like a name', () => {
  it('is nothing where the name stands in it, at its place', () => {
    expect(resemblance(labelOf('get-discord-now'), soughtName('discord', 1))).toEqual({
      ...{ start: 4, end: 11, cost: 0 },
    });
  });

  it('counts less what the eye takes for the same', () => {
    expect(cost('dlscord', 'discord')).toBe(0.25);
    expect(cost('steamcornmunity', 'steamcommunity')).toBe(0.25);
    expect(cost('dicsord', 'discord')).toBe(0.75);
    expect(cost('discoord', 'discord')).toBe(0.5);
    expect(cost('dis-cord', 'discord')).toBe(0.25);
    expect(cost('disxord', 'discord')).toBe(1);
    expect(cost('disord', 'discord')).toBe(1);
  });

  it('is none beyond the limit', () => {
    expect(cost('finance', 'binance', 0.75)).toBeNull();
    expect(cost('', 'discord', 1)).toBeNull();
    expect(cost('zzzzzzzz', 'discord', 2)).toBeNull();
  });

  const letters = fc.string({ unit: fc.constantFrom(...'abcdeilmnorstuvw01-'), maxLength: 30 });

  it('finds a name wherever it is put', () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        expect(cost(`${before}binance${after}`, 'binance')).toBe(0);
      }),
    );
  });

  it('never costs more than leaving the name out, and lies within the label', () => {
    fc.assert(
      fc.property(letters, (label) => {
        const found = resemblance(labelOf(label), soughtName('binance', 7));
        if (found === null) return;
        expect(found.cost).toBeLessThanOrEqual(7);
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeLessThanOrEqual(label.length);
        expect(found.start).toBeLessThanOrEqual(found.end);
      }),
    );
  });
});
