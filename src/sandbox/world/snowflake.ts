/** Discord's ids: milliseconds since 2015 in the upper 42 bits, a counter in the lower 22. */
export interface Snowflakes {
  /**
   * The next id, greater than every id given before.
   *
   * @param at - milliseconds since 1970; default now. An earlier time is for seeding in order.
   */
  next(at?: number): string;
  /** Ids given from now on are greater than this one, whatever the clock says. */
  observe(id: string): void;
}

const DISCORD_EPOCH = 1_420_070_400_000;

export function createSnowflakes(): Snowflakes {
  let last = 0n;
  return {
    observe(id) {
      if (BigInt(id) > last) last = BigInt(id);
    },
    next(at = Date.now()) {
      const candidate = BigInt(Math.trunc(at) - DISCORD_EPOCH) << 22n;
      last = candidate > last ? candidate : last + 1n;
      return last.toString();
    },
  };
}

/** Milliseconds since 1970 at which this id was made. */
export function snowflakeTime(id: string): number {
  return Number(BigInt(id) >> 22n) + DISCORD_EPOCH;
}

/** Below zero when `a` is older than `b`. */
export function compareSnowflakes(a: string, b: string): number {
  const left = BigInt(a);
  const right = BigInt(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

export function isSnowflake(value: unknown): value is string {
  return typeof value === 'string' && /^\d{15,20}$/.test(value);
}
