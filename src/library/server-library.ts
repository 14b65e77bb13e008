import type { Messages } from '../locales/messages.js';

/**
 * Articles that a server gave to its own library, beside those of the knowledge folder. Read through
 * the same door, kept in the database, served to that server alone.
 *
 * What cannot be done is thrown as a UserFacingError that says what is wrong and what to do.
 */
export interface ServerLibrary {
  /** Resolves when the article is served. Nothing is kept of a file that cannot be read. */
  add(guildId: string, file: GivenFile): Promise<ServerFile>;
  /** Replaces the file of an article, which keeps its id; resolves when the new version is served. */
  update(guildId: string, articleId: string, file: GivenFile): Promise<ServerFile>;
  /** Forgets the file, its article and all versions; resolves when it is out of service. */
  remove(guildId: string, articleId: string): Promise<ServerFile>;
  /** Reads and indexes a file again, or all of them; resolves when they are served. */
  reindex(guildId: string, articleId: string | 'all'): Promise<readonly ServerFile[]>;
  status(guildId: string): Promise<ServerStatus>;
  /** All of a server's, when the bot left it. */
  forget(guildId: string): Promise<void>;
}

export interface GivenFile {
  /** As it was named by whoever gave it; its extension says the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it was fetched; absent or null for a file. */
  readonly url?: string | null;
}

export interface ServerStatus {
  /** In order of title. */
  readonly files: readonly ServerFile[];
  /** Bytes of all files together. */
  readonly size: number;
  readonly limits: ServerLimits;
}

export interface ServerFile {
  readonly articleId: string;
  readonly name: string;
  readonly url: string | null;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
  readonly updatedAt: number;
  /** What is served of it; null while it is read for the first time, and where it cannot be. */
  readonly served: ServedFile | null;
  /** True while it, or its present version, is not served yet and nothing is wrong with it. */
  readonly isReading: boolean;
  /** What is wrong with it, for members; null where nothing is. */
  readonly problem: ((messages: Messages) => string) | null;
}

export interface ServedFile {
  readonly title: string;
  readonly version: string;
  /** Primary subtag, or `und`. */
  readonly language: string;
  readonly passages: number;
  /** Title of the article of which it is the translation; null for an article of its own. */
  readonly translationOf: string | null;
}

/** What one server may have. */
export interface ServerLimits {
  readonly files: number;
  /** Bytes of all together. */
  readonly size: number;
}

/** 100 files, 50 MiB. */
export const defaultServerLimits: ServerLimits = { files: 100, size: 50 * 1024 * 1024 };
