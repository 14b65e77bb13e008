import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepTyping } from '../../../src/discord/interactions/typing.js';

let shown: number;
const show = () => {
  shown += 1;
};

beforeEach(() => {
  shown = 0;
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('typing', () => {
  it('is not shown for what is answered within a second', () => {
    const stop = keepTyping({ show, longest: 60_000 });
    vi.advanceTimersByTime(900);
    stop();
    vi.advanceTimersByTime(60_000);
    expect(shown).toBe(0);
  });

  it('is shown again before it fades, until it is stopped', () => {
    const stop = keepTyping({ show, longest: 60_000 });
    vi.advanceTimersByTime(20_000);
    expect(shown).toBe(3);
    stop();
    vi.advanceTimersByTime(60_000);
    expect(shown).toBe(3);
  });

  it('ends by itself with the longest that an answer may take', () => {
    keepTyping({ show, longest: 10_000 });
    vi.advanceTimersByTime(100_000);
    expect(shown).toBe(2);
    expect(vi.getTimerCount()).toBe(0);
  });
});
