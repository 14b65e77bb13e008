/**
 * The shapes of the library. All offsets are `[start, end)` in UTF-16 code units into
 * {@link Article.text}, so that `text.slice(start, end)` gives the thing back.
 */

/** One version of one text of the library. */
export interface Article {
  /** From front matter, else assigned once and found again by content. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly id: string;
  /** The first 12 hexadecimal digits of the SHA-256 of text, structure and front matter. */
  readonly version: string;
  readonly title: string;
  /** True where the title is a description of ours and not the author's. */
  readonly titleIsOurs: boolean;
  /** Primary language subtag (`fr`, `en`, …), or `und` where it could not be told. */
  readonly language: string;
  readonly url: string | null;
  readonly author: string | null;
  /** As written in the front matter; never guessed. */
  readonly published: string | null;
  /** Path of the file, relative to the knowledge folder, with forward slashes. */
  readonly source: string;
  /** The normalised text: Unicode NFC, blocks separated by one blank line, headings included. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** In order of text; every sentence lies in one block and one section. */
  readonly sentences: readonly Sentence[];
  readonly passages: readonly Passage[];
  /** Translations beside it, at most one a language, in order of language. */
  readonly companions: readonly Companion[];
}

/** A translation of an article, aligned with it section by section and sentence by sentence. */
export interface Companion {
  /** Primary subtag, never the article's own. */
  readonly language: string;
  /** Of its own text, as {@link Article.version} is of the article's; no part of that. */
  readonly version: string;
  /**
   * The translation in the shape of the article: the same id, version, passage ids, and numbers of
   * sections, sentences and passages, with the translation's title, headings, text and offsets. It
   * is read and searched; what is cited is the article. Sentences and headings whose translation is
   * out of date have the article's own words there, and say so ({@link Sentence.isOriginal}).
   */
  readonly reading: Article;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A paragraph, heading, list item, quotation, code block or table row. */
export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quotation' | 'code' | 'row';
  /** Level 1 to 6 of a heading, depth from 1 of an item, else 0. */
  readonly level: number;
  /** Index into {@link Article.sections}. */
  readonly section: number;
  /** Page of a PDF, from 1; null elsewhere. */
  readonly page: number | null;
}

/** The text under one heading, heading included, down to the next heading. */
export interface Section extends Span {
  readonly index: number;
  /** Null for the text before the first heading. */
  readonly heading: string | null;
  readonly level: number;
  /** Anchor of the section in the reader, unique within the article. */
  readonly slug: string;
  /** As {@link Sentence.isOriginal}, of the heading. */
  readonly isOriginal?: true;
}

export interface Sentence extends Span {
  /** Index into {@link Article.sentences}; the reader's anchor is `s` + index. */
  readonly index: number;
  readonly section: number;
  readonly block: number;
  readonly page: number | null;
  /** In a translation alone: these are the article's words, as their translation is out of date. */
  readonly isOriginal?: true;
}

/** Consecutive sentences of one section: the unit of retrieval. */
export interface Passage extends Span {
  /** `articleId@version/ordinal`. */
  readonly id: string;
  readonly ordinal: number;
  readonly section: number;
  /** Indices of the sentences, `[firstSentence, endSentence)`. */
  readonly firstSentence: number;
  readonly endSentence: number;
  readonly page: number | null;
}
