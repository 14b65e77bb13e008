import type { MessagePlace } from '../cases/case.js';
import type { Finding } from '../finding.js';
import type { Proposal, ProposedMessage, SaidMessage, SettledHow } from './proposal.js';

/** Retention: 30 days after they are settled or last changed. */
export interface ProposalStore {
  create(draft: ProposalDraft): Promise<Proposal>;
  find(id: string): Promise<Proposal | undefined>;
  /** Its messages in the order in which they were written, `most` of them, with what each said. */
  said(id: string, most: number): Promise<readonly SaidMessage[]>;
  /** Those of these messages that are on some card, decided or not. */
  onCards(messageIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** How many findings of each rule stand behind what is not settled. */
  findingsOf(id: string): Promise<readonly { readonly rule: string; readonly times: number }[]>;
  /** The waiting finding, report or raid on a message; so that a second report joins the first. */
  waitingOn(messageId: string): Promise<Proposal | undefined>;
  /** Of a server, the oldest first. */
  waiting(guildId: string): Promise<readonly Proposal[]>;
  /** The oldest first, of all servers: waiting, and their card was never posted. */
  unposted(): Promise<readonly Proposal[]>;
  /**
   * Adds messages and members to a raid; a message that is in it already is not added twice.
   * @returns false where it waits no longer: what comes now is another raid.
   */
  extend(id: string, added: Addition): Promise<boolean>;
  /**
   * What waits of these becomes part of a raid and is proposed by itself no longer.
   * @returns what they were, with the cards that stand for nothing now.
   */
  foldInto(raidId: string, ids: readonly string[]): Promise<readonly Proposal[]>;
  /** Counts one more report of its message, with its remark; a second one of the same member is the first. */
  join(id: string, report: { readonly reporterId: string; readonly remark: string }): Promise<void>;
  /** @returns false where it became part of a raid meanwhile: the card stands for nothing. */
  posted(id: string, card: MessagePlace): Promise<boolean>;
  /**
   * @returns false where somebody else has it: one click settles it, in whichever process. The same
   * click, taken up after a restart, has it again.
   */
  claim(id: string, click: Click): Promise<boolean>;
  /** What was deleted of it, or of whom it concerns, while it waited is gone from now on. */
  settle(id: string, how: SettledHow): Promise<void>;
  /** Back to waiting: nothing came of the click. */
  release(id: string): Promise<void>;
  /** Claimed by a process that ended before it settled. Asked at the start, before anything is heard. */
  claimed(): Promise<readonly Proposal[]>;
  /**
   * What was deleted in Discord: the text goes from what is settled, and as soon as it is settled from
   * what still waits. A case has its own quote.
   * @returns what is settled and was emptied: its card still shows the words.
   */
  forgetMessages(
    messageIds: readonly string[],
  ): Promise<readonly Pick<Proposal, 'id' | 'guildId'>[]>;
}

export interface Addition {
  readonly messages: readonly ProposedMessage[];
  /** Why: of each of these rules the last. Default as it was. */
  readonly findings?: readonly Finding[];
  /** What the findings' offsets are of: then both go behind what the card says already. */
  readonly text?: string;
}

export interface Click {
  readonly moderatorId: string;
  /** Of the interaction. */
  readonly interactionId: string;
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
