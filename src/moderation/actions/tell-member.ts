import type { Log } from '../../log.js';
import type { Case, NoticeState } from '../cases/case.js';
import { type ChangeCase, named } from './change-case.js';
import type { Hands } from './hands.js';

export interface TellMemberProps {
  readonly change: ChangeCase;
  readonly hands: Pick<Hands, 'tell'>;
  readonly log: Pick<Log, 'warn'>;
  readonly now: () => number;
}

/**
 * Sends the direct message of a case where it is due, once: that it is tried is written before. What a
 * crash left in the middle is sent again only as long as Discord itself refuses a second one by its
 * nonce; after that it may have arrived, and is for a moderator to find out.
 * @returns the case as it is afterwards.
 */
export function createTellMember({ change, hands, log, now }: TellMemberProps) {
  return async (given: Case): Promise<Case> => {
    const { notice, steps } = given;
    if (notice === 'trying' && !nonceHolds(steps.toldAt, now()))
      return change(given, { notice: 'unsure' });
    if (notice !== 'due' && notice !== 'trying') return given;
    // The nonce holds from the first attempt on.
    const toldAt = notice === 'trying' && steps.toldAt !== null ? steps.toldAt : now();
    const trying = await change(given, { notice: 'trying', toldAt });
    const told: NoticeState = await hands.tell(trying).catch((error: unknown) => {
      log.warn('Whether a member was told is not known.', { ...named(given), error });
      return 'unsure' as const;
    });
    return change(trying, { notice: told });
  };
}

function nonceHolds(toldAt: number | null, now: number): boolean {
  return toldAt !== null && now - toldAt <= nonceLife;
}

/** Discord documents "the past few minutes" (`enforce_nonce` of Create Message): two are within that. */
const nonceLife = 120_000;
