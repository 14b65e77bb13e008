import { basename, extname } from 'node:path';
import type { ArticleRecord } from './article-store.js';
import type { FileContent, FileState } from './file-state.js';
import type { LibraryProblem } from './library.js';
import type { RecordIndex } from './record-index.js';
import { asciiSlug } from './slugs.js';

/** A file whose article has its id. */
export interface Assigned {
  readonly id: string;
  readonly file: FileState & { readonly content: FileContent; readonly hash: string };
}

export interface Assignment {
  readonly assigned: readonly Assigned[];
  /** Served articles whose file is gone. */
  readonly gone: readonly ArticleRecord[];
  readonly problems: readonly LibraryProblem[];
}

export interface AssignmentRules {
  /** Whether there may be a file at a place that could not be looked at. */
  readonly isUnseen?: (source: string) => boolean;
  /** Whether an id is that of a server's article. */
  readonly isOfServer?: (id: string) => boolean;
}

/**
 * Gives every readable file the id of its article. Claims are heard from the strongest to the
 * weakest, within each in order of path, and an id goes to one file only:
 * 1. the file that had it, unchanged or declaring it still; 2. a file that declares it; 3. a file
 * with the very bytes (a rename); 4. the file in the same place (an edit); 5. a file with the same
 * text; 6. else a new id is made of the title. An article whose file may be there unseen is not gone.
 * An id that a server's article has is never given, nor may it be declared.
 */
export function assignIds(
  files: readonly FileState[],
  records: RecordIndex,
  { isUnseen = () => false, isOfServer = () => false }: AssignmentRules = {},
): Assignment {
  const taken = new Map<string, Assigned>();
  const problems: LibraryProblem[] = [];
  let open = files.filter(isReadable);
  for (const claim of claims) {
    open = open.filter((file) => {
      const id = claim(file, records, (known) => !taken.has(known) && !isOfServer(known));
      if (id === undefined) return true;
      if (isOfServer(id)) {
        problems.push(idOfServer(file, id));
        return false;
      }
      const holder = taken.get(id);
      if (holder === undefined) taken.set(id, { id, file: asRecorded(file, records.byId(id)) });
      else problems.push(sameId(file, id, holder.file));
      return false;
    });
  }
  // A file with a problem keeps what was made of it before.
  const broken = new Set(files.filter((file) => !isReadable(file)).map(({ source }) => source));
  const gone = records.all.filter(
    ({ id, source, removed }) =>
      !removed && !taken.has(id) && !broken.has(source) && !isUnseen(source),
  );
  return { assigned: [...taken.values()], gone, problems };
}

type Readable = Assigned['file'];

/** The id a file may claim; where it declares one, whether that is taken or not. */
type Claim = (
  file: Readable,
  records: RecordIndex,
  isFree: (id: string) => boolean,
) => string | undefined;

const claims: readonly Claim[] = [
  ({ source, hash, content: { declaredId } }, records, isFree) =>
    records
      .bySource(source)
      .find(
        ({ id, fingerprint }) =>
          isFree(id) && (declaredId === null ? fingerprint?.hash === hash : id === declaredId),
      )?.id,
  ({ content }) => content.declaredId ?? undefined,
  ({ hash }, records, isFree) => records.byHash(hash).find(({ id }) => isFree(id))?.id,
  ({ source }, records, isFree) => records.bySource(source).find(({ id }) => isFree(id))?.id,
  ({ content: { parsed } }, records, isFree) =>
    records.byContent(parsed?.contentHash ?? '').find(({ id }) => isFree(id))?.id,
  (file, records, isFree) => newId(file, (id) => isFree(id) && records.byId(id) === undefined),
];

/** The same bytes are the same version, even where the title came from another name of the file. */
export function asRecorded(file: Readable, record: ArticleRecord | undefined): Readable {
  const fingerprint = record?.fingerprint;
  if (file.isAnew || fingerprint == null || fingerprint.hash !== file.hash) return file;
  const { version, language } = fingerprint;
  return { ...file, content: { ...file.content, version, language, parsed: null } };
}

function newId({ source, content }: Readable, isFree: (id: string) => boolean): string {
  const name = basename(source, extname(source));
  const base = asciiSlug(content.parsed?.article.title ?? '') || asciiSlug(name) || 'article';
  let id = base;
  for (let number = 2; !isFree(id); number += 1) id = `${base}-${number}`;
  return id;
}

export function isReadable(file: FileState): file is Readable {
  return file.content !== null && file.hash !== null;
}

function idOfServer(file: Readable, id: string): LibraryProblem {
  const message = `Its id, ${id}, is that of an article of a server. Give it another id.`;
  return { source: file.source, message };
}

function sameId(file: Readable, id: string, holder: Readable): LibraryProblem {
  const message = `Its id, ${id}, is that of ${holder.source} too. Give one of them another id.`;
  return { source: file.source, message };
}
