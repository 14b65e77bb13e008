/** Budgets are of a day of UTC, so that they mean the same for everyone. Times in milliseconds. */
export const dayMs = 86_400_000;

/** `2026-01-31`. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** When the next day begins, and with it everyone's share. */
export function nextDay(time: number): number {
  return (Math.floor(time / dayMs) + 1) * dayMs;
}
