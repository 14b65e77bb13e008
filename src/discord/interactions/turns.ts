import { setImmediate } from 'node:timers/promises';
import PQueue, { type QueueAddOptions } from 'p-queue';
import { UserFacingError } from '../../errors.js';

/**
 * Lets a bounded number of answers be worked on at once, and gives turns round by round: one for
 * each waiting member before anyone has a second, so that who asks much waits longest.
 */
export interface Turns {
  /**
   * Runs `work` when it is the member's turn.
   * @throws UserFacingError where the member already has too many waiting.
   * @throws DOMException (AbortError) where `signal` ends the wait.
   */
  take<Result>(
    memberId: string,
    work: () => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result>;
  /** Milliseconds that who asks now will probably wait for their turn. */
  readonly expectedWait: number;
}

export interface TurnsProps {
  /** Answers worked on at once; default 8. */
  readonly atOnce?: number;
  /** Questions of one member that may wait or be worked on; default 200. */
  readonly perMember?: number;
}

export function createTurns({ atOnce = 8, perMember = 200 }: TurnsProps = {}): Turns {
  const queue = new PQueue<RoundRobin, TurnOptions>({
    concurrency: atOnce,
    queueClass: RoundRobin,
  });
  const held = new Map<string, number>();
  const pace = createPace();
  return {
    get expectedWait() {
      return queue.size * pace.interval;
    },
    async take(memberId, work, signal) {
      const mine = held.get(memberId) ?? 0;
      if (mine >= perMember) {
        throw new UserFacingError((messages) => messages.discord.errors.tooManyWaiting(mine));
      }
      held.set(memberId, mine + 1);
      try {
        return await queue.add(() => pace.run(work), { memberId, ...signalled(signal) });
      } finally {
        release(held, memberId);
      }
    },
  };
}

/**
 * Answers from the articles are worked out without a pause, and a queue goes on in microtasks: 200 of
 * them would keep the event loop for seconds, and with it every acknowledgement that is due. So they
 * begin one after the other, with turns of the loop between them in which the network is heard. There
 * are several, because Node accepts only one connection a turn; without traffic they cost nothing.
 */
function createPace() {
  let last: Promise<unknown> = Promise.resolve();
  let begun = 0;
  let interval = 0;
  const measure = () => {
    const now = performance.now();
    // A pause between two bursts says nothing of how long answers take.
    const since = Math.min(now - begun, longestInterval);
    interval += (since - interval) * 0.2;
    begun = now;
  };
  return {
    /** Milliseconds from one beginning to the next, of late. */
    get interval() {
      return interval;
    },
    run<Result>(work: () => Promise<Result>): Promise<Result> {
      last = last.then(breathe).then(measure);
      return last.then(work);
    },
  };
}

const longestInterval = 200;

async function breathe(): Promise<void> {
  const end = performance.now() + breath;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    await setImmediate();
    if (performance.now() > end) return;
  }
}

/** Milliseconds: about as long as an answer takes, so that each gets half of a busy loop. */
const breath = 10;
const mostTurns = 32;

function signalled(signal: AbortSignal | undefined): { signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

function release(held: Map<string, number>, memberId: string): void {
  const left = (held.get(memberId) ?? 1) - 1;
  if (left > 0) held.set(memberId, left);
  else held.delete(memberId);
}

type Run = () => Promise<unknown>;

type TurnOptions = QueueAddOptions & {
  /** Whose turn it is. */
  readonly memberId?: string;
};

/**
 * The queue inside p-queue. A `Map` keeps the order in which members came; whoever was served goes
 * to its end.
 */
class RoundRobin {
  readonly #waiting = new Map<string, { readonly run: Run; readonly id: string | undefined }[]>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  enqueue(run: Run, options?: Partial<TurnOptions>): void {
    const memberId = options?.memberId ?? '';
    const mine = this.#waiting.get(memberId);
    const entry = { run, id: options?.id };
    if (mine === undefined) this.#waiting.set(memberId, [entry]);
    else mine.push(entry);
    this.#size += 1;
  }

  dequeue(): Run | undefined {
    for (const [memberId, mine] of this.#waiting) {
      const next = mine.shift();
      this.#waiting.delete(memberId);
      if (mine.length > 0) this.#waiting.set(memberId, mine);
      if (next === undefined) continue;
      this.#size -= 1;
      return next.run;
    }
    return undefined;
  }

  filter(options: Readonly<Partial<TurnOptions>>): Run[] {
    const members = options.memberId === undefined ? [...this.#waiting.keys()] : [options.memberId];
    return members.flatMap((memberId) => (this.#waiting.get(memberId) ?? []).map(({ run }) => run));
  }

  /** Called by p-queue where a wait was aborted, with the id that it gave on entering. */
  remove(id: string): void {
    for (const [memberId, mine] of this.#waiting) {
      const left = mine.filter((entry) => entry.id !== id);
      this.#size -= mine.length - left.length;
      if (left.length > 0) this.#waiting.set(memberId, left);
      else this.#waiting.delete(memberId);
    }
  }

  /** Turns are given by the round alone. */
  setPriority(): void {}
}
