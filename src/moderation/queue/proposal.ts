import type { CaseAction, MessagePlace } from '../cases/case.js';
import type { Finding } from '../finding.js';

/**
 * Something that moderators are to decide: one card in the queue. `finding`: a rule found something.
 * `report`: a member pointed to a message. `raid`: many findings of many messages. `appeal`: a member
 * asks to take a case back. `unsure`: nobody can tell whether an action of a case took place.
 */
export type ProposalKind = 'finding' | 'report' | 'raid' | 'appeal' | 'unsure';

/** `settling`: a moderator's click is being carried out. */
export type ProposalState = 'waiting' | 'settling' | 'settled';

export interface Proposal {
  /** 16 random letters and digits; buttons carry it. */
  readonly id: string;
  readonly guildId: string;
  readonly kind: ProposalKind;
  readonly state: ProposalState;
  /** Whom it concerns; null for a raid, and once what is kept of them was deleted. */
  readonly memberId: string | null;
  readonly memberName: string | null;
  readonly messages: readonly ProposedMessage[];
  readonly findings: readonly Finding[];
  /** The messages' text that the findings' offsets are of; clipped to 2,000 after the findings. Hostile. */
  readonly text: string;
  readonly proposed: ProposedAction | null;
  /** Who reported, or appealed; shown to moderators only. */
  readonly reporterId: string | null;
  /** How many members reported it. */
  readonly reports: number;
  /** What the reporters wrote, a line each, 1,000 at most; or the member who appeals. Hostile. */
  readonly remark: string;
  /** Of an appeal, and of what is unsure. */
  readonly caseNumber: number | null;
  /** Where the card stands; null until it is posted. */
  readonly card: MessagePlace | null;
  readonly settledBy: string | null;
  /** The interaction of the click; cases that come of it have it in their `once` as `ID.INTERACTION`. */
  readonly settledIn: string | null;
  readonly settledHow: SettledHow | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface ProposedMessage extends MessagePlace {
  readonly memberId: string;
  /** Given with what a rule found; asked for by itself. */
  readonly said?: Said;
}

/** What one message of a card said; kept until the card is settled. */
export interface Said {
  readonly memberName: string;
  /** Verbatim, 1,000 at most. Hostile. */
  readonly quote: string;
  /** Their offsets are of the quote. */
  readonly findings: readonly Finding[];
}

export interface SaidMessage extends Omit<ProposedMessage, 'said'> {
  /** Null where nothing is kept: it was reported, or the card is settled. */
  readonly said: Said | null;
}

export interface ProposedAction {
  readonly action: Extract<CaseAction, 'delete' | 'warn' | 'timeout' | 'kick' | 'ban'>;
  /** Milliseconds, of a timeout. */
  readonly duration: number | null;
  /** Whether the messages go with it. */
  readonly deletes: boolean;
}

export interface SettledHow {
  /** `gone`: only the message was to be deleted, and somebody had done so before. */
  readonly decision:
    | 'dismissed'
    | 'acted'
    | 'gone'
    | 'granted'
    | 'refused'
    | 'happened'
    | 'did_not_happen';
  readonly action: CaseAction | null;
  readonly duration: number | null;
  /** Numbers of the cases that came of it. */
  readonly cases: readonly number[];
}
