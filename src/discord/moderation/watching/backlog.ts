import { setImmediate } from 'node:timers/promises';

/** What came faster than it is worked on. */
export interface Backlog<Item> {
  add(item: Item): void;
  /** Resolves when nothing waits. */
  idle(): Promise<void>;
}

export interface BacklogProps<Item> {
  /** Never rejects. */
  readonly work: (item: Item) => Promise<void>;
  /** Told once for each time that it overflows. */
  readonly onOverflow: () => void;
  /** What waits beyond this is dropped, the newest first; default 20,000. */
  readonly most?: number;
}

/**
 * Works on one item after the other, with a turn of the event loop every few milliseconds: members who
 * ask, and the heartbeat, never wait for a raid.
 */
export function createBacklog<Item>(props: BacklogProps<Item>): Backlog<Item> {
  const { work, onOverflow, most = 20_000 } = props;
  let waiting: Item[] = [];
  let running: Promise<void> | null = null;
  let isOverflowing = false;
  const run = async () => {
    await setImmediate();
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      let turn = performance.now();
      for (const item of batch) {
        await work(item);
        if (performance.now() - turn < longestTurn) continue;
        await setImmediate();
        turn = performance.now();
      }
    }
    isOverflowing = false;
    running = null;
  };
  return {
    add(item) {
      if (waiting.length >= most) {
        if (!isOverflowing) onOverflow();
        isOverflowing = true;
        return;
      }
      waiting.push(item);
      running ??= run();
    },
    idle: async () => {
      while (running !== null) await running;
    },
  };
}

/** Milliseconds. */
const longestTurn = 8;
