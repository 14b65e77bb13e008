/** Reports by members, and the panel of moderators. Parameters are safe to show already. */
export interface ReportingWords {
  /** Entries in menus; 32 characters at most. */
  readonly menus: Readonly<Record<'report' | 'moderate', string>>;
  readonly form: {
    readonly title: string;
    readonly label: string;
    readonly description: string;
    readonly placeholder: string;
  };
  /** The moderators have it. */
  readonly passedOn: string;
  /** The same member reports the same message again. */
  readonly already: string;
  readonly errors: {
    readonly own: string;
    readonly byMachine: string;
    /** The server no longer moderates with the bot. */
    readonly off: string;
    /** `again`: a time that counts down. */
    coolDown(again: string): string;
  };
  readonly panel: {
    /** Above the member's cases. */
    lead(member: string): string;
    readonly placeholder: string;
    /** Of the form that follows. */
    title(action: string): string;
    readonly reason: string;
    readonly reasonDescription: string;
    /** What came of it; `number` of the case. */
    done(given: { what: string; member: string; number: number }): string;
    readonly bot: string;
  };
}
