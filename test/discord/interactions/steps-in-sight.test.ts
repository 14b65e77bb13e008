import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStepsInSight } from '../../../src/discord/interactions/steps-in-sight.js';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function watch() {
  const shown: string[] = [];
  return { shown, ...createStepsInSight((step) => shown.push(step), 1_000) };
}

describe('where the work on an answer stands', () => {
  it('is not said of what is soon done', () => {
    const { shown, reached, end } = watch();
    reached('reading');
    vi.advanceTimersByTime(999);
    end();
    vi.advanceTimersByTime(10_000);
    expect(shown).toEqual([]);
  });

  it('is said as it is by then, and from then on with each step', () => {
    const { shown, reached } = watch();
    reached('reading');
    reached('writing');
    vi.advanceTimersByTime(1_000);
    expect(shown).toEqual(['writing']);
    reached('checking');
    expect(shown).toEqual(['writing', 'checking']);
  });

  it('gives way to the answer itself', () => {
    const { shown, reached, end } = watch();
    reached('reading');
    vi.advanceTimersByTime(1_000);
    end();
    reached('writing');
    expect(shown).toEqual(['reading']);
  });
});
