import type { Article } from '../article.js';
import type { Library, LibraryProblem } from '../library.js';
import type { ServedFile, ServerFile } from '../server-library.js';
import { serverSource } from '../server-source.js';
import type { KeptFile } from './server-files.js';

type SeenLibrary = Pick<Library, 'articles' | 'problems' | 'settled' | 'onChange'>;

export interface Awaited {
  readonly articleId: string;
  readonly source: string;
  /** Null: that nothing of it is served. */
  readonly version: string | null;
}

/** Whether a version of a file is served, as an article or beside one. */
export function isServed(library: SeenLibrary, awaited: Awaited): boolean {
  return (findServed(library, awaited)?.version ?? null) === awaited.version;
}

/** Resolves when it is, or when the library has come to rest without it. */
export async function servedWhen(library: SeenLibrary, awaited: Awaited): Promise<void> {
  if (isServed(library, awaited)) return;
  await new Promise<void>((resolve) => {
    const finish = () => {
      stop();
      resolve();
    };
    const stop = library.onChange(() => {
      if (isServed(library, awaited)) finish();
    });
    void library.settled().then(finish);
  });
}

/** A file with what is served of it and what is wrong with it now. */
export function describeFile(file: KeptFile, library: SeenLibrary): ServerFile {
  const { articleId, name, url, size, addedAt, updatedAt } = file;
  const source = serverSource(file.guildId, name);
  const served = findServed(library, { articleId, source });
  const problem = library.problems().find((known) => known.source === source);
  return {
    ...{ articleId, name, url, size, addedAt, updatedAt, served },
    isReading: served === null && problem === undefined,
    problem: problem === undefined ? null : inWords(problem),
  };
}

function findServed(
  library: SeenLibrary,
  { articleId, source }: Omit<Awaited, 'version'>,
): ServedFile | null {
  for (const article of library.articles()) {
    if (article.id === articleId) return shown(article, null);
    const beside = article.companions.find(({ reading }) => reading.source === source);
    if (beside === undefined) continue;
    return { ...shown(beside.reading, article.title), version: beside.version };
  }
  return null;
}

function shown(article: Article, translationOf: string | null): ServedFile {
  const { title, version, language, passages } = article;
  return { title, version, language, passages: passages.length, translationOf };
}

function inWords({ fault = 'other' }: LibraryProblem): ServerFile['problem'] {
  return ({ library }) => library.faults[fault];
}
