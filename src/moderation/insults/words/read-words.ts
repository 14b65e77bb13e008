import { readFileSync } from 'node:fs';

/** A file of this folder, without its comments and empty lines. */
export function readLines(name: string): readonly string[] {
  const text = readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** The classes of each word. */
export type Lexicon = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads lines such as `INSULT: idiot(,s)`. */
export function readLexicon(lines: readonly string[]): Lexicon {
  const lexicon = new Map<string, Set<string>>();
  for (const line of lines) {
    const [name = '', words = ''] = line.split(':');
    for (const written of words.trim().split(/\s+/)) {
      for (const word of formsOf(written)) {
        const classes = lexicon.get(word) ?? new Set();
        lexicon.set(word, classes.add(name));
      }
    }
  }
  return lexicon;
}

/** `con(,s,ne)`: con, cons, conne. */
function formsOf(written: string): readonly string[] {
  const [, stem = '', endings = ''] = /^([^()]+)(?:\(([^()]*)\))?$/.exec(written) ?? [];
  if (stem === '') throw new Error(`Not a word of a lexicon: ${written}`);
  return endings.split(',').map((ending) => stem + ending);
}
