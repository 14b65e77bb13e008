import type { Analyser, Token } from '../../../retrieval/evidence.js';
import { fold } from '../../../retrieval/fold.js';
import { isNameAt } from '../../../retrieval/names.js';
import type { FigureText } from '../figures/figures-agree.js';

/** A word of a text, as denials are read. */
export interface ReadWord {
  readonly term: string;
  readonly folded: string;
  /** In lower case with its accents: "né" is no "ne". */
  readonly written: string;
  /** Neither a function word nor a figure. */
  readonly isContent: boolean;
  readonly isName: boolean;
  /** Words of one number stand in one clause, roughly. */
  readonly clause: number;
}

export function readWords(analyser: Analyser, { text, language }: FigureText): ReadWord[] {
  const tokens = analyser.analyse(text, language);
  let clause = 0;
  return tokens.map((token, index) => {
    const between = text.slice(tokens[index - 1]?.end ?? 0, token.start);
    const written = text.slice(token.start, token.end).toLowerCase();
    if (index > 0 && (pause.test(between) || turns.has(written))) clause += 1;
    const folded = fold(written);
    return {
      term: token.term,
      folded,
      written: isShortNot(token, text) ? 'not' : written,
      isContent: !token.stop && folded.length > 1 && !/^\p{N}/u.test(folded),
      // German writes every noun with a capital.
      isName: language !== 'de' && isNameAt(text, tokens, index),
      clause,
    };
  });
}

const pause = /[,;:.!?()–—]/u;
const turns = new Set(
  'mais but pero sino aber sondern tandis alors while although though bien aunque obwohl'.split(
    ' ',
  ),
);

/** "t" of "don’t". */
function isShortNot({ start, end }: Token, text: string): boolean {
  return /n['’]t$/iu.test(text.slice(Math.max(0, start - 2), end));
}
