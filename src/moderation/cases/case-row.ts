import type { Selectable } from 'kysely';
import type { CaseTable } from '../../storage/schema.js';
import {
  type Case,
  type CaseAction,
  type CaseState,
  type CaseSteps,
  caseActions,
  type NoticeState,
  type Outcome,
} from './case.js';
import type { CaseDraft } from './case-store.js';

/** What of a case is not asked for in SQL. Empty once what is kept of the member was deleted. */
export type CasePayload = Pick<
  Case,
  'memberName' | 'reason' | 'edited' | 'grounds' | 'duration' | 'purges' | 'messages' | 'steps'
>;

export type CaseRow = Selectable<CaseTable>;

/** A new case as its row. */
export function caseRow(draft: CaseDraft, number: number, once: string | null, at: number) {
  return {
    guild_id: draft.guildId,
    number,
    action: draft.action,
    state: 'open' satisfies CaseState,
    member_id: draft.memberId,
    moderator_id: draft.moderatorId,
    notice: (draft.tells ? 'due' : 'none') satisfies NoticeState,
    outcome: null,
    undoes: draft.undoes ?? null,
    undone_by: null,
    once,
    payload: JSON.stringify(draftPayload(draft)),
    created_at: at,
    updated_at: at,
  } satisfies CaseRow;
}

export function readCaseRow(row: CaseRow): Case {
  return {
    ...emptyPayload,
    ...(JSON.parse(row.payload) as Partial<CasePayload>),
    guildId: row.guild_id,
    number: row.number,
    action: knownAction(row.action),
    state: row.state as CaseState,
    memberId: row.member_id,
    moderatorId: row.moderator_id,
    undoes: row.undoes,
    undoneBy: row.undone_by,
    outcome: row.outcome as Outcome | null,
    notice: row.notice as NoticeState,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** The payload of a case of which nothing of the member is kept. */
const emptyPayload: CasePayload = {
  memberName: null,
  reason: '',
  edited: null,
  grounds: null,
  duration: null,
  purges: 0,
  messages: [],
  steps: { by: null, triedAt: null, toldAt: null },
};

export function payloadOf(given: CasePayload): CasePayload {
  const { memberName, reason, edited, grounds, duration, purges, messages, steps } = given;
  return { memberName, reason, edited, grounds, duration, purges, messages, steps };
}

function draftPayload(draft: CaseDraft): CasePayload {
  const steps: CaseSteps = { ...emptyPayload.steps, by: draft.by ?? null };
  const { memberName, reason, grounds, duration = null, purges = 0, messages = [] } = draft;
  return { memberName, reason, edited: null, grounds, duration, purges, messages, steps };
}

/** A newer version may know others; a case of that kind is shown as a note rather than not at all. */
function knownAction(action: string): CaseAction {
  return caseActions.find((known) => known === action) ?? 'note';
}
