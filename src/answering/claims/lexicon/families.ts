import { beginnings, readBlocks, wordsIn } from './read-blocks.js';
import { remember } from './remember.js';

/** The families of families.txt that a folded word belongs to; most words belong to none. */
export const familiesOf = remember((folded, language): readonly number[] =>
  patternsOf(language).flatMap((pattern, family) => (pattern?.test(folded) ? [family] : [])),
);

const read = new Map<string, readonly (RegExp | undefined)[]>();

function patternsOf(language: string): readonly (RegExp | undefined)[] {
  const known = read.get(language);
  if (known !== undefined) return known;
  const patterns = readBlocks('families.txt').map((block) => {
    const words = wordsIn(block, language);
    return words === undefined ? undefined : beginnings(words);
  });
  read.set(language, patterns);
  return patterns;
}
