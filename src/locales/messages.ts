/**
 * Every word that members read, one file a language. A message with parameters is a function;
 * plurals go through `Intl.PluralRules`. Words for the person at the terminal (start-up, logs, the
 * command line's own errors) are English and stand in the code that says them.
 */
export interface Messages {
  /** Primary subtag of the language itself. */
  readonly language: string;
  readonly errors: {
    /** Something unexpected; `reference` finds it in the log. */
    unexpected(reference: string): string;
  };
}
