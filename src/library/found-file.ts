import type { FileStamp } from './fingerprint.js';
import type { LibraryProblem } from './library.js';
import type { ParsedFile } from './parse-file.js';

/** A file of the library that was found, and not read yet. */
export interface FoundFile {
  /** Path relative to the knowledge folder, with forward slashes; of a server's file, its source. */
  readonly source: string;
  readonly stamp: FileStamp;
  /** What is in it; null where it changed or went away since. Throws a FileProblem. */
  read(): Promise<SourceBytes | null>;
  /** Absent where the id of its article is found in the file, or made for it. */
  readonly given?: GivenIdentity;
}

/** What a server's file has that one of the folder has not. */
export interface GivenIdentity {
  /** Id of its article, whatever the file declares. */
  readonly articleId: string;
  /** Where it was fetched: the address of the article, unless the file declares another. */
  readonly url: string | null;
  /** What was made of bytes with that hash when they were taken in, so that they are not parsed twice. */
  parsed(hash: string): ParsedFile | undefined;
  /** True where it is to be read and indexed again although it is as it was. */
  readonly isAnew: boolean;
}

export interface SourceBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
}

export interface Scan {
  /** In order of path. */
  readonly files: readonly FoundFile[];
  readonly problems: readonly LibraryProblem[];
}

/** Where files come from: the knowledge folder, and what servers gave. */
export interface Origin {
  scan(): Promise<Scan>;
}
