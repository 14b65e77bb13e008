import type { CaseActionName } from './names.js';

/**
 * What a member is told of a case in a direct message. Parameters are safe to show already. The
 * moderator's name is never told: the moderators of a server decide together.
 */
export interface NoticeWords {
  /**
   * What was done, in which server; what is still to come before a kick and a ban.
   * `byRule`: a rule did it by itself, within what the moderators set. `count`: of the messages.
   */
  readonly lead: Readonly<
    Record<
      Exclude<CaseActionName, 'note'>,
      (given: { server: string; byRule: boolean; count: number }) => string
    >
  >;
  /** Messages that went with it; `pending` before a kick and a ban. One sentence. */
  deleted(given: { count: number; pending: boolean }): string;
  reason(reason: string): string;
  /** The rule by which it was found, as the list of rules calls it. */
  rule(kind: string): string;
  /** Leads in the words of the message that it is about. */
  readonly about: string;
  /** Leads in what an article says instead: what stands there, without blame. `title` is its name. */
  article(title: string): string;
  /** Until when, as Discord shows it: a date, and the time that is left. */
  until(given: { date: string; left: string }): string;
  /** How the member may object; days. */
  appeal(days: number): string;
}
