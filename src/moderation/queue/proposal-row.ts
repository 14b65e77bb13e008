import type { Selectable } from 'kysely';
import type { ProposalTable } from '../../storage/schema.js';
import type { Proposal, ProposalKind, ProposalState } from './proposal.js';
import type { ProposalDraft } from './proposal-store.js';

export type ProposalRow = Selectable<ProposalTable>;

/** What is not asked for by itself. */
interface Payload
  extends Pick<Proposal, 'memberName' | 'findings' | 'text' | 'proposed' | 'remark' | 'reports'> {
  readonly settledHow: Proposal['settledHow'];
  readonly settledIn: Proposal['settledIn'];
  /** Its message was deleted in Discord while it waited. */
  readonly isGone?: boolean;
  /** Members who deleted what is kept of them while it waited: it forgets them once it is settled. */
  readonly erased?: readonly string[];
}

export function rowOf(id: string, draft: ProposalDraft, time: number): ProposalRow {
  const { memberName, findings, proposed, remark, reporterId } = draft;
  const isReport = draft.kind === 'report' && reporterId !== null;
  const payload: Payload = {
    ...{ memberName, findings, proposed },
    // Of a report it stands with who made it.
    remark: isReport ? '' : remark,
    text: clipAfterFindings(draft),
    reports: isReport ? 1 : 0,
    settledHow: null,
    settledIn: null,
  };
  return {
    id,
    guild_id: draft.guildId,
    kind: draft.kind,
    state: 'waiting',
    member_id: draft.memberId,
    reporter_id: reporterId,
    case_number: draft.caseNumber,
    card_channel_id: null,
    card_message_id: null,
    settled_by: null,
    payload: JSON.stringify(payload),
    created_at: time,
    updated_at: time,
  };
}

/** What belongs to a row and stands in other tables. */
export interface Beside extends Pick<Proposal, 'messages'> {
  /** Of its reports, the first first. */
  readonly remarks: readonly string[];
}

export function proposalOf(row: ProposalRow, { messages, remarks }: Beside): Proposal {
  const { isGone: _, erased: _erased, ...payload }: Payload = JSON.parse(row.payload);
  const { card_channel_id: channelId, card_message_id: messageId } = row;
  return {
    ...payload,
    remark: row.kind === 'appeal' ? payload.remark : remarks.join('\n').slice(0, longestRemark),
    id: row.id,
    guildId: row.guild_id,
    kind: row.kind as ProposalKind,
    state: row.state as ProposalState,
    memberId: row.member_id,
    memberName: row.member_id === null ? null : payload.memberName,
    messages,
    reporterId: row.reporter_id,
    caseNumber: row.case_number,
    card: channelId === null || messageId === null ? null : { channelId, messageId },
    settledBy: row.settled_by,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** A finding far behind keeps the words before it: its offsets are of the whole text. */
function clipAfterFindings({ text, findings }: ProposalDraft): string {
  const last = Math.max(0, ...findings.map(({ end }) => end));
  return text.slice(0, Math.max(longestText, last));
}

const longestText = 2_000;
const longestRemark = 1_000;
