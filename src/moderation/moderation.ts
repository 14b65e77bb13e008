import type { Actions } from './actions/actions.js';
import type { Hands } from './actions/hands.js';
import type { AppealStore } from './cases/appeal.js';
import type { Case } from './cases/case.js';
import type { CaseStore } from './cases/case-store.js';
import type { Ladders } from './cases/ladder.js';
import type { Finding } from './finding.js';
import type { ModeratedMessage } from './message.js';
import type { ProposalStore } from './queue/proposal-store.js';
import type { Rule } from './rules/rule.js';
import type { Rulebook } from './rules/rulebook.js';
import type { ScamDomains } from './scam/scam-domains.js';
import type { RuleCounts, RuleStore, ServerStore } from './server.js';

/** The third use: what moderators are helped with. The edge brings messages in and does what is decided. */
export interface Moderation {
  readonly rulebook: Rulebook;
  readonly servers: ServerStore;
  readonly rules: RuleStore;
  readonly counts: RuleCounts;
  readonly cases: CaseStore;
  readonly ladders: Ladders;
  /**
   * @param hands with which it acts in Discord.
   * @param ask asks a moderator about a case that is unsure; again at each look until one decides.
   */
  actionsWith(hands: Hands, ask?: (given: Case) => Promise<unknown>): Actions;
  readonly appeals: AppealStore;
  readonly proposals: ProposalStore;
  readonly scamDomains: ScamDomains;
  readonly examiner: Examiner;
  readonly misstatements: Misstatements;
  /** Null without a model. */
  readonly judge: Judge | null;
}

/**
 * Holds messages against rules, at once. What moderators and bots write, and whom or where the server
 * exempts from all rules, is not brought to it; a rule's own exemptions it knows. A message that was
 * reworded is brought to it again, without the rules that count (flood, repeats). How many messages and
 * repetitions a member wrote is counted in this process, and forgotten at a restart.
 */
export interface Examiner {
  /** Findings of the rules that hold where the message stands and for who wrote it, in its order. */
  examine(message: ModeratedMessage, rules: readonly Rule[]): readonly Finding[];
  /** The rules that hold where a message stands and for who wrote it. */
  holding(
    message: Pick<ModeratedMessage, 'channelId' | 'parentId' | 'roleIds'>,
    rules: readonly Rule[],
  ): readonly Rule[];
  /** One that remembers nothing of what was read before: for rehearsals. */
  afresh(): Examiner;
}

/** A model that judges by the server's rules. A finding counts only with a verbatim quote. */
export interface Judge {
  /**
   * By the rules against insults that hold where the message stands. Empty where it finds nothing,
   * fails, has too much to do, or its budget is spent. Rejects with the reason of the signal alone.
   */
  judge(
    message: ModeratedMessage,
    rules: readonly Rule[],
    signal?: AbortSignal,
  ): Promise<readonly Finding[]>;
}

/** Claims of messages against the article, in a bounded queue of its own that may drop. */
export interface Misstatements {
  /** False where the queue is full, or nothing in the message can be checked. */
  offer(
    message: ModeratedMessage,
    rule: Extract<Rule, { kind: 'misstatement' }>,
    given: CheckedWith,
  ): boolean;
  /** Now, for a rehearsal or a menu; not queued. */
  check(
    text: string,
    rule: { readonly id: string },
    given: Omit<CheckedWith, 'found'>,
  ): Promise<readonly Finding[]>;
  /** Messages that found the queue full, since the start. */
  readonly dropped: number;
  /** Ends what waits. */
  close(): Promise<void>;
}

export interface CheckedWith {
  /** Ids of the articles that are served there. */
  readonly articleIds: readonly string[];
  /** Language of its words, primary subtag. */
  readonly language: string;
  readonly found: (findings: readonly Finding[]) => void;
}
