import type { CommandWords } from '../messages.js';

/** The guided start of a server, and the first word in it. Parameters are safe to show already. */
export interface SetupWords {
  /** Above each step but the first and the last. */
  step(number: number, all: number): string;
  readonly titles: Readonly<Record<SetupStepName, string>>;
  /** What moderation is stands with its own words. */
  readonly texts: Readonly<Record<Exclude<SetupStepName, 'moderation'>, string>>;
  /** Somebody else began it; `who` is a mention that pings nobody. */
  begunBy(who: string): string;
  /** Leads in what is set now. */
  readonly now: string;
  readonly language: { readonly own: string; readonly choose: string };
  readonly channels: {
    readonly everywhere: string;
    readonly choose: string;
    /** Answers are given in these channels alone, as Discord shows them. */
    only(channels: readonly string[]): string;
  };
  readonly articles: { readonly choose: string };
  /** Labels of buttons. */
  readonly buttons: {
    readonly begin: string;
    readonly next: string;
    readonly skip: string;
    readonly back: string;
    readonly finish: string;
    /** From the end back to the beginning. */
    readonly again: string;
    readonly try: string;
  };
  readonly done: {
    /** Before the channels in which the bot answers. */
    readonly where: string;
    /** What the bot lacks, in each channel where it answers. */
    lacking(channel: string, permissions: readonly string[]): string;
    /** More channels where something is missing. */
    lackingElsewhere(channels: number): string;
    readonly lackingNothing: string;
    /** What to do about it. */
    readonly giveThem: string;
    /** Nothing to answer from yet. */
    noArticle(commands: CommandWords): string;
    next(commands: CommandWords): string;
  };
  /** The form with a question of one's own, where no starter is known. */
  readonly try: { readonly title: string; readonly question: string };
  /** The first word in a server; 2,000 characters at most. */
  greeting(commands: CommandWords): string;
  readonly onlyInServers: string;
}

export type SetupStepName =
  | 'welcome'
  | 'language'
  | 'channels'
  | 'audience'
  | 'articles'
  | 'moderation'
  | 'done';
