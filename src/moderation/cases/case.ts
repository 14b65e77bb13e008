import type { RuleKind } from '../rules/rule.js';

export const caseActions = [
  'note',
  'delete',
  'warn',
  'timeout',
  'kick',
  'ban',
  'untimeout',
  'unban',
] as const;
export type CaseAction = (typeof caseActions)[number];

/**
 * `open`: written, not settled. `done`: Discord confirmed it. `failed`: it was not done (`outcome`
 * says why); messages that were to go with it are deleted all the same where the member had left, and
 * `steps.deleted` says how many.
 * `unsure`: something that cannot be looked up may have happened; a moderator is asked. `undone`:
 * another case took it back.
 */
export type CaseState = 'open' | 'done' | 'failed' | 'unsure' | 'undone';

/** A moderation action with its number: 1, 2, 3 … in its server, without gaps. */
export interface Case {
  readonly guildId: string;
  readonly number: number;
  readonly action: CaseAction;
  readonly state: CaseState;
  /** Whom it concerns; null once what is kept of them was deleted. */
  readonly memberId: string | null;
  /** As it was then; null as {@link memberId}. */
  readonly memberName: string | null;
  /** Who decided; null where a rule did, within the ladder. */
  readonly moderatorId: string | null;
  /** In the moderator's words, for the member and the audit log; may be empty. Hostile. */
  readonly reason: string;
  /** Who edited the reason last, and when, milliseconds since 1970; null where nobody did. */
  readonly edited: { readonly by: string; readonly at: number } | null;
  readonly grounds: Grounds | null;
  /** Of a timeout, milliseconds from `createdAt`; null elsewhere. */
  readonly duration: number | null;
  /** Seconds of messages that a ban takes along, 0 to 604,800. */
  readonly purges: number;
  /** Messages that are deleted with it. */
  readonly messages: readonly MessagePlace[];
  /** Number of the case that it takes back, and of the one that took it back. */
  readonly undoes: number | null;
  readonly undoneBy: number | null;
  readonly outcome: Outcome | null;
  readonly notice: NoticeState;
  readonly steps: CaseSteps;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/**
 * How far it came, written before each step is tried, so that a crash loses nothing. Once the action
 * itself is settled, the case has its outcome, though it is still open while other steps are due.
 */
export interface CaseSteps {
  /** How the moderator who decided stood then; null where a rule did. */
  readonly by: { readonly highestRole: number; readonly isOwner: boolean } | null;
  /** When the action was tried last, milliseconds since 1970; null before. */
  readonly triedAt: number | null;
  /** When the direct message was tried last; null before. */
  readonly toldAt: number | null;
  /** How many of its messages are gone; absent before they are tried, and where it has none. */
  readonly deleted?: number;
}

/** What a case rests on. */
export interface Grounds {
  /** Words of the message, verbatim, clipped by whoever opens the case to 1,000. Hostile. */
  readonly quote: string;
  readonly rule: string | null;
  readonly kind: RuleKind | null;
  readonly message: MessagePlace | null;
  /** What an article says instead, `quote` verbatim; of a misstatement alone. */
  readonly article?: { readonly quote: string; readonly title: string } | null;
}

export interface MessagePlace {
  readonly channelId: string;
  readonly messageId: string;
}

/**
 * Of the direct message to the member. `none`: none is due. `refused`: they take none. `unsure`: it
 * may have arrived; it is not sent twice.
 */
export type NoticeState = 'none' | 'due' | 'trying' | 'sent' | 'refused' | 'unsure';

/** What came of it. */
export type Outcome =
  | 'done'
  /** It was so already, so nothing had to be done. */
  | 'already'
  | 'member_left'
  | 'unknown_member'
  | 'is_owner'
  | 'is_this_bot'
  | 'is_bot'
  | 'is_moderator'
  /** Whom Discord lets nobody time out. */
  | 'is_administrator'
  /** Theirs is above the bot's highest role, or as high. */
  | 'above_bot'
  /** The same of the moderator's. */
  | 'above_moderator'
  | 'self'
  | 'bot_lacks_permission'
  | 'too_long'
  | 'message_gone'
  | 'not_banned'
  /** Some messages of several were gone or could not be deleted. */
  | 'in_part'
  /** It was left undone too long to be done without asking again. */
  | 'too_late'
  | 'discord_failed';
