import type { Case } from '../../../moderation/cases/case.js';
import type { SettledHow } from '../../../moderation/queue/proposal.js';
import { onlyDeleted } from '../cases/only-deleted.js';

/** How a case settles the card that it comes of; null where nothing came of it, and the card waits on. */
export function settledWith(given: Case | null | undefined): SettledHow | null {
  if (given === null || given === undefined) return null;
  const { state, outcome, action, duration, number } = given;
  if (action === 'delete' && outcome === 'message_gone')
    return { decision: 'gone', action, duration, cases: [] };
  const acted = { decision: 'acted', cases: [number] } as const;
  if (onlyDeleted(given)) return { ...acted, action: 'delete', duration: null };
  return state === 'failed' ? null : { ...acted, action, duration };
}
