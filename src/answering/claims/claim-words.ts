import type { Analyser } from '../../retrieval/evidence.js';
import { fold } from '../../retrieval/fold.js';
import { isNameAt } from '../../retrieval/names.js';
import type { Mark } from './lexicon/mark-entry.js';
import { marksOf } from './lexicon/marks.js';
import { rankOf } from './lexicon/ranks.js';

/** A text with the language that it is read in (primary subtag). */
export interface LanguageText {
  readonly text: string;
  readonly language: string;
}

/** A word of a claim or of a sentence that it is held against. */
export interface ClaimWord {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** As the analyser writes it. */
  readonly term: string;
  /** In lower case with its accents. */
  readonly written: string;
  /** In lower case without them. */
  readonly folded: string;
  /** Neither a function word nor a figure. */
  readonly isContent: boolean;
  readonly isName: boolean;
  /** Words of one number stand between the same two pauses. */
  readonly clause: number;
  /** What it does to the meaning of others: denies, limits, makes possible … */
  readonly marks: readonly Mark[];
}

export function readClaimWords(analyser: Analyser, { text, language }: LanguageText): ClaimWord[] {
  const tokens = analyser.analyse(text, language);
  let clause = 0;
  return tokens.map((token, index) => {
    const between = text.slice(tokens[index - 1]?.end ?? 0, token.start);
    if (index > 0 && pause.test(between)) clause += 1;
    const surface = text.slice(token.start, token.end);
    const written = surface.toLowerCase();
    const folded = fold(written);
    const before = fold(text.slice(Math.max(0, token.start - 24), token.start));
    const after = fold(text.slice(token.end, token.end + 32));
    const marks = marksOf({ written, folded, before, after }, language);
    return {
      index,
      start: token.start,
      end: token.end,
      term: token.term,
      written,
      folded,
      isContent:
        !token.stop &&
        folded.length > 1 &&
        !/^\p{N}/u.test(folded) &&
        !marks.includes('despite') &&
        rankOf(folded) === null,
      isName: isName(text, tokens, index, language),
      clause,
      marks,
    };
  });
}

const pause = /[,;:.!?()–—]|\s-\s/u;

/** German writes every noun with a capital: only acronyms and words behind a first name are sure. */
function isName(
  text: string,
  tokens: Parameters<typeof isNameAt>[1],
  index: number,
  language: string,
): boolean {
  if (language !== 'de') return isNameAt(text, tokens, index);
  const token = tokens[index];
  return token !== undefined && /^\p{Lu}{2,}$/u.test(text.slice(token.start, token.end));
}
