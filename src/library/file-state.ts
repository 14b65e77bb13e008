import type { CompanionRecord } from './companion-store.js';
import type { FileParser } from './file-parser.js';
import { FileProblem } from './file-problem.js';
import { type FileStamp, type Fingerprint, sameStamp } from './fingerprint.js';
import type { LibraryLog } from './library-log.js';
import type { ParsedFile } from './parse-file.js';
import { readSource } from './read-source.js';
import type { RecordIndex } from './record-index.js';
import type { FoundFile } from './scan-folder.js';

/** What is known of one file of the folder. */
export interface FileState {
  readonly source: string;
  readonly stamp: FileStamp;
  /** SHA-256 of the bytes; null where they could not be read. */
  readonly hash: string | null;
  /** Null where there is a problem. */
  readonly content: FileContent | null;
  readonly problem: string | null;
}

export interface FileContent {
  /** The id that the file itself declares. */
  readonly declaredId: string | null;
  /** The id or file name of the article that the file declares to translate. */
  readonly translationOf: string | null;
  /** Primary subtag of its text, or `und`. */
  readonly language: string;
  readonly version: string;
  /** Null where the version is kept in the database, so that nothing was parsed. */
  readonly parsed: ParsedFile | null;
}

export interface ReadContext {
  /** The state found the last time, by source. */
  readonly previous: ReadonlyMap<string, FileState>;
  readonly records: RecordIndex;
  /** By source. */
  readonly companions: ReadonlyMap<string, CompanionRecord>;
  readonly parser: FileParser;
  readonly log: LibraryLog;
  /** False while a file that changed may still be being written. */
  readonly isLeftAlone: (file: FoundFile) => boolean;
}

/**
 * What a file holds now, from memory or the database where the file is as it was, else by reading
 * it. Null where it is just being written.
 */
export async function readState(file: FoundFile, context: ReadContext): Promise<FileState | null> {
  const known = context.previous.get(file.source);
  if (known !== undefined && sameStamp(known.stamp, file.stamp)) return known;
  const recorded = recordedContent(file, context, (print) => sameStamp(print, file.stamp));
  if (recorded !== null) return recorded;
  if (!context.isLeftAlone(file)) return null;
  try {
    return await readAnew(file, context);
  } catch (error) {
    return withProblem(file, messageOf(error, file, context.log));
  }
}

async function readAnew(file: FoundFile, context: ReadContext): Promise<FileState | null> {
  const read = await readSource(file);
  if (read === null) return null;
  const { bytes, hash } = read;
  const known = context.previous.get(file.source);
  if (known !== undefined && known.hash === hash) return { ...known, stamp: file.stamp };
  // The same bytes with another time: a file was touched, or put back.
  const recorded = recordedContent(file, context, (print) => print.hash === hash);
  if (recorded !== null) return recorded;
  try {
    const parsed = await context.parser.parse({ source: file.source, bytes });
    const content = contentOf(parsed);
    return { source: file.source, stamp: file.stamp, hash, content, problem: null };
  } catch (error) {
    return { ...withProblem(file, messageOf(error, file, context.log)), hash };
  }
}

function contentOf(parsed: ParsedFile): FileContent {
  const { id, translationOf, article } = parsed;
  const { version, language } = article;
  return { declaredId: id, translationOf, language, version, parsed };
}

/** What the database knows of a file whose fingerprint is as it was. */
function recordedContent(
  { source, stamp }: FoundFile,
  { records, companions }: ReadContext,
  isSame: (fingerprint: Fingerprint) => boolean,
): FileState | null {
  const companion = companions.get(source);
  const owners = [
    ...records.bySource(source).map((record) => ({ ...record, declared: null })),
    ...(companion === undefined ? [] : [{ ...companion, id: null }]),
  ];
  for (const { id, declared, fingerprint } of owners) {
    if (fingerprint === null || !isSame(fingerprint)) continue;
    const { version, language, hash, declaresId } = fingerprint;
    const declaredId = declaresId ? id : null;
    const content = { declaredId, translationOf: declared, language, version, parsed: null };
    return { source, stamp, hash, content, problem: null };
  }
  return null;
}

function withProblem(file: FoundFile, problem: string): FileState {
  return { source: file.source, stamp: file.stamp, hash: null, content: null, problem };
}

function messageOf(error: unknown, file: FoundFile, log: LibraryLog): string {
  if (error instanceof FileProblem) return error.message;
  log.warn('A file could not be parsed.', { source: file.source, error });
  return 'The file could not be understood; it may be damaged. Save it again, or in another format.';
}
