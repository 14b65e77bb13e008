import type { ModeName, RuleKindName } from './names.js';

/** Rules as moderators read and change them. Parameters are safe to show already. */
export interface RuleEditingWords {
  readonly title: string;
  readonly none: string;
  readonly hint: string;
  /** A rule beside others of its kind. */
  numbered(given: { kind: string; number: number }): string;
  /** What stands in an empty menu: 150 characters. */
  readonly choose: Readonly<
    Record<
      | 'rule'
      | 'kind'
      | 'response'
      | 'find'
      | 'everyone'
      | 'lookAlikes'
      | 'channels'
      | 'exemptRoles'
      | 'exemptChannels',
      string
    >
  >;
  /** What each kind looks for: 100 characters. */
  readonly kinds: Readonly<Record<RuleKindName, string>>;
  /** What becomes of what is found. */
  readonly modes: Readonly<Record<ModeName, string>>;
  /** Leads in what stands on a line. */
  readonly labels: Readonly<
    Record<'mode' | 'limits' | 'where' | 'exempt' | 'response' | 'exempted' | 'words', string>
  >;
  readonly limits: {
    flood(given: { messages: number; seconds: number }): string;
    repeats(given: { times: number; seconds: number }): string;
    mentions(given: { most: number; everyone: boolean }): string;
    invites(allowed: number): string;
    scam(given: { lookAlikes: boolean; allowed: number }): string;
    words(given: { words: number; allowed: number }): string;
    insults(given: { find: readonly string[]; guidance: boolean }): string;
    readonly misstatement: string;
  };
  readonly find: Readonly<Record<'insult' | 'hatred' | 'threat', string>>;
  readonly everyone: Readonly<Record<'yes' | 'no', string>>;
  readonly lookAlikes: Readonly<Record<'yes' | 'no', string>>;
  readonly everywhere: string;
  readonly nobody: string;
  readonly moderatorsToo: string;
  readonly responses: Readonly<Record<'nothing' | 'deletes' | 'warns' | 'both', string>>;
  readonly buttons: Readonly<
    Record<
      | 'change'
      | 'words'
      | 'where'
      | 'exempt'
      | 'rehearse'
      | 'remove'
      | 'back'
      | 'overview'
      | 'save'
      | 'discard'
      | 'enforce',
      string
    >
  >;
  /** Labels of fields: 45 characters. */
  readonly fields: Readonly<
    Record<
      | 'messages'
      | 'seconds'
      | 'times'
      | 'most'
      | 'words'
      | 'addWords'
      | 'removeWords'
      | 'allowedWords'
      | 'invites'
      | 'domains'
      | 'guidance',
      string
    >
  >;
  /** Under fields: 100 characters. */
  readonly hints: {
    readonly words: string;
    entries(most: number): string;
    readonly guidance: string;
  };
  /** Before a rule acts by itself. */
  beforeEnforce(given: {
    rule: string;
    response: string;
    /** The steps of the ladder; empty where it does not warn. */
    steps: readonly string[];
    found: number;
    dismissed: number;
    days: number;
  }): string;
  beforeRemove(rule: string): string;
  /** Above a rule that is changed and not kept yet. */
  readonly draft: string;
  /** The same of one that the server never had. */
  readonly draftNew: string;
  readonly draftNeedsWords: string;
  /** Below why what was typed could not be taken; `button` opens the form. */
  typedKept(button: string): string;
  readonly saved: string;
  readonly errors: {
    readonly ruleGone: string;
    tooManyRules(most: number): string;
    noWords(): string;
    notAWord(given: { given: string; most: number }): string;
    /** It looks like a regular expression. */
    pattern(given: string): string;
    notADomain(given: string): string;
    notAnInvite(given: string): string;
    tooManyEntries(given: { field: string; given: number; most: number }): string;
  };
}
