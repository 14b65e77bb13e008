import type { Case, CaseState } from '../../../moderation/cases/case.js';

/**
 * Whether the messages are all that came of it: who wrote them had left, so the rest was not done. Such
 * a case is `failed` and counts for nothing, but it is not true that nothing was done.
 */
export function onlyDeleted({ state, outcome, steps }: Case): boolean {
  return state === 'failed' && outcome === 'member_left' && (steps.deleted ?? 0) > 0;
}

/** How a case stands, as it is shown. */
export function shownState(given: Case): CaseState | 'only_deleted' {
  return onlyDeleted(given) ? 'only_deleted' : given.state;
}
