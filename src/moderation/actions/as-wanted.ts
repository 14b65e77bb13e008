import type { Case } from '../cases/case.js';
import type { Standing } from './hands.js';

/**
 * Whether things stand in Discord as the case wants them, so that nothing is left to be done.
 * `unknowable`: it may have been so, and no longer can be seen.
 */
export function asWanted(given: Case, standing: Standing, now: number): AsWanted {
  const { action, steps } = given;
  const wasTried = steps.triedAt !== null;
  switch (action) {
    case 'timeout':
      return timedOut(given, standing, now);
    case 'untimeout':
      return standing.isPresent && standing.timedOutUntil === null ? 'yes' : 'no';
    case 'ban':
      return standing.isBanned ? 'yes' : 'no';
    case 'unban':
      return wasTried && !standing.isBanned ? 'yes' : 'no';
    case 'kick':
      return wasTried && wasOut(standing, steps.triedAt) ? 'yes' : 'no';
    default:
      return 'no';
  }
}

export type AsWanted = 'yes' | 'no' | 'unknowable';

/** Milliseconds since 1970 of a timeout's end, counted from the decision. */
export function timeoutEnd({ createdAt, duration }: Pick<Case, 'createdAt' | 'duration'>): number {
  return createdAt + (duration ?? 0);
}

/** Discord keeps whole milliseconds, or seconds. */
const tolerance = 1_000;

function timedOut(given: Case, { timedOutUntil }: Standing, now: number): AsWanted {
  const end = timeoutEnd(given);
  if (timedOutUntil !== null) return Math.abs(timedOutUntil - end) <= tolerance ? 'yes' : 'no';
  // It is over: whether it ever began, nobody sees any more.
  return given.steps.triedAt !== null && end <= now ? 'unknowable' : 'no';
}

/** A member who came after the kick was tried had been out before. */
function wasOut({ isPresent, joinedAt }: Standing, triedAt: number | null): boolean {
  if (!isPresent) return true;
  return joinedAt !== null && triedAt !== null && joinedAt > triedAt;
}
