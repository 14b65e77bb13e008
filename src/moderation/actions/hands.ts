import type { Case, MessagePlace } from '../cases/case.js';

/** What is done in Discord. Every request bears the case's number in the audit log. */
export interface Hands {
  /** As it is now, asked of Discord, not remembered. @throws where Discord does not say. */
  standing(guildId: string, memberId: string): Promise<Standing>;
  /** @param until milliseconds since 1970; null ends it. */
  timeOut(given: Case, until: number | null): Promise<Done>;
  kick(given: Case): Promise<Done>;
  ban(given: Case): Promise<Done>;
  unban(given: Case): Promise<Done>;
  /** @returns those that are gone now; what was gone before counts as gone. */
  deleteMessages(given: Case, messages: readonly MessagePlace[]): Promise<Deleted>;
  /**
   * Tells the member of it in a direct message, worded as pending before a kick or a ban. The nonce is
   * the case's, so that Discord itself refuses a second one within minutes.
   */
  tell(given: Case): Promise<'sent' | 'refused' | 'unsure'>;
}

export type Done =
  | 'done'
  | 'missing_permission'
  | 'unknown_member'
  | 'not_banned'
  /** Discord did not say whether it was done: no answer, or a fault of its own. */
  | 'unsure'
  /** Discord refused it for another reason; the log has it. */
  | 'refused';

export interface Deleted {
  readonly gone: readonly MessagePlace[];
  /** Of these, how many are known to have been gone before. */
  readonly goneBefore: number;
  readonly failed: readonly MessagePlace[];
  readonly lacksPermission: boolean;
}

/** How a member stands to the bot in a server. */
export interface Standing {
  /** False where they left, or never were there. */
  readonly isPresent: boolean;
  readonly isBanned: boolean;
  readonly isOwner: boolean;
  readonly isBot: boolean;
  readonly isThisBot: boolean;
  /** May time out members, or more. */
  readonly isModerator: boolean;
  readonly isAdministrator: boolean;
  /** Position of the highest role, and of the bot's. 0 where they have none. */
  readonly highestRole: number;
  readonly botHighestRole: number;
  /** Since when they are there, milliseconds since 1970; null where they are not. */
  readonly joinedAt: number | null;
  /** Milliseconds since 1970; null where they are not timed out now. */
  readonly timedOutUntil: number | null;
  /** What the bot itself may do there. */
  readonly botMay: {
    readonly timeOut: boolean;
    readonly kick: boolean;
    readonly ban: boolean;
  };
}
