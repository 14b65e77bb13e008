import type { CompanionRecord } from './companion-store.js';
import type { FileParser } from './file-parser.js';
import { type FileFault, FileProblem } from './file-problem.js';
import { type FileStamp, type Fingerprint, sameStamp } from './fingerprint.js';
import type { FoundFile } from './found-file.js';
import type { LibraryLog } from './library-log.js';
import type { ParsedFile } from './parse-file.js';
import type { RecordIndex } from './record-index.js';

/** What is known of one file. */
export interface FileState {
  readonly source: string;
  readonly stamp: FileStamp;
  /** SHA-256 of the bytes; null where they could not be read. */
  readonly hash: string | null;
  /** Null where there is a problem. */
  readonly content: FileContent | null;
  readonly problem: StatedProblem | null;
  /** Id of its article, where it came with one. */
  readonly articleId: string | null;
  /** True where it is to be indexed again although it is as it was. */
  readonly isAnew: boolean;
}

export interface StatedProblem {
  readonly message: string;
  readonly fault: FileFault;
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
  if (!file.given?.isAnew) {
    const known = knownState(file, context);
    if (known !== undefined && sameStamp(known.stamp, file.stamp)) return known;
    const recorded = recordedContent(file, context, (print) => sameStamp(print, file.stamp));
    if (recorded !== null) return recorded;
  }
  if (!context.isLeftAlone(file)) return null;
  try {
    return await readBytes(file, context);
  } catch (error) {
    return { ...unread(file), problem: problemOf(error, file, context.log) };
  }
}

async function readBytes(file: FoundFile, context: ReadContext): Promise<FileState | null> {
  const read = await file.read();
  if (read === null) return null;
  const { bytes, hash } = read;
  if (!file.given?.isAnew) {
    const known = knownState(file, context);
    if (known !== undefined && known.hash === hash) return { ...known, stamp: file.stamp };
    // The same bytes with another time: a file was touched, or put back.
    const recorded = recordedContent(file, context, (print) => print.hash === hash);
    if (recorded !== null) return recorded;
  }
  try {
    const { source, given } = file;
    const url = given?.url ?? null;
    const parsed = given?.parsed(hash) ?? (await context.parser.parse({ source, bytes, url }));
    return { ...unread(file), hash, content: contentOf(parsed, given !== undefined) };
  } catch (error) {
    return { ...unread(file), hash, problem: problemOf(error, file, context.log) };
  }
}

/** What was found in it the last time; not where its place was given to another file since. */
function knownState(file: FoundFile, { previous }: ReadContext): FileState | undefined {
  const known = previous.get(file.source);
  return known?.articleId === (file.given?.articleId ?? null) ? known : undefined;
}

function contentOf(parsed: ParsedFile, hasGivenId: boolean): FileContent {
  const { id, translationOf, article } = parsed;
  const { version, language } = article;
  return { declaredId: hasGivenId ? null : id, translationOf, language, version, parsed };
}

/** What the database knows of a file whose fingerprint is as it was. */
function recordedContent(
  file: FoundFile,
  { records, companions }: ReadContext,
  isSame: (fingerprint: Fingerprint) => boolean,
): FileState | null {
  const { source, given } = file;
  const companion = companions.get(source);
  const owners = [
    ...records
      .bySource(source)
      .filter(({ id }) => given === undefined || given.articleId === id)
      .map((record) => ({ ...record, declared: null })),
    ...(companion === undefined ? [] : [{ ...companion, id: null }]),
  ];
  for (const { id, declared, fingerprint } of owners) {
    if (fingerprint === null || !isSame(fingerprint)) continue;
    const { version, language, hash, declaresId } = fingerprint;
    const declaredId = declaresId ? id : null;
    const content = { declaredId, translationOf: declared, language, version, parsed: null };
    return { ...unread(file), hash, content };
  }
  return null;
}

function unread({ source, stamp, given }: FoundFile): FileState {
  const { articleId = null, isAnew = false } = given ?? {};
  return { source, stamp, hash: null, content: null, problem: null, articleId, isAnew };
}

function problemOf(error: unknown, file: FoundFile, log: LibraryLog): StatedProblem {
  if (error instanceof FileProblem) return { message: error.message, fault: error.fault };
  log.warn('A file could not be parsed.', { source: file.source, error });
  const message =
    'The file could not be understood; it may be damaged. Save it again, or in another format.';
  return { message, fault: 'damaged' };
}
