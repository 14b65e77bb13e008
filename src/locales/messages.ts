import type { CheckingWords } from './words/checking.js';
import type { DiscussionWords } from './words/discussion.js';
import type { HelpWords } from './words/help.js';
import type { InsightsWords } from './words/insights.js';
import type { InspectorWords } from './words/inspector.js';
import type { LibraryCommandWords, LibraryWords } from './words/library.js';
import type { ModerationWords } from './words/moderation/moderation.js';
import type { PrivacyWords } from './words/privacy.js';
import type { ProfileWords } from './words/profile.js';
import type { SearchingWords } from './words/searching.js';
import type { SettingsWords } from './words/settings.js';
import type { SetupWords } from './words/setup.js';
import type { UnderAnswersWords } from './words/under-answers.js';

/**
 * Every word that members read, one file a language. A message with parameters is a function;
 * plurals go through `Intl.PluralRules`. Words for the person at the terminal (start-up, logs, the
 * command line's own errors) are English and stand in the code that says them.
 */
export interface Messages {
  /** Primary subtag of the language itself. */
  readonly language: string;
  readonly moderation: ModerationWords;
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
    /** Leads in links to the article in other languages. */
    readonly alsoIn: string;
    /** Said above a translation: what is cited is the original. */
    readonly isTranslation: string;
    /** Stands after a sentence of the original in a translation, in brackets. */
    readonly outdated: string;
    readonly readOriginal: string;
  };
  /** What is said around quotes, and where there is nothing to quote. */
  readonly answers: {
    /** Leads in quotes. `title` is null where there is one article only, or several are quoted. */
    from(place: { title: string | null; section: string | null; several: boolean }): string;
    /** A quote as it stands in running text, in the language's quotation marks. */
    quoted(quote: string): string;
    /** Stands before a quote's words in the reader's language. */
    readonly translation: string;
    /** Nothing on it; `articles`: how many were searched. */
    notCovered(articles: number): string;
    /** Not answered, but passages near it can be shown. */
    notCoveredButNear(articles: number): string;
    /** Something was found, but it could not be verified against the text, so it is not shown. */
    notVerified: string;
    /** No article at all, and what to do. Plain words, since answers are shown without Markdown. */
    libraryEmpty: string;
    /** No article yet, but some are just being read. */
    stillReading: string;
    /** The question's language cannot be read here; `language` is its subtag. */
    unreadable(language: string): string;
    /** Why the quotes of the article stand there instead of the model's words. */
    readonly notices: {
      readonly modelFailed: string;
      readonly modelTooSlow: string;
      readonly modelUnverified: string;
      /** The model failed again and again, so it is left alone for a while. */
      readonly modelResting: string;
      /** The tokens of the day are spent: the member's own, the channel's or the server's. */
      readonly budgetSpent: Readonly<Record<'member' | 'channel' | 'server', string>>;
      /** Under a model's words: they break off, and the rest is missing. */
      readonly cutShort: string;
      /** Under a model's words: the asker stopped it there. */
      readonly stopped: string;
      /** The asker stopped the model before it had said anything. */
      readonly stoppedEarly: string;
    };
  };
  /** What the articles say of a claim: never whether it is true. `articles`: how many were searched. */
  readonly claims: {
    /** `attribution`: whom the article reports as saying it, as it names them; null for itself. */
    supported(finding: { attribution: string | null; articles: number }): string;
    /** With what differs; the words of both sides may be empty. */
    contradicted(finding: {
      attribution: string | null;
      articles: number;
      kind: DifferenceKind;
      claimed: string;
      stated: string;
    }): string;
    notCovered(articles: number): string;
    /** Leads in the passage nearest to a claim that no sentence makes or contradicts. */
    notAsSuch(articles: number): string;
  };
  readonly summary: {
    /** Leads in a summary; `title` of the article. */
    of(title: string): string;
    /** Said of a summary whose sentences are those of a translation, and cite the original. */
    readonly translated: string;
    /** Under it, in the place of how an answer was made: its sentences are no quotes. */
    readonly chosenInTranslation: string;
    /** The asked article is not (or no longer) there. */
    articleMissing: string;
    /** The article has no section of that name. */
    sectionMissing: string;
    /** An article without a sentence that could be quoted. */
    nothingToSummarise: string;
    /** Heading of what stands before the first heading. */
    opening: string;
  };
  readonly profile: ProfileWords;
  readonly discussion: DiscussionWords;
  readonly privacy: PrivacyWords;
  /** A server's own articles. */
  readonly library: LibraryWords;
  /** What members do with an answer. */
  readonly underAnswers: UnderAnswersWords;
  /** What is done with a message of somebody. */
  readonly checking: CheckingWords;
  readonly searching: SearchingWords;
  /** How a server and its channels are set. */
  readonly settings: SettingsWords;
  /** The guided start, and the first word in a server. */
  readonly setup: SetupWords;
  /** Commands as members see them: names in lower case without spaces, 32 characters at most. */
  readonly commands: CommandWords;
  /** What the bot says in Discord besides answers. */
  readonly discord: DiscordWords;
  /** The pages behind an answer. */
  readonly inspector: InspectorWords;
  /** How a server asks, for those who manage it. */
  readonly insights: InsightsWords;
}

