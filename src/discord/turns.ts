import PQueue, { type QueueAddOptions } from 'p-queue';
import { UserFacingError } from '../errors.js';

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
  return {
    async take(memberId, work, signal) {
      const mine = held.get(memberId) ?? 0;
      if (mine >= perMember) {
        throw new UserFacingError((messages) => messages.discord.errors.tooManyWaiting(mine));
      }
      held.set(memberId, mine + 1);
      try {
        return await queue.add(work, { memberId, ...(signal === undefined ? {} : { signal }) });
      } finally {
        release(held, memberId);
      }
    },
  };
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
