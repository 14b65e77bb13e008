import type { Citation } from '../answer.js';

/** What a reader may want to know of an article before asking: nothing in it is not in the article. */
export interface ArticleProfile {
  readonly articleId: string;
  /** Of the article that was read. */
  readonly version: string;
  /** When that came to the library, in milliseconds since 1970; null where that is not known. */
  readonly arrivedAt: number | null;
  /** In the reader's language where a translation stands beside the article. */
  readonly title: string;
  /** The article's own, as a primary subtag. */
  readonly language: string;
  readonly author: string | null;
  /** As written in the front matter; never guessed. */
  readonly published: string | null;
  readonly url: string | null;
  readonly sections: readonly ProfileSection[];
  /** At most six, the weightiest first. */
  readonly keyFigures: readonly KeyFigure[];
  /** At most five; none where no rule of the language makes any. */
  readonly starters: readonly Starter[];
  readonly words: number;
  /** At 238 words a minute, at least 1 (Brysbaert, "How many words do we read per minute?", 2019). */
  readonly readingMinutes: number;
}

export interface ProfileSection {
  /** As in the reader's language; null before the first heading. */
  readonly heading: string | null;
  /** Anchor of the section in the reader. */
  readonly slug: string;
  readonly sentences: number;
  /** Its first sentence; null where it has none. */
  readonly opening: Citation | null;
}

/** A figure, date or rank that the article gives. */
export interface KeyFigure {
  /** As the article writes it: "30 milliards de roubles". */
  readonly text: string;
  /** The sentence that gives it, as the article writes it. */
  readonly what: string;
  readonly citation: Citation;
}

/** A question that the answerer answers from the article, with a quote of the sentence it was made of. */
export interface Starter {
  /** At most 80 characters, in {@link language}. */
  readonly question: string;
  /** The reader's where the article can be read in it, else the article's. */
  readonly language: string;
  /** The sentence it was made of, verified. */
  readonly citations: readonly Citation[];
}

export interface Profiles {
  /**
   * The profile of a served article. Worked out once a version and language, in pieces that leave
   * the process free; undefined for an article that is not served.
   */
  of(articleId: string, options?: ProfileOptions): Promise<ArticleProfile | undefined>;
  /** Every question known to be answered, starters among them; empty while none was worked out. */
  questions(articleId: string, options?: ProfileOptions): Promise<readonly Starter[]>;
  /** Stops working ahead. */
  close(): void;
}

export interface ProfileOptions {
  /** Of the reader, as a locale; default the article's. */
  readonly language?: string;
}
