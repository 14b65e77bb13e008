import type { Block } from './article.js';

/** One block as a format's parser found it; `composeArticle` gives it its place in the text. */
export interface SourceBlock {
  readonly kind: Block['kind'];
  /** Level 1 to 6 of a heading, depth from 1 of an item, else 0. */
  readonly level: number;
  /** Plain text, without marks of the format. */
  readonly text: string;
  /** Page of a PDF, from 1; null elsewhere. */
  readonly page: number | null;
  /** True to begin a section here although there is no heading. */
  readonly startsSection?: boolean;
}

/** What a format's parser made of a file. */
export interface ParsedDocument {
  readonly metadata: DocumentMetadata;
  readonly blocks: readonly SourceBlock[];
}

/** What a document declares about itself. Absent: not declared; nothing here is guessed. */
export interface DocumentMetadata {
  readonly id?: string;
  readonly title?: string;
  readonly titleIsOurs?: boolean;
  /** Primary language subtag. */
  readonly language?: string;
  readonly url?: string;
  readonly author?: string;
  readonly published?: string;
  /** Id or file name of the article that it translates. */
  readonly translationOf?: string;
}
