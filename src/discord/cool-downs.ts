/** How often one member may use one command. */
export interface CoolDown {
  readonly uses: number;
  /** Window of time, in seconds. */
  readonly seconds: number;
}

/**
 * Counts uses in a sliding window. Kept in memory: a restart forgives, which harms nobody as long as
 * uses cost nothing.
 */
export interface CoolDowns {
  /** Counts a use. @returns when the next is possible (milliseconds since 1970), null where it was allowed. */
  use(key: string, coolDown: CoolDown): number | null;
}

export function createCoolDowns(now: () => number = Date.now): CoolDowns {
  const used = new Map<string, number[]>();
  return {
    use(key, { uses, seconds }) {
      const time = now();
      const recent = (used.get(key) ?? []).filter((at) => at > time - seconds * 1_000);
      const [oldest] = recent;
      if (recent.length >= uses && oldest !== undefined) return oldest + seconds * 1_000;
      // Reinserted, so that the map is in order of last use and the first are the stalest.
      used.delete(key);
      used.set(key, [...recent, time]);
      forgetStale(used);
      return null;
    },
  };
}

const rememberedKeys = 10_000;

function forgetStale(used: Map<string, number[]>): void {
  for (const key of used.keys()) {
    if (used.size <= rememberedKeys) return;
    used.delete(key);
  }
}