/** What a claim and an article may differ in. */
export type DifferenceKind = 'figure' | 'date' | 'name' | 'negation' | 'comparison' | 'role';

/** Of a command or an option. A description has 100 characters at most. */
export interface Named {
  readonly name: string;
  readonly description: string;
}

export interface CommandWords {
  /** Entries in the menu of a message; 32 characters at most, capitals and spaces allowed. */
  readonly menus: { readonly about: string; readonly check: string };
  readonly ask: Named & { readonly question: Named; readonly private: Named };
  readonly summary: Named & {
    readonly ofArticle: Named & {
      readonly style: Named;
      readonly article: Named;
      readonly section: Named;
      readonly private: Named;
    };
    readonly styles: Readonly<Record<'short' | 'bullets' | 'sections', string>>;
  };
  readonly sources: Named & { readonly query: Named };
  readonly article: Named & { readonly list: Named; readonly show: Named; readonly article: Named };
  readonly insights: Named;
  readonly library: LibraryCommandWords;
  readonly help: Named;
  readonly settings: Named;
  readonly setup: Named;
}

/** Parameters are safe to show already. */
export interface DiscordWords {
  /** Under an answer: that a machine made it, and how. */
  readonly madeBy: Readonly<Record<'extractive' | 'generative', string>>;
  /** The text that an answer was taken from, with the first digits of its version. */
  source(from: { title: string; version: string }): string;
  /** Where a budget is spent: when it is whole again, as Discord counts it down, and by the clock. */
  modelAgain(when: string, clock: string): string;
  /** Stands for the heading of what precedes the first one. */
  readonly beginning: string;
  readonly controls: { readonly sources: string; readonly nearest: string };
  sourcesOf(question: string): string;
  readonly noSources: string;
  /** Leads in passages that are near a question but do not answer it. */
  readonly nearestOnly: string;
  readonly noNearest: string;
  /** An answer that is being written. */
  readonly writing: {
    /** Stands under it while it grows. */
    readonly underWay: string;
    /** Label of the button that ends it. */
    readonly stop: string;
    /** Said to who presses it under someone else's answer. */
    readonly notYours: string;
    /** Said to who presses it when the answer is there. */
    readonly finished: string;
  };
  /** No answer was given in this channel that the member could see. */
  readonly noAnswerHere: string;
  foundFor(query: string): string;
  nothingFound(query: string): string;
  readonly feedback: {
    readonly thanks: Readonly<Record<'up' | 'down', string>>;
    readonly takenBack: string;
  };
  readonly help: HelpWords;
  /** The bot was mentioned without a question. */
  askMe(command: string): string;
  /** Names of permissions, as Discord writes them in this language. */
  readonly permissions: Readonly<
    Record<
      | 'ManageGuild'
      | 'ModerateMembers'
      | 'KickMembers'
      | 'BanMembers'
      | 'ManageMessages'
      | 'ManageChannels'
      | 'ViewChannel'
      | 'SendMessages'
      | 'SendMessagesInThreads'
      | 'CreatePublicThreads'
      | 'ReadMessageHistory'
      | 'AttachFiles'
      | 'EmbedLinks',
      string
    >
  >;
  readonly errors: {
    /** A button whose answer is no longer kept. */
    readonly expired: string;
    readonly unknownCommand: string;
    unknownArticle(asked: { named: string; titles: readonly string[] }): string;
    missingPermission(permission: string): string;
    /** The bot itself lacks it in this channel. */
    iLackPermission(permission: string): string;
    /** The bot was switched off in this channel or server. */
    readonly disabledHere: string;
    /** `when` is a time as Discord shows it, such as "in 5 seconds". */
    coolDown(when: string): string;
    tooManyWaiting(count: number): string;
    readonly tooSlow: string;
    /** A rule of the server (AutoMod) refused the text of the answer. */
    readonly blocked: string;
    /** The bot is being stopped or restarted. */
    readonly stopped: string;
  };
}
