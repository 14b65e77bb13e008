/** What is said of articles that a server gives to its own library. */
export interface LibraryWords {
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
  /** `name` is safe to show. */
  nameTaken(name: string): string;
  readonly alreadyThere: string;
  readonly unknownFile: string;
  /** Why nothing was fetched from an address, which is safe to show. */
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
