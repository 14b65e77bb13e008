import type { Named } from '../messages.js';

/** Words around a summary of a discussion. Parameters are safe to show already. */
export interface DiscussionWords {
  /** The subcommand of the summary, and what it can be told. */
  readonly command: Named & { readonly messages: Named; readonly hours: Named };
  /** Leads in the summary. `from` and `to` are times as Discord shows them. */
  title(of: { messages: number; participants: number; from: string; to: string }): string;
  /** Heading of what bears on no article. */
  readonly elsewhere: string;
  /** Before a point: what kind it is. */
  readonly kinds: Readonly<Record<'asked' | 'agreed' | 'disputed' | 'said', string>>;
  /** Before a message that takes the point up. */
  readonly roles: Readonly<Record<'replies' | 'agrees' | 'disputes', string>>;
  /** Before the article's own answer to a question. */
  readonly articleAnswers: string;
  /** A question that neither a message nor the article answers. */
  readonly unanswered: string;
  /** Text of a link to a message whose words are not shown. */
  readonly message: string;
  /** There was nothing to read at all, or nothing in it that bears on the articles. */
  readonly nothingRead: string;
  nothingFound(messages: number): string;
  /** Points that found no room. */
  andMore(points: number): string;
  /** What ended the reading; `messages` are those of people, in `pages` those of everybody. */
  readonly limits: {
    messages(count: number): string;
    hours(count: number): string;
    pages(messages: number): string;
  };
  /** Which messages were not read; null where all were. */
  leftOut(count: { optedOut: number; bots: number; commands: number }): string | null;
  /** Under a summary: that a machine made it, how, and that nobody's name is in it. */
  readonly madeBy: Readonly<Record<'extractive' | 'generative', string>>;
  /** Why quotes by rules stand there instead of the model's words. */
  readonly notices: Readonly<
    Record<'failed' | 'too_slow' | 'resting' | 'unverified' | 'budgetSpent', string>
  >;
  /** Label of the button that posts the summary for everyone in the channel. */
  readonly share: string;
  /** Above a summary that was shared; `who` is a mention that pings nobody. */
  sharedBy(who: string): string;
  readonly shared: string;
  readonly alreadyShared: string;
  /** A shared summary of which nothing is left, since the messages it rested on are gone. */
  readonly emptied: string;
  readonly errors: {
    /** The bot may not read messages at all: who can change it, and how. */
    readonly noIntent: string;
    readonly onlyInServers: string;
    readonly notYours: string;
    readonly expired: string;
    /** The channel cannot be read now; what Discord said stands in the log. */
    readonly unreadable: string;
  };
}
