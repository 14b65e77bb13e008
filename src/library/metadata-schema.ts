import { FileProblem } from './file-problem.js';
import type { DocumentMetadata } from './source-block.js';

/**
 * Checks what a front matter says, key by key. Throws a FileProblem that names the key, its value
 * and what it should be.
 */
export function checkMetadata(values: ReadonlyMap<string, unknown>): DocumentMetadata {
  const metadata: Record<string, string | boolean> = {};
  for (const [key, check] of Object.entries(checks)) {
    const value = values.get(key);
    if (value === undefined || value === null || value === '') continue;
    const result = check(value);
    if (result === undefined) {
      throw new FileProblem(
        `The front matter has ${key}: ${show(value)}, which is not ${expected[key]}. Correct it or take the line out.`,
        { fault: 'frontMatter' },
      );
    }
    metadata[key] = result;
  }
  return metadata;
}

/** What an article's id looks like. */
const articleIdPattern = /^[a-z0-9][a-z0-9._-]{0,63}$/;

const checks: Readonly<Record<string, (value: unknown) => string | boolean | undefined>> = {
  id: (value) => (typeof value === 'string' && articleIdPattern.test(value) ? value : undefined),
  title: (value) => line(value, 300),
  titleIsOurs: (value) => (typeof value === 'boolean' ? value : undefined),
  language: (value) => primaryLanguage(value),
  url: (value) => webAddress(value),
  author: (value) => (Array.isArray(value) ? line(names(value), 300) : line(value, 300)),
  published: (value) => line(value, 100),
  translationOf: (value) => line(value, 300),
};

const expected: Readonly<Record<string, string>> = {
  id: 'up to 64 small letters a to z, figures, dots, hyphens or underscores, beginning with a letter or figure',
  title: 'one line of text of at most 300 characters',
  titleIsOurs: 'true or false',
  language: 'a language code such as fr or en',
  url: 'an address that begins with https:// or http://',
  author: 'a name or a list of names',
  published: 'a date as one line of text',
  translationOf: 'the id or the file name of an article, as one line of text',
};

function line(value: unknown, maximum: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' || text.length > maximum || /[\n\r]/.test(text) ? undefined : text;
}

function names(value: readonly unknown[]): string | undefined {
  return value.every((name) => typeof name === 'string') ? value.join(', ') : undefined;
}

/** `fr` of `fr-FR`; undefined where it is no language. */
export function primaryLanguage(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    const { language } = new Intl.Locale(value.trim().replaceAll('_', '-'));
    return /^[a-z]{2,3}$/.test(language) ? language : undefined;
  } catch {
    return undefined;
  }
}

/** The address if it is one of the web, without a name or password in it. */
export function webAddress(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^https?:\/\//i.test(value) || value.length > 2_000) {
    return undefined;
  }
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url !== undefined && url.username === '' && url.password === '' ? value : undefined;
}

function show(value: unknown): string {
  // Nested values were not kept, only that there was something.
  const text = typeof value === 'object' ? '{…}' : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
