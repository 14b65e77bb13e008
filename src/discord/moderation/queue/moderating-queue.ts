import type { Appeal } from '../../../moderation/cases/appeal.js';
import type { Case } from '../../../moderation/cases/case.js';
import type { Proposal, ProposedMessage, SettledHow } from '../../../moderation/queue/proposal.js';
import type { Addition, Click, ProposalDraft } from '../../../moderation/queue/proposal-store.js';
import type { OutgoingMessage } from '../../reply.js';

/** What moderators are to decide, as cards in the channel of their server. */
export interface ModeratingQueue {
  /** Kept at once; its card comes as soon as Discord takes it, after a crash at the next start. */
  propose(draft: ProposalDraft): Promise<Proposal>;
  /** Joins the card that waits on the same message, if there is one. */
  proposeReport(report: Report): Promise<Proposal>;
  /** A second time for the same case gives back what waits. */
  proposeAppeal(appeal: Pick<Appeal, 'text'>, given: Case): Promise<Proposal>;
  /** As {@link proposeAppeal}: whether an action took place. */
  proposeUnsure(given: Case): Promise<Proposal>;
  /**
   * Adds messages to a card that waits, and why, which is then shown anew.
   * @returns false where it waits no longer.
   */
  extend(card: Pick<Proposal, 'id' | 'guildId'>, added: Addition): Promise<boolean>;
  /** Puts what waits of these into the card of a raid, and takes their own cards away. */
  foldInto(raidId: string, ids: readonly string[]): Promise<void>;
  /**
   * Has one click settle it: `work` is done by whoever claims it first. Where it gives null, nothing
   * came of it, and the card waits on; so it does where it throws. `interrupted` leaves it claimed: the
   * next process goes on.
   */
  decide(
    id: string,
    click: Click,
    work: (proposal: Proposal) => Promise<SettledHow | null | 'interrupted'>,
  ): Promise<Decision>;
  /** The card as it is now. */
  render(proposal: Proposal): Promise<OutgoingMessage>;
  /** Posts the card, or shows it anew, as soon as it is its turn. */
  show(proposal: Pick<Proposal, 'id' | 'guildId'>): void;
  /**
   * Settles or releases what a crash left claimed. Before anything is heard.
   * @returns raids in the middle of which it was.
   */
  recover(): Promise<readonly Proposal[]>;
  /** Posts what was never posted, now and from time to time. @returns ends that. */
  keepPosting(): () => void;
  /** Resolves when no card waits for its turn. */
  idle(): Promise<void>;
}

export type Decision =
  /** `claimed`: it was interrupted. `released`: nothing came of it. `taken`: somebody else has it, or had it. */
  | { readonly outcome: 'settled' | 'claimed' | 'released' | 'taken'; readonly proposal: Proposal }
  | { readonly outcome: 'unknown' };

export interface Report
  extends Pick<ProposalDraft, 'guildId' | 'memberId' | 'memberName' | 'text' | 'remark'> {
  readonly message: ProposedMessage;
  readonly reporterId: string;
}
