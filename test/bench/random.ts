/** A number from 0 up to, but not including, 1. The same seed always gives the same ones. */
export type Random = () => number;

/** Mulberry32 by Tommy Ettinger (public domain): 32 bits of state, ample for filler and samples. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError('there is nothing to pick from');
  return value;
}

/** `count` of the values (all where there are fewer), in their order. */
export function sample<Value>(values: readonly Value[], count: number, random: Random): Value[] {
  const chosen: Value[] = [];
  for (const [index, value] of values.entries()) {
    const wanted = count - chosen.length;
    if (random() * (values.length - index) < wanted) chosen.push(value);
  }
  return chosen;
}
