/** Who erased what is kept of them, so that what is still being written for them is not kept after. */
export interface Erasures {
  note(memberId: string): void;
  /** @param begun as `performance.now()` has it. */
  since(memberId: string, begun: number): boolean;
}

/** In memory alone: what a restart interrupts is taken up from rows that are erased as well. */
export function createErasures(): Erasures {
  const last = new Map<string, number>();
  return {
    note: (memberId) => void last.set(memberId, performance.now()),
    since: (memberId, begun) => (last.get(memberId) ?? Number.NEGATIVE_INFINITY) >= begun,
  };
}
