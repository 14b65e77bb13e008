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
  /** The pages on which an article is read. */
  readonly reader: {
    /** Heading of the list of articles. */
    readonly articles: string;
    readonly noArticles: string;
    readonly noArticlesAdvice: string;
    readonly allArticles: string;
    readonly skipToText: string;
    /** Name of the list of sections. */
    readonly contents: string;
    /** Stands for the text before the first heading in the list of sections. */
    readonly beginning: string;
    /** Said of a title that is not the author's. */
    readonly titleIsOurs: string;
    author(name: string): string;
    published(date: string): string;
    language(name: string): string;
    readonly originalPage: string;
    version(version: string): string;
    page(number: number): string;
    readonly earlierVersion: string;
    readonly versionGone: string;
    readonly versionGoneAdvice: string;
    readonly readCurrent: string;
    readonly notFound: string;
    readonly notFoundAdvice: string;
    /** For screen readers: the sign beside a heading whose address can be copied. */
    linkToSection(heading: string): string;
    readonly failed: string;
    readonly failedAdvice: string;
  };
  /** What is said around quotes, and where there is nothing to quote. */
  readonly answers: {
    /** Leads in quotes. `title` is null where there is one article only, or several are quoted. */
    from(place: { title: string | null; section: string | null; several: boolean }): string;
    /** A quote as it stands in running text, in the language's quotation marks. */
    quoted(quote: string): string;
    /** Nothing on it; `articles`: how many were searched. */
    notCovered(articles: number): string;
    /** Not answered, but passages near it can be shown. */
    notCoveredButNear(articles: number): string;
    /** Something was found, but it could not be verified against the text, so it is not shown. */
    notVerified: string;
    /** No article at all, and what to do. */
    libraryEmpty: string;
    /** The question's language cannot be read here; `language` is its subtag. */
    unreadable(language: string): string;
    /** Why the quotes of the article stand there instead of the model's words. */
    readonly notices: {
      readonly modelFailed: string;
      readonly modelTooSlow: string;
      readonly modelUnverified: string;
    };
  };
  readonly summary: {
    /** Leads in a summary; `title` of the article. */
    of(title: string): string;
    /** The asked article is not (or no longer) there. */
    articleMissing: string;
    /** An article without a sentence that could be quoted. */
    nothingToSummarise: string;
    /** Heading of what stands before the first heading. */
    opening: string;
  };
}
