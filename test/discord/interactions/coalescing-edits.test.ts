import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCoalescingEdits } from '../../../src/discord/interactions/coalescing-edits.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Edits that each take as long as a test says, and when they began. */
function recorded({ takes = 0 } = {}) {
  const begun: { readonly content: string; readonly at: number }[] = [];
  const failures: unknown[] = [];
  const start = performance.now();
  let underWay = 0;
  let most = 0;
  const edits = createCoalescingEdits<string>({
    interval: 1_000,
    onFailure: (error) => failures.push(error),
    async edit(content) {
      begun.push({ content, at: performance.now() - start });
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, takes));
      underWay -= 1;
      if (content === 'fails') throw new Error('refused');
    },
  });
  return { edits, begun, failures, most: () => most };
}

describe('edits of what goes on changing', () => {
  it('show the first at once, then the latest, once in the interval', async () => {
    const { edits, begun } = recorded();
    for (let index = 0; index <= 25; index += 1) {
      edits.show(String(index));
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect(begun).toEqual([
      { content: '0', at: 0 },
      { content: '9', at: 1_000 },
      { content: '19', at: 2_000 },
      { content: '25', at: 3_000 },
    ]);
  });

  it('are one at a time: while one is held up, only the latest waits', async () => {
    const { edits, begun, most } = recorded({ takes: 5_000 });
    for (const content of ['a', 'b', 'c', 'd']) {
      edits.show(content);
      await vi.advanceTimersByTimeAsync(1_100);
    }
    await vi.advanceTimersByTimeAsync(10_000);
    expect(begun.map(({ content }) => content)).toEqual(['a', 'd']);
    expect(begun[1]?.at).toBeGreaterThanOrEqual(5_000);
    expect(most()).toBe(1);
  });

  it('go on after one that failed', async () => {
    const { edits, begun, failures } = recorded();
    edits.show('fails');
    await vi.advanceTimersByTimeAsync(1);
    edits.show('next');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(begun.map(({ content }) => content)).toEqual(['fails', 'next']);
    expect(failures).toHaveLength(1);
  });

  it('end when the one under way has come through, and show nothing more', async () => {
    const { edits, begun } = recorded({ takes: 500 });
    edits.show('a');
    await vi.advanceTimersByTimeAsync(100);
    edits.show('b');
    let ended = false;
    const end = edits.end().then(() => {
      ended = true;
    });
    await vi.advanceTimersByTimeAsync(300);
    expect(ended).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    await end;
    edits.show('c');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(begun.map(({ content }) => content)).toEqual(['a']);
  });
});
