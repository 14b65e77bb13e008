import { describe, expect, it } from 'vitest';
import { createWriteTogether } from '../../../src/discord/answers/write-together.js';

describe('rows written together', () => {
  it('are written at once where one comes alone, and in one batch where many come', async () => {
    const batches: number[][] = [];
    const writes = createWriteTogether<number>(async (rows) => {
      batches.push([...rows]);
    });
    await writes.add(1);
    await Promise.all([2, 3, 4].map((row) => writes.add(row)));
    expect(batches).toEqual([[1], [2, 3, 4]]);
  });

  it('come while a batch is written go into the next one', async () => {
    const batches: number[][] = [];
    let written = () => {};
    const writes = createWriteTogether<number>((rows) => {
      batches.push([...rows]);
      return batches.length > 1
        ? Promise.resolve()
        : new Promise((resolve) => {
            written = resolve;
          });
    });
    const first = writes.add(1);
    while (batches.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const second = writes.add(2);
    written();
    await Promise.all([first, second]);
    expect(batches).toEqual([[1], [2]]);
  });

  it('are no more in one batch than a statement takes, and none is left behind', async () => {
    const sizes: number[] = [];
    const writes = createWriteTogether<number>(async (rows) => {
      sizes.push(rows.length);
    });
    await Promise.all(Array.from({ length: 1_200 }, (_, row) => writes.add(row)));
    expect(sizes).toEqual([500, 500, 200]);
  });

  it('fail together where the batch fails, and those after them do not', async () => {
    let fails = true;
    const writes = createWriteTogether<number>(async () => {
      if (fails) throw new Error('disk full');
    });
    const both = await Promise.allSettled([writes.add(1), writes.add(2)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    fails = false;
    await expect(writes.add(3)).resolves.toBeUndefined();
  });
});
