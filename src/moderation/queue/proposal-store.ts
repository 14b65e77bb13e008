import type { MessagePlace } from '../cases/case.js';
import type { Proposal, ProposedMessage, SettledHow } from './proposal.js';

/** Retention: 30 days after they are settled or last changed. */
export interface ProposalStore {
  create(draft: ProposalDraft): Promise<Proposal>;
  find(id: string): Promise<Proposal | undefined>;
  /** The waiting one on a message, of a kind; so that a second report joins the first. */
  waitingOn(messageId: string): Promise<Proposal | undefined>;
  waiting(guildId: string): Promise<readonly Proposal[]>;
  /** Adds messages and members to a raid; a message that is in it already is not added twice. */
  extend(id: string, messages: readonly ProposedMessage[]): Promise<void>;
  posted(id: string, card: MessagePlace): Promise<void>;
  /** @returns false where somebody else has it: one click settles it, in whichever process. */
  claim(id: string, moderatorId: string): Promise<boolean>;
  settle(id: string, how: SettledHow): Promise<void>;
  /** Back to waiting: nothing came of the click. */
  release(id: string): Promise<void>;
  /** Claimed by a process that ended before it settled. */
  claimed(): Promise<readonly Proposal[]>;
  /** What was deleted in Discord: the text and quotes go from what no case rests on. */
  forgetMessages(messageIds: readonly string[]): Promise<void>;
}

export type ProposalDraft = Pick<
  Proposal,
  | 'guildId'
  | 'kind'
  | 'memberId'
  | 'memberName'
  | 'messages'
  | 'findings'
  | 'text'
  | 'proposed'
  | 'reporterId'
  | 'remark'
  | 'caseNumber'
>;
