import { readFileSync } from 'node:fs';

/** The lines of a word list beside this module, by block: comments out, blank lines between blocks. */
export function readBlocks(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .map((block) => block.split('\n').filter((line) => line !== ''))
    .filter((block) => block.length > 0);
}

/** The words of one language in a block: what follows its subtag; undefined where it has none. */
export function wordsIn(block: readonly string[], language: string): string | undefined {
  return block.find((line) => line.startsWith(`${language} `))?.slice(language.length + 1);
}

/** A pattern of beginnings of words; "." at the end of one makes it whole. */
export function beginnings(words: string): RegExp {
  const alternatives = words
    .trim()
    .split(/\s+/)
    .map((word) => (word.endsWith('.') ? `${word.slice(0, -1)}$` : word));
  return new RegExp(`^(?:${alternatives.join('|')})`, 'u');
}
