import type { Log } from '../../log.js';
import type { Case, CaseAction, Outcome } from '../cases/case.js';
import type { CaseStore } from '../cases/case-store.js';
import { asWanted, timeoutEnd } from './as-wanted.js';
import { named } from './change-case.js';
import type { Hands, Standing } from './hands.js';
import { refusalOf } from './refusal.js';

export interface LookAtProps {
  readonly cases: Pick<CaseStore, 'list'>;
  readonly hands: Pick<Hands, 'standing'>;
  readonly now: () => number;
  readonly log: Pick<Log, 'warn'>;
}

/** Settled: nothing is to be tried. `null`: Discord does not say; it is looked at again later. */
export type Look =
  | { readonly isSettled: true; readonly outcome: Outcome | 'unknowable' | null }
  | { readonly isSettled: false; readonly standing: Standing };

/** How the member stands in Discord now, and whether anything is left to be tried. */
export function createLookAt({ cases, hands, now, log }: LookAtProps) {
  return async (given: Case): Promise<Look> => {
    const { guildId, memberId } = given;
    if (memberId === null) return settled('unknown_member');
    const standing = await hands.standing(guildId, memberId).catch((error: unknown) => {
      log.warn('Discord does not say how a member stands; the case stays open.', {
        ...named(given),
        error,
      });
      return null;
    });
    if (standing === null) return settled(unseen(given, now()));
    const outcome = settledBy(given, standing, now()) ?? refusalOf(given, standing);
    if (outcome !== null) return settled(outcome);
    if (isTooLate(given, now()) || (await isSuperseded(given, cases))) return settled('too_late');
    return { isSettled: false, standing };
  };
}

function settled(outcome: Outcome | 'unknowable' | null): Look {
  return { isSettled: true, outcome };
}

/** As where the bot was sent away: at some time it is not looked at again. */
function unseen(given: Case, now: number): 'unknowable' | 'too_late' | null {
  if (!isTooLate(given, now)) return null;
  return given.steps.triedAt === null ? 'too_late' : 'unknowable';
}

function settledBy(given: Case, standing: Standing, now: number): Outcome | 'unknowable' | null {
  const wanted = asWanted(given, standing, now);
  if (wanted === 'unknowable') return wanted;
  if (wanted === 'yes') return given.steps.triedAt === null ? 'already' : 'done';
  if (given.action !== 'unban' || standing.isBanned) return null;
  // A ban that was lifted by hand: what takes the case back has nothing left to do.
  return given.undoes === null ? 'not_banned' : 'already';
}

/**
 * What was decided an hour ago and not done since is not done unasked: moderators have helped
 * themselves, or think otherwise by now. A timeout that would be over needs no beginning.
 */
function isTooLate(given: Case, now: number): boolean {
  if (now - given.createdAt > actsWithin) return true;
  return given.action === 'timeout' && timeoutEnd(given) <= now;
}

const actsWithin = 3_600_000;

/** Whether a newer case about the same thing holds, which a late attempt would take back. */
async function isSuperseded(given: Case, cases: Pick<CaseStore, 'list'>): Promise<boolean> {
  const { guildId, memberId, number } = given;
  const family = families.find((actions) => actions.includes(given.action));
  if (family === undefined || memberId === null) return false;
  const last = await cases.list({ guildId, memberId, limit: 20 });
  return last.some(
    ({ number: other, action, state }) =>
      other > number && family.includes(action) && (state === 'done' || state === 'undone'),
  );
}

const families: readonly (readonly CaseAction[])[] = [
  ['timeout', 'untimeout'],
  ['ban', 'unban'],
];
