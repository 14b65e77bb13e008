import type { Case, CaseAction } from '../cases/case.js';
import type { CaseDraft, CaseStore } from '../cases/case-store.js';
import type { Order, UndoOrder } from './actions.js';
import { timeoutEnd } from './as-wanted.js';

/** The order that takes a case back; null where there is nothing to take back. */
export async function undoing(
  order: UndoOrder,
  cases: Pick<CaseStore, 'find' | 'list'>,
): Promise<Order | null> {
  const { guildId, number, moderatorId, reason, tells = false } = order;
  const given = await cases.find(guildId, number);
  if (given === undefined || given.memberId === null || given.memberName === null) return null;
  const action = takenBackBy[given.action];
  if (action === undefined || !canBeTakenBack(given)) return null;
  const { memberId, memberName } = given;
  const failures = await failedBefore(given, cases);
  return {
    ...{ guildId, action, memberId, memberName, moderatorId, reason, tells, grounds: null },
    undoes: number,
    // Two who take it back at once do so once; what failed may be tried again.
    once: `undo:${number}:${failures}`,
  };
}

/** The case that an action by itself takes back: a member's timeout or ban that is in force. */
export async function inForce(
  { guildId, memberId, action }: Pick<CaseDraft, 'guildId' | 'memberId' | 'action'>,
  cases: Pick<CaseStore, 'list'>,
  now: number,
): Promise<number | null> {
  if (action !== 'untimeout' && action !== 'unban') return null;
  const against: CaseAction = action === 'unban' ? 'ban' : 'timeout';
  const [last] = await cases.list({ guildId, memberId, action: against, limit: 1 });
  if (last === undefined || !canBeTakenBack(last)) return null;
  return against === 'ban' || timeoutEnd(last) > now ? last.number : null;
}

/** What cannot be undone is noted to have been wrong. A note, and what itself takes back, stands. */
const takenBackBy: Readonly<Partial<Record<CaseAction, CaseAction>>> = {
  timeout: 'untimeout',
  ban: 'unban',
  warn: 'note',
  kick: 'note',
  delete: 'note',
};

/** Also where only the direct message is unsure: the action itself is done. */
function canBeTakenBack({ state, outcome }: Case): boolean {
  return state === 'done' || (state === 'unsure' && outcome !== null);
}

async function failedBefore(given: Case, cases: Pick<CaseStore, 'list'>): Promise<number> {
  const { guildId, memberId, number } = given;
  if (memberId === null) return 0;
  const all = await cases.list({ guildId, memberId, limit: 1_000 });
  return all.filter(({ undoes, state }) => undoes === number && state === 'failed').length;
}
