import { companionName, namedBeside, stemOf } from './companion-name.js';
import type { CompanionRecord } from './companion-store.js';
import type { FileContent, FileState } from './file-state.js';

/** A readable file that stands beside an article rather than being one. */
export interface CompanionFile {
  readonly file: FileState & { readonly content: FileContent; readonly hash: string };
  /** Of its name, else of its text. */
  readonly language: string;
  /** What may be the original: paths, and an id where the front matter may name one. */
  readonly originals: readonly string[];
  readonly id: string | null;
  /** Id of the article that it stood beside, where its own name tells of none any more. */
  readonly before: string | null;
}

export interface ToldApart {
  readonly articles: readonly FileState[];
  readonly companions: readonly CompanionFile[];
}

/**
 * Which files are articles, and which are companions: a file that says what it translates, one that
 * is named after another with a language (`x.en.md` beside `x.md`), and one that was a companion by
 * its name though the other is gone or renamed now: it does not turn into an article by that.
 */
export function tellApart(
  states: readonly FileState[],
  records: readonly CompanionRecord[],
): ToldApart {
  const byStem = new Map<string, string[]>();
  for (const { source } of states) {
    const stem = stemOf(source);
    byStem.set(stem, [...(byStem.get(stem) ?? []), source]);
  }
  const known = new Map(records.map(({ source, articleId }) => [source, articleId]));
  const companions: CompanionFile[] = [];
  const articles = states.filter((state) => {
    if (!isReadable(state)) return !known.has(state.source);
    const companion = declared(state) ?? named(state, byStem, known);
    if (companion !== null) companions.push(companion);
    return companion === null;
  });
  return { articles, companions };
}

type Readable = CompanionFile['file'];

function declared(file: Readable): CompanionFile | null {
  const { source, content } = file;
  const { translationOf } = content;
  if (translationOf === null) return null;
  const language = companionName(source, content.language)?.language ?? content.language;
  return {
    file,
    language,
    originals: namedBeside(source, translationOf),
    id: translationOf,
    before: null,
  };
}

function named(
  file: Readable,
  byStem: ReadonlyMap<string, readonly string[]>,
  known: ReadonlyMap<string, string>,
): CompanionFile | null {
  const name = companionName(file.source, file.content.language);
  if (name === null) return null;
  const originals = byStem.get(name.stem) ?? [];
  const before = originals.length === 0 ? (known.get(file.source) ?? null) : null;
  if (originals.length === 0 && before === null) return null;
  return { file, language: name.language, originals, id: null, before };
}

function isReadable(file: FileState): file is Readable {
  return file.content !== null && file.hash !== null;
}
