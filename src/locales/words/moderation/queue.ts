import type { ReportingWords } from './reporting.js';

/** The cards that moderators decide on. Parameters are safe to show already. */
export interface QueueWords {
  readonly buttons: QueueButtonWords;
  readonly titles: {
    report(reports: number): string;
    raid(given: { messages: number; members: number }): string;
    unsure(number: number): string;
  };
  /** Names of what stands on a card. */
  readonly fields: Readonly<
    Record<
      'author' | 'where' | 'why' | 'history' | 'proposed' | 'remarks' | 'members' | 'slowMode',
      string
    >
  >;
  /** Text of the link to the message. */
  readonly message: string;
  /** Under a message's words: how many more stand behind the card. */
  moreMessages(count: number): string;
  /** In place of the words of a message: the bot was not given them, or there are none. */
  readonly noText: string;
  /** The same of what is settled: the message was deleted since. */
  readonly forgotten: string;
  /** How sure a rule is. */
  readonly certainty: Readonly<Record<'sure' | 'likely' | 'unsure', string>>;
  /** Why there is a card. `certainty` as of {@link certainty}. */
  why(given: { rule: string; reason: string; certainty: string }): string;
  /** In place of the reason of a misstatement: what the article says stands below. */
  contradicted(article: string): string;
  /** How many reported what a rule had found as well. */
  reported(count: number): string;
  readonly noCases: string;
  /** Leads in the last of them. */
  cases(count: number): string;
  readonly proposals: {
    readonly delete: string;
    /** `step` as of the ladder, with or without the messages. */
    step(given: { step: string; deletes: boolean }): string;
    readonly nothing: string;
  };
  /** Under the buttons: what becomes of the messages. */
  readonly alsoDeletes: string;
  readonly alsoKeeps: string;
  readonly raid: {
    /** What one click does to all of them. */
    readonly lead: string;
    /** Slow mode was chosen: `until` as Discord shows it. */
    slowed(given: { channels: string; until: string }): string;
    /** The bot may not. */
    notSlowed(permission: string): string;
  };
  readonly unsure: {
    /** What the case was to do, to whom. */
    question(given: { action: string; member: string }): string;
    /** Why nobody can tell. */
    readonly why: string;
  };
  /** Said on the card, and to who clicks it afterwards. */
  readonly settled: {
    dismissed(by: string): string;
    /** `what`: the action; `cases`: "case 12", or "40 cases, from 12 to 51". */
    acted(given: { what: string; by: string; cases: string }): string;
    /** There was nothing left to delete. */
    gone(by: string): string;
    granted(by: string): string;
    refused(by: string): string;
    happened(by: string): string;
    didNotHappen(by: string): string;
    underWay(by: string): string;
  };
  /** "cases 12 to 51 (40)" */
  manyCases(given: { count: number; first: number; last: number }): string;
  /** Nothing came of a click, and why; the card waits on. */
  nothingDone(why: string): string;
  readonly more: {
    readonly title: string;
    /** Leads in what the article says. */
    readonly article: string;
    /** Leads in the actions that treat the message otherwise than the card does. */
    readonly deleting: string;
    readonly keeping: string;
  };
  /** To the moderators, where the channel of cards is gone or closed to the bot. */
  noQueue(given: { waiting: number; command: string }): string;
  readonly errors: {
    /** Only moderators click here. */
    readonly moderatorsOnly: string;
    /** The message would go as well, which needs the permission; More has it without that. */
    deletesAlong(permission: string): string;
  };
  readonly reporting: ReportingWords;
}

export interface QueueButtonWords {
  readonly dismiss: string;
  readonly delete: string;
  readonly warn: string;
  readonly timeOut: string;
  readonly kick: string;
  readonly ban: string;
  readonly more: string;
  /** Of a raid: all of it. */
  readonly deleteAll: string;
  readonly timeOutAll: string;
  readonly slowMode: string;
  /** Of a case that nobody can be sure of. */
  readonly happened: string;
  readonly didNotHappen: string;
}
