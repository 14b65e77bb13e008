import { describe, expect, it } from 'vitest';
import { createBacklog } from '../../../../src/discord/moderation/watching/backlog.js';

describe('what comes faster than it is worked on', () => {
  it('is worked on in its order, each once', async () => {
    const done: number[] = [];
    const backlog = createBacklog<number>({
      work: async (item) => void done.push(item),
      onOverflow: () => {},
    });
    for (let item = 0; item < 1_000; item += 1) backlog.add(item);
    await backlog.idle();
    expect(done).toEqual(Array.from({ length: 1_000 }, (_, index) => index));
  });

  it('lets everything else have its turn meanwhile', async () => {
    let turns = 0;
    let isDone = false;
    const backlog = createBacklog<number>({
      work: async () => {
        const end = performance.now() + 1;
        while (performance.now() < end);
      },
      onOverflow: () => {},
    });
    for (let item = 0; item < 100; item += 1) backlog.add(item);
    const count = () => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    await backlog.idle();
    isDone = true;
    // A hundred milliseconds of work, at most some eight of it at a time.
    expect(turns).toBeGreaterThan(8);
  });

  it('is dropped beyond what it holds, and says so once', async () => {
    const done: number[] = [];
    let overflows = 0;
    const backlog = createBacklog<number>({
      work: async (item) => void done.push(item),
      onOverflow: () => {
        overflows += 1;
      },
      most: 3,
    });
    for (let item = 0; item < 10; item += 1) backlog.add(item);
    await backlog.idle();
    expect(done).toEqual([0, 1, 2]);
    expect(overflows).toBe(1);
    backlog.add(11);
    await backlog.idle();
    expect(done).toEqual([0, 1, 2, 11]);
  });
});
