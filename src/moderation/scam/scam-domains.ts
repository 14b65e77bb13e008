/** Domains of scams, of a list that whoever runs Glose set (`GLOSE_SCAM_DOMAINS`). */
export interface ScamDomains {
  /** How many entries there are; 0 without a list. */
  readonly size: number;
  /**
   * The entry that a host is, or stands below; null where there is none. An entry that is itself a
   * shared host (github.io) is that alone. An entry with a path (`bit.ly/abc`) is that address and
   * what begins with it, letters' case aside.
   *
   * @param host in canonical form
   * @param path of the address, with its slash
   */
  find(host: string, path?: string): string | null;
  /** One sentence on what is loaded; null where no list is set. */
  notice(): string | null;
  /**
   * Reads the list again, unless it is the one that is there. A failure keeps what there is and is
   * logged once, until it succeeds again; nothing is thrown.
   *
   * @param ifOlder only where an address was read over so many milliseconds ago; default 0
   */
  refresh(ifOlder?: number): Promise<void>;
  /** Stops refreshing. */
  close(): Promise<void>;
}

/** What is said of a list where it is. */
export interface ListVersion {
  /** The address or path that it is from. */
  readonly source: string;
  /** As the server tells it (ETag), or the file's time and size; null where nothing tells. */
  readonly tag: string | null;
  /** Milliseconds since 1970: when it was last known to be what the source has. */
  readonly at: number;
}

/** Where a list is read. */
export interface ListSource {
  /** Whether asking costs nobody anything, so that it is asked each time. */
  readonly isLocal: boolean;
  /**
   * @param tag of what is there
   * @returns null where it is still that
   * @throws where it cannot be read
   */
  read(tag: string | null, signal: AbortSignal): Promise<ReadList | null>;
}

export interface ReadList {
  readonly text: string;
  readonly tag: string | null;
}
