import { describe, expect, it } from 'vitest';
import { createPacer } from '../../src/retrieval/write-pacer.js';

describe('writing in batches', () => {
  it('writes every row once, in order, with turns of the event loop between', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => index);
    const written: number[] = [];
    let turns = 0;
    let isWriting = true;
    const count = (): void => {
      turns += 1;
      if (isWriting) setImmediate(count);
    };
    setImmediate(count);
    let batches = 0;
    await createPacer().write(rows, async (batch) => {
      batches += 1;
      written.push(...batch);
    });
    isWriting = false;
    expect(written).toEqual(rows);
    expect(turns).toBeGreaterThanOrEqual(batches - 1);
  });

  it('writes less at once after a batch that took long', async () => {
    const sizes: number[] = [];
    await createPacer(1).write(Array.from({ length: 40 }), async (batch) => {
      sizes.push(batch.length);
      const until = performance.now() + 3;
      while (performance.now() < until);
    });
    expect(sizes.slice(0, 4)).toEqual([8, 4, 2, 1]);
  });

  it('stops at the first batch that fails', async () => {
    let batches = 0;
    const writing = createPacer().write([1, 2, 3], async () => {
      batches += 1;
      throw new Error('disk full');
    });
    await expect(writing).rejects.toThrow('disk full');
    expect(batches).toBe(1);
  });
});
