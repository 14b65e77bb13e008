import type { Case, CaseState, NoticeState, Outcome } from '../cases/case.js';
import type { CaseStore } from '../cases/case-store.js';
import { type Acted, type ActOnMemberProps, createActOnMember } from './act-on-member.js';
import { createChangeCase } from './change-case.js';
import { deleteMessages, withMessages } from './delete-messages.js';
import { createTellMember } from './tell-member.js';

export interface CarryOutProps extends Omit<ActOnMemberProps, 'change' | 'tell'> {
  readonly cases: CaseStore;
}

/**
 * Takes an open case through what is left of it: the action, its messages, the direct message, the
 * case that it takes back. May begin anywhere, as after a crash.
 * @returns the case; still open where Discord does not say how things stand.
 */
export function createCarryOut(props: CarryOutProps) {
  const { cases, hands } = props;
  const change = createChangeCase(cases);
  const tell = createTellMember({ ...props, change });
  const actOnMember = createActOnMember({ ...props, change, tell });
  return async (given: Case): Promise<Case> => {
    const { case: acted, outcome } = await settle(given);
    if (outcome === null) return acted;
    if (outcome === 'unknowable') return change(acted, { state: 'unsure' });
    const marked = acted.outcome === outcome ? acted : await change(acted, { outcome });
    const told = await (isDone(outcome) ? tellAfter(marked) : marked);
    return finish(told, outcome);
  };

  async function settle(given: Case): Promise<Acted> {
    if (given.outcome !== null) return { case: given, outcome: given.outcome };
    if (given.action === 'note') return { case: given, outcome: 'done' };
    const wasTried = given.steps.triedAt !== null;
    if (given.action === 'delete') {
      const trying = await change(given, { triedAt: props.now() });
      return remove(trying, wasTried);
    }
    const acted = await actOnMember(given);
    return acted.case.messages.length === 0 ? acted : deleteWith(acted);
  }

  /** What somebody who left has written goes all the same. */
  async function deleteWith({ case: acted, outcome }: Acted): Promise<Acted> {
    if (outcome === null || outcome === 'unknowable') return { case: acted, outcome };
    if (!isDone(outcome) && outcome !== 'member_left') return { case: acted, outcome };
    const removed = await remove(acted, true);
    return { ...removed, outcome: withMessages(outcome, removed.outcome) };
  }

  async function remove(from: Case, wasTried: boolean) {
    const { outcome, deleted } = await deleteMessages(from, hands, wasTried);
    return { case: await change(from, { deleted }), outcome };
  }

  async function tellAfter(given: Case): Promise<Case> {
    // Nothing changed for them, so there is nothing to tell.
    if (given.outcome !== 'already') return tell(given);
    return given.notice === 'due' ? change(given, { notice: 'none' }) : given;
  }

  async function finish(given: Case, outcome: Outcome): Promise<Case> {
    if (!isDone(outcome)) return change(given, { state: 'failed', notice: endOf(given.notice) });
    const { guildId, number, undoes } = given;
    if (undoes !== null) await cases.change(guildId, undoes, { state: 'undone', undoneBy: number });
    const state: CaseState = given.notice === 'unsure' ? 'unsure' : 'done';
    return change(given, { state });
  }
}

export function isDone(outcome: Outcome | null): boolean {
  return outcome === 'done' || outcome === 'already' || outcome === 'in_part';
}

/** Where nothing was done, nobody is told any more; that it was to come may have arrived. */
function endOf(notice: NoticeState): NoticeState {
  if (notice === 'due') return 'none';
  return notice === 'trying' ? 'unsure' : notice;
}
