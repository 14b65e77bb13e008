import type { BigIntStats } from 'node:fs';

/** Tells cheaply whether a file is as it was when last read. */
export interface FileStamp {
  readonly size: number;
  /** Nanoseconds since 1970, as a decimal: they exceed what a number holds. */
  readonly modified: string;
  /** When anything about the file changed; set by the system alone, so it cannot be put back. */
  readonly changed: string;
}

/** What is kept about the file of an article, so that it is not read again at the next start. */
export interface Fingerprint extends FileStamp {
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
  /** Version of the article that was made of those bytes. */
  readonly version: string;
  /** Language of that text. */
  readonly language: string;
  /** True where the file itself declares its id. */
  readonly declaresId: boolean;
  /** {@link libraryFormat} at that time. */
  readonly format: number;
}

/**
 * Number of the way files are turned into articles. Raising it makes every file be read again at the
 * next start; an article is only indexed again where that gave it another version.
 */
const libraryFormat = 3;

export function stampOf(stats: BigIntStats): FileStamp {
  return {
    size: Number(stats.size),
    modified: String(stats.mtimeNs),
    changed: String(stats.ctimeNs),
  };
}

export function sameStamp(one: FileStamp, other: FileStamp): boolean {
  return (
    one.size === other.size && one.modified === other.modified && one.changed === other.changed
  );
}

/** Null where nothing usable was kept: then the file is read. */
export function parseFingerprint(json: string | null): Fingerprint | null {
  if (json === null) return null;
  const value = JSON.parse(json) as Fingerprint;
  return value.format === libraryFormat ? value : null;
}

/** What is kept of a file that was read. */
export function fingerprintOf(file: {
  readonly stamp: FileStamp;
  readonly hash: string;
  readonly content: {
    readonly version: string;
    readonly language: string;
    readonly declaredId: string | null;
  };
}): Fingerprint {
  const { version, language, declaredId } = file.content;
  const { stamp, hash } = file;
  const declaresId = declaredId !== null;
  return { ...stamp, hash, version, language, declaresId, format: libraryFormat };
}
