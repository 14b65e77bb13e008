import type { Named } from '../messages.js';

/** `/library` as members see it. */
export interface LibraryCommandWords extends Named {
  readonly add: Named;
  readonly update: Named;
  readonly remove: Named;
  readonly reindex: Named;
  readonly status: Named;
  /** Options. */
  readonly file: Named;
  readonly url: Named;
  readonly article: Named;
}

/** What is said of articles that a server gives to its own library. Parameters are safe to show. */
export interface LibraryWords {
  /** Neither a file nor an address was given, or both. */
  readonly giveOne: string;
  /** The article came as a file: there is no address to read again. */
  readonly giveNew: string;
  readonly underWay: { fetching(address: string): string; reading(name: string): string };
  /** It is served; `translationOf`: title of the article beside which it stands. */
  added(article: { title: string; translationOf: string | null }): string;
  updated(title: string): string;
  /** The very text that was there. */
  unchanged(title: string): string;
  readonly confirmRemoval: {
    ask(title: string): string;
    readonly yes: string;
    readonly no: string;
    readonly kept: string;
  };
  removed(title: string): string;
  /** Places whose chosen articles are all gone with it, so that nothing is chosen there any more. */
  nothingChosen(places: readonly string[], settingsCommand: string): string;
  reindexed(articles: number): string;
  /** It is worked on beyond the time that an answer may take. */
  readonly goesOn: string;
  /** Of the whole server; sizes are written out. */
  status(status: { articles: number; size: string; most: string }): string;
  readonly noneYet: string;
  /** Stands for the title of a file that is being read for the first time. */
  readonly beingRead: string;
  translationOf(title: string): string;
  passages(count: number): string;
  /** Stands after as many files as can be shown. */
  andMore(count: number): string;
  /** What is wrong with a file, and what to do. */
  readonly faults: Readonly<
    Record<
      /** Of a kind that the library does not read. */
      | 'format'
      | 'empty'
      /** Not text in UTF-8, or not text at all. */
      | 'encoding'
      | 'protected'
      /** Pictures of pages. */
      | 'scanned'
      | 'damaged'
      | 'tooLarge'
      /** Took too much time or memory. */
      | 'tooMuch'
      | 'frontMatter'
      /** A translation that is not used: not aligned, or of nothing that is there. */
      | 'translation'
      /** A translation that is used but for some sentences, of which the original changed. */
      | 'outdated'
      /** The title of another article that the same members see. */
      | 'sameTitle'
      /** Kept, but not served yet. */
      | 'notIndexed'
      /** None of these; the log has more. */
      | 'other',
      string
    >
  >;
  tooManyFiles(most: number): string;
  /** All files of the server together. */
  noRoom(mebibytes: number): string;
  nameTaken(name: string): string;
  readonly alreadyThere: string;
  readonly unknownFile: string;
  /** Why nothing was fetched from an address. */
  readonly fetching: Readonly<
    Record<
      /** Not an address of the web: `https://…`. */
      | 'notAnAddress'
      /** A name or password in it, or a port of its own. */
      | 'unusual'
      /** It leads, or was redirected, to a private network or to this machine. */
      | 'notPublic'
      | 'unknownHost'
      | 'unreachable'
      | 'tooSlow'
      | 'tooLarge'
      /** Not a document of a kind that is read. */
      | 'type'
      | 'redirects'
      /** Its robots.txt asks programs to stay away. */
      | 'robots'
      /** Whether it does could not be found out. */
      | 'robotsUnknown'
      /** Not one of Discord's own files. */
      | 'notAttachment',
      (address: string) => string
    >
  > & {
    /** It answered with an error, such as 404. */
    status(address: string, status: number): string;
  };
}
