import type { AppealWords } from './appeals.js';
import type { CaseCommandWords } from './case-commands.js';
import type { CaseActionName, OutcomeName } from './names.js';
import type { NoticeWords } from './notices.js';

/** Cases, actions and appeals. Parameters are safe to show already. */
export interface CaseWords {
  /** As a case is titled: "Warning". */
  readonly actions: Readonly<Record<CaseActionName, string>>;
  readonly commands: CaseCommandWords;
  /** "Case 12" */
  numbered(number: number): string;
  /** What was done, one sentence. `until` is a time as Discord shows it; empty where there is none. */
  readonly done: Readonly<
    Record<CaseActionName, (given: { member: string; until: string }) => string>
  >;
  /** Whether the member was told, one sentence. `left`: nobody can write to who left. */
  readonly told: Readonly<
    Record<'none' | 'pending' | 'sent' | 'refused' | 'left' | 'unsure', string>
  >;
  /** Nothing was done: why, and what to do; one or two sentences. */
  readonly outcomes: Readonly<Record<OutcomeName, (given: OutcomeGiven) => string>>;
  /** Whoever it was about had left; their messages are deleted, and nothing else is done. */
  leftDeleted(member: string): string;
  /** Nobody can tell whether it was done. */
  readonly unsure: string;
  /** An earlier crash or a slow Discord: it is settled at the next look. */
  readonly underWay: string;
  readonly duration: DurationWords;
  readonly next: {
    /** What the ladder proposes after a warning, among all that counts; `step` as {@link CaseWords.step}. */
    proposed(given: { warnings: number; days: number; step: string }): string;
  };
  /** A step as a button says it: "Time out for 1 day". */
  step(given: { action: 'warn' | 'timeout' | 'kick' | 'ban'; duration: string }): string;
  readonly card: CaseCardWords;
  readonly list: CaseListWords;
  readonly edit: CaseEditWords;
  readonly undo: CaseUndoWords;
  readonly errors: {
    unknownCase(number: number): string;
    /** `given` is what was typed as a member to unban. */
    unknownUser(given: string): string;
    /** The server has switched moderation off since. */
    readonly off: string;
    /** It is about whoever wants to decide, edit or take it back. */
    readonly aboutYou: string;
  };
  readonly notices: NoticeWords;
  readonly appeals: AppealWords;
}

export interface OutcomeGiven {
  readonly member: string;
  /** Name of the permission that the action needs. */
  readonly permission: string;
  /** Names of the bot's highest role and of the member's; empty where they are not known. */
  readonly mine: string;
  readonly theirs: string;
  /** A time as Discord shows it, until when it is so already; empty where there is none. */
  readonly until: string;
}

interface DurationWords {
  notUnderstood(given: string): string;
  /** `most` days. */
  tooLong(given: { given: string; most: number }): string;
  readonly tooShort: string;
}

export interface CaseCardWords {
  readonly member: string;
  readonly moderator: string;
  readonly reason: string;
  readonly noReason: string;
  /** Below the reason: `by` a mention, `at` a time as Discord shows it. */
  edited(given: { by: string; at: string }): string;
  /** Leads in the words of the message, which `message` leads to. */
  readonly quote: string;
  readonly message: string;
  readonly rule: string;
  readonly duration: string;
  readonly state: string;
  readonly told: string;
  readonly date: string;
  readonly appeal: string;
  /** Where a rule decided. */
  readonly byRule: string;
  /** What was kept of the member is deleted. */
  readonly emptied: string;
  undoneBy(number: number): string;
  undoes(number: number): string;
  /** Messages that go with it: still to delete, deleted, or some of them. */
  readonly along: {
    due(count: number): string;
    deleted(count: number): string;
    partly(given: { deleted: number; count: number }): string;
  };
  readonly states: Readonly<
    Record<'open' | 'done' | 'failed' | 'only_deleted' | 'unsure' | 'undone', string>
  >;
  readonly appeals: Readonly<Record<'waiting' | 'granted' | 'refused', string>>;
  readonly buttons: Readonly<Record<'show' | 'edit' | 'undo' | 'ofMember', string>>;
}

export interface CaseListWords {
  /** In the menu that leads to one. */
  readonly choose: string;
  /** Above the list; `member` empty for all of the server. */
  title(given: { count: number; member: string }): string;
  none(member: string): string;
  page(given: { page: number; pages: number }): string;
  readonly buttons: Readonly<Record<'newer' | 'older', string>>;
}

export interface CaseEditWords {
  title(number: number): string;
  readonly label: string;
  readonly description: string;
  done(number: number): string;
}

export interface CaseUndoWords {
  /** Asked before; what will happen for each action. */
  confirm(given: { number: number; effect: string }): string;
  readonly effects: Readonly<Record<CaseActionName, string>>;
  readonly button: string;
  readonly cancel: string;
  readonly cancelled: string;
  done(given: { number: number; by: number }): string;
  nothing(number: number): string;
}
