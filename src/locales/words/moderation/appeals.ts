/** A member asks to take a case back; another moderator decides. Parameters are safe to show already. */
export interface AppealWords {
  /** Under the notice, and in the list of cases. */
  readonly buttons: {
    readonly appeal: string;
    readonly grant: string;
    readonly refuse: string;
    /** Of who took the decision: nobody else could decide. */
    readonly alone: string;
  };
  readonly form: {
    readonly title: string;
    readonly label: string;
    readonly description: string;
  };
  /** The moderators have it. */
  readonly received: string;
  readonly errors: {
    /** No such case, or somebody else's. */
    readonly notYours: string;
    /** How it stands, where it was appealed before. */
    readonly already: Readonly<Record<'waiting' | 'granted' | 'refused', string>>;
    tooLate(days: number): string;
    /** The case was taken back, or nothing was done. */
    readonly nothingToTakeBack: string;
    /** The server no longer moderates with the bot. */
    readonly off: string;
  };
  /** The card of moderators. */
  readonly card: {
    title(number: number): string;
    /** Leads in the member's words. */
    from(member: string): string;
    readonly ownDecision: string;
    /** The same, where another moderator is known: they must decide. */
    readonly othersDecide: string;
    readonly settledAlready: string;
    /** Above the answer that was given, once it is decided. */
    readonly answered: string;
    /** Of the form in which the moderator answers. */
    readonly answer: {
      readonly grantTitle: string;
      readonly refuseTitle: string;
      readonly label: string;
      readonly description: string;
    };
    /** What the moderator is told. */
    granted(number: number): string;
    /** Granted, and what was done could not be taken back: why follows. */
    grantedInVain(number: number): string;
    refused(number: number): string;
    readonly told: Readonly<Record<'sent' | 'refused' | 'unsure', string>>;
  };
  /** To the member, by direct message. */
  readonly answers: {
    granted(given: { server: string; number: number }): string;
    refused(given: { server: string; number: number }): string;
    /** Leads in the moderators' words. */
    readonly words: string;
  };
  /** A member's own cases, from `/privacy`. */
  readonly own: {
    readonly button: string;
    readonly lead: string;
    readonly none: string;
    readonly choose: string;
    /** One in the menu. */
    one(given: { action: string; number: number }): string;
  };
}
