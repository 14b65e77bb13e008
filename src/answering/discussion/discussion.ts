import type { Asker, Citation, Engine, Provenance } from '../answer.js';

/** What was said in a discussion of the articles, laid out along their sections. */
export interface DiscussionSummariser {
  /** Never rejects for a failing model: the rules stand in for it, with a notice. */
  summarise(options: DiscussionOptions): Promise<DiscussionSummary>;
  /**
   * A summary without what rests on messages that are gone: their quotes, the points that they opened,
   * and a model's words that rest on them. Pure.
   */
  without(summary: DiscussionSummary, isGone: IsGone): DiscussionSummary;
  /** Which messages of a summary no longer say what it tells of them, as they stand now. Pure. */
  goneSince(
    summary: DiscussionSummary,
    now: readonly Pick<DiscussionMessage, 'id' | 'text'>[],
  ): IsGone;
}

/** Whether a message, by its id, is deleted, reworded, or no longer to be read. */
export type IsGone = (messageId: string) => boolean;

/** One message, as much of it as a summary needs. Its text is hostile. */
export interface DiscussionMessage {
  readonly id: string;
  readonly authorId: string;
  /** True where no person wrote it. */
  readonly byBot: boolean;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Id of the message that it replies to; null where it replies to none. */
  readonly replyTo: string | null;
  /** Leads to the message. */
  readonly url: string;
}

export interface DiscussionOptions {
  /** In any order. */
  readonly messages: readonly DiscussionMessage[];
  /** Ids of members whose messages are to be left out; default none. */
  readonly optedOut?: ReadonlySet<string>;
  /** The articles served there; default all. */
  readonly articleIds?: readonly string[];
  /** `extractive` for quotes alone though there is a model; default the best there is. */
  readonly engine?: Engine;
  /** Of the framing. */
  readonly language: string;
  readonly signal?: AbortSignal;
  /** Who asks, for budgets; without it nothing is counted. */
  readonly asker?: Asker;
}

/**
 * Nobody's name stands in it: a point leads to the messages that it rests on, and whoever may read
 * them there sees who wrote them.
 */
export interface DiscussionSummary {
  /** Of the framing (primary subtag). */
  readonly language: string;
  /** In order of the articles' text, what bears on none of it last; without those that have no point. */
  readonly sections: readonly DiscussionSection[];
  /** Messages that were read, and how many people wrote them. */
  readonly messages: number;
  readonly participants: number;
  /** When the first and the last of them were written; null where there are none. */
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly leftOut: LeftOut;
  readonly engine: Engine;
  /** Why the rules stand in for the model; null where nothing fell short. */
  readonly notice: string | null;
  readonly provenance: Provenance | null;
}

/** How many messages were not read, and why. */
export interface LeftOut {
  readonly optedOut: number;
  readonly bots: number;
  /** Commands, and messages without a word. */
  readonly commands: number;
}

export interface DiscussionSection {
  /** Where it stands; null for what bears on no article. */
  readonly place: DiscussionPlace | null;
  readonly points: readonly DiscussionPoint[];
}

export interface DiscussionPlace {
  readonly articleId: string;
  readonly articleVersion: string;
  readonly articleTitle: string;
  /** Index into the article's sections. */
  readonly section: number;
  /** Null before the first heading. */
  readonly heading: string | null;
  /** First sentence of the section, for a link into the reader. */
  readonly firstSentence: number;
}

export const pointKinds = ['asked', 'agreed', 'disputed', 'said'] as const;
/** `said`: bears on the article, and nobody took it up. */
export type PointKind = (typeof pointKinds)[number];

export interface DiscussionPoint {
  readonly kind: PointKind;
  /** The model's words, hostile; null where the quotes are the point. */
  readonly text: string | null;
  /** What it rests on, in order of time; at least one. Every message of the point is among them. */
  readonly quotes: readonly MessageQuote[];
  /** For `asked`: what the article answers; null where it does not, or elsewhere. */
  readonly answer: ArticleAnswer | null;
}

/** What an article answers to a question of the discussion, verified as every quote. */
export interface ArticleAnswer {
  readonly citation: Citation;
  /** The sentence of the citation's quote that answers. */
  readonly quote: string;
}

export interface MessageQuote {
  readonly messageId: string;
  readonly url: string;
  /** Letters of the message as they stand there, without mentions; clipped. Empty where only the link counts. */
  readonly text: string;
  /** What the message does for the point. */
  readonly role: QuoteRole;
}

/** `opens`: the question or the claim · `replies`: an answer · `agrees`, `disputes`: with what opened. */
export type QuoteRole = 'opens' | 'replies' | 'agrees' | 'disputes';
