import { dirname, extname, posix } from 'node:path';
import { primaryLanguage } from './metadata-schema.js';

/** What the name of a companion says: `ideas/x.en.md` translates `ideas/x` into `en`. */
export interface CompanionName {
  /** Path without language and extension. */
  readonly stem: string;
  readonly language: string;
}

/**
 * Null where a name ends in no language. One of three letters counts only where the text is in that
 * language (`textLanguage`): `x.new.md` is a new version rather than one in Newari.
 */
export function companionName(source: string, textLanguage: string): CompanionName | null {
  const stem = stemOf(source);
  const suffix = extname(stem).slice(1);
  // `Report.IT.md` is of a department, not in Italian; of `pt-BR` the first letters are small too.
  const language = /^[a-z]{2,3}(?:[-_]|$)/.test(suffix) ? primaryLanguage(suffix) : undefined;
  if (language === undefined || !isNamed(language)) return null;
  if (language.length > 2 && language !== textLanguage) return null;
  return { stem: stemOf(stem), language };
}

/** A path without its extension. */
export function stemOf(source: string): string {
  return source.slice(0, source.length - extname(source).length);
}

/** A file named in another file: beside it, or by its path in the folder. */
export function namedBeside(source: string, name: string): readonly string[] {
  return [posix.join(dirname(source), name), posix.normalize(name)];
}

function isNamed(language: string): boolean {
  return names.of(language) !== undefined;
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
