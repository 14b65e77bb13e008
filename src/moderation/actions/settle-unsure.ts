import type { Case } from '../cases/case.js';
import type { CaseChange } from '../cases/case-store.js';
import type { Actions } from './actions.js';
import type { CarryOutProps } from './carry-out.js';
import { createChangeCase } from './change-case.js';
import { createTellMember } from './tell-member.js';

/** A moderator found out what became of it. */
export function createSettleUnsure(props: CarryOutProps): Actions['settleUnsure'] {
  const { cases, hands } = props;
  const change = createChangeCase(cases);
  const tell = createTellMember({ ...props, change });
  return async ({ guildId, number, happened }) => {
    const given = await cases.find(guildId, number);
    if (given?.state !== 'unsure') return null;
    // Without an outcome it is the action that nobody is sure of.
    if (given.outcome === null) return change(given, actionWas(happened, given));
    if (happened) return change(given, { state: 'done', notice: 'sent' });
    const told = await tellAgain(given);
    return change(told, { state: told.notice === 'unsure' ? 'unsure' : 'done' });
  };

  /** Who is out by now is not told that it is still to come. */
  async function tellAgain(given: Case): Promise<Case> {
    const isThere = await isPresent(given);
    if (!isThere) return change(given, { notice: 'refused' });
    return tell(await change(given, { notice: 'due' }));
  }

  async function isPresent({ guildId, memberId, action }: Case): Promise<boolean> {
    if (memberId === null || action === 'kick' || action === 'ban') return false;
    return hands.standing(guildId, memberId).then(
      (standing) => standing.isPresent,
      () => true,
    );
  }
}

/** It is over, so that nobody is told of it any more. */
function actionWas(happened: boolean, { notice }: Case): CaseChange {
  const untold = notice === 'due' ? ({ notice: 'none' } as const) : {};
  return happened
    ? { state: 'done', outcome: 'done', ...untold }
    : { state: 'failed', outcome: 'too_late', ...untold };
}
