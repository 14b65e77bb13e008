import { UserFacingError } from '../../errors.js';
import type { FileParser } from '../file-parser.js';
import { type FileFault, FileProblem } from '../file-problem.js';
import { formatOf } from '../formats/formats.js';
import type { Library } from '../library.js';
import type { LibraryLog } from '../library-log.js';
import type { ParsedFile } from '../parse-file.js';
import { largestFile } from '../scan-folder.js';
import {
  defaultServerLimits,
  type GivenFile,
  type ServerFile,
  type ServerLibrary,
  type ServerLimits,
} from '../server-library.js';
import { serverSource } from '../server-source.js';
import { mayAdd, mayReplace } from './admission.js';
import { givenName, serverArticleId } from './given-name.js';
import { describeFile, isServed, servedWhen } from './served-files.js';
import type { Check, KeptFile, NewFile, ServerFileStore } from './server-files.js';
import type { ServerOrigin } from './server-origin.js';

export interface ServerLibraryProps {
  readonly store: ServerFileStore;
  readonly origin: ServerOrigin;
  readonly parser: FileParser;
  readonly library: Pick<Library, 'articles' | 'problems' | 'settled' | 'onChange'>;
  /** Has all files looked at again soon. */
  readonly request: () => void;
  readonly log: LibraryLog;
  /** Default 100 files, 50 MiB. */
  readonly limits?: ServerLimits;
}

/**
 * A file is parsed before it is kept, so that nothing bad is ever kept; from then on it is a file of
 * the library as any other, which the next look finds, after a crash as well.
 */
export function createServerLibrary(props: ServerLibraryProps): ServerLibrary {
  const { store, origin, library, request, limits = defaultServerLimits } = props;

  async function find(guildId: string, articleId: string): Promise<KeptFile> {
    const file = (await store.list(guildId)).find((known) => known.articleId === articleId);
    if (file === undefined) throw new UserFacingError(({ library: words }) => words.unknownFile);
    return file;
  }

  const describe = (file: KeptFile): ServerFile => describeFile(file, library);

  /** Keeps what was parsed, and waits until it is served. */
  async function keep(file: NewFile, parsed: ParsedFile, save: () => Promise<void>) {
    const takeBack = origin.hand(file, parsed);
    try {
      await save();
      request();
      const source = serverSource(file.guildId, file.name);
      await servedWhen(library, { ...file, source, version: parsed.article.version });
      return describe(await find(file.guildId, file.articleId));
    } finally {
      takeBack();
    }
  }

  async function whenSettled(file: KeptFile): Promise<ServerFile> {
    await library.settled();
    const settled = describe(file);
    if (settled.served === null) throw notServed(settled);
    return settled;
  }

  return {
    async add(guildId, given) {
      const { name, url, bytes } = received(given);
      const check: Check = (present) => mayAdd({ name, size: bytes.length }, present, limits);
      const present = await store.list(guildId);
      const same = await findSame(store, present, bytes);
      // Work that a restart takes up again finds what it has done already.
      if (same?.name === name) return whenSettled(same);
      check(present);
      if (same !== undefined) throw new UserFacingError(({ library: words }) => words.alreadyThere);
      const parsed = await parse(props, { guildId, name, url, bytes });
      const articleId = serverArticleId(parsed.article.title);
      const file = { guildId, name, url, bytes, articleId };
      const added = await keep(file, parsed, () => store.insert(file, check));
      if (added.served !== null) return added;
      // A translation that is not used would only lie about.
      if (faultOf(file, library) === 'translation') {
        await store.delete(guildId, articleId);
        request();
      }
      throw notServed(added);
    },
    async update(guildId, articleId, given) {
      const { name, url, bytes } = received(given);
      const check: Check = (present) =>
        mayReplace({ articleId, name, size: bytes.length }, present, limits);
      await find(guildId, articleId);
      check(await store.list(guildId));
      const parsed = await parse(props, { guildId, name, url, bytes });
      const file = { guildId, name, url, bytes, articleId };
      const updated = await keep(file, parsed, () => store.replace(file, check));
      const target = { articleId, source: sourceOf(file), version: parsed.article.version };
      if (!isServed(library, target)) throw notServed(updated);
      return updated;
    },
    async remove(guildId, articleId) {
      const file = await find(guildId, articleId);
      const removed = describe(file);
      await store.delete(guildId, articleId);
      request();
      await servedWhen(library, { articleId, source: sourceOf(file), version: null });
      return removed;
    },
    async reindex(guildId, articleId) {
      const files =
        articleId === 'all' ? await store.list(guildId) : [await find(guildId, articleId)];
      for (const file of files) origin.renew(file);
      request();
      await library.settled();
      return files.map(describe);
    },
    async status(guildId) {
      const files = await store.list(guildId);
      const size = files.reduce((sum, file) => sum + file.size, 0);
      return { files: files.map(describe).sort(byTitle), size, limits };
    },
    async forget(guildId) {
      await store.deleteAll(guildId);
      request();
      await library.settled();
    },
  };
}

/** @throws UserFacingError where it cannot be a file of the library, whatever is in it. */
function received({ name, bytes, url = null }: GivenFile) {
  const known = givenName(name);
  if (formatOf(known) === undefined) throw faulty('format');
  if (bytes.length > largestFile) throw faulty('tooLarge');
  if (bytes.length === 0) throw faulty('empty');
  return { name: known, bytes, url };
}

async function parse(
  { parser, log }: ServerLibraryProps,
  { guildId, name, url, bytes }: Omit<NewFile, 'articleId'>,
): Promise<ParsedFile> {
  const source = serverSource(guildId, name);
  try {
    // A copy, because the parser takes it over.
    return await parser.parse({ source, url, bytes: new Uint8Array(bytes) });
  } catch (error) {
    if (error instanceof FileProblem) throw faulty(error.fault, error);
    log.warn('A file could not be parsed.', { source, error });
    throw faulty('damaged', error);
  }
}

function faulty(fault: FileFault, cause?: unknown): UserFacingError {
  return new UserFacingError(({ library }) => library.faults[fault], { cause });
}

/** A file of the very bytes: twice in one server, they would be found twice for every question. */
async function findSame(
  store: ServerFileStore,
  present: readonly KeptFile[],
  bytes: Uint8Array,
): Promise<KeptFile | undefined> {
  for (const file of present.filter(({ size }) => size === bytes.length)) {
    const kept = await store.bytes(file);
    if (kept !== undefined && Buffer.compare(kept, bytes) === 0) return file;
  }
  return undefined;
}

function notServed({ problem }: ServerFile): UserFacingError {
  return new UserFacingError(problem ?? (({ library }) => library.faults.notIndexed));
}

function faultOf(file: NewFile, { problems }: ServerLibraryProps['library']) {
  return problems().find(({ source }) => source === sourceOf(file))?.fault;
}

function sourceOf({ guildId, name }: Pick<KeptFile, 'guildId' | 'name'>): string {
  return serverSource(guildId, name);
}

const collator = new Intl.Collator(undefined, { numeric: true });

function byTitle(one: ServerFile, other: ServerFile): number {
  return collator.compare(one.served?.title ?? one.name, other.served?.title ?? other.name);
}
