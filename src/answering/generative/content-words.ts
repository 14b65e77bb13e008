import type { Analyser } from '../../retrieval/evidence.js';
import { fold } from '../../retrieval/fold.js';
import { isNameAt } from '../../retrieval/names.js';

export interface WrittenText {
  readonly text: string;
  readonly language: string;
}

/** A word with content of its own; figures are none, they are checked apart. */
export interface ContentWord {
  /** As the analyser writes it. */
  readonly term: string;
  readonly written: string;
  readonly folded: string;
  readonly isName: boolean;
  readonly isCapitalised: boolean;
  /** Stands right behind the word before it, with nothing but a space or a hyphen between. */
  readonly isJoined: boolean;
  /** The first word of the text. */
  readonly opens: boolean;
}

export function contentWords(analyser: Analyser, { text, language }: WrittenText): ContentWord[] {
  const tokens = analyser.analyse(text, language);
  return tokens.flatMap((token, index) => {
    const written = text.slice(token.start, token.end);
    const folded = fold(written);
    if (token.stop || /^\p{N}/u.test(folded) || folded.length < 2) return [];
    const before = tokens[index - 1];
    const between = before && text.slice(before.end, token.start);
    // German writes every noun with a capital.
    const isName = language !== 'de' && isNameAt(text, tokens, index);
    return [
      {
        term: token.term,
        written,
        folded,
        isName,
        isCapitalised: /^\p{Lu}/u.test(written),
        isJoined: /^[\s-]$/.test(between ?? ''),
        opens: index === 0,
      },
    ];
  });
}

/** Names of several words as one: "Global AI Index". */
export function nameRuns(words: readonly ContentWord[]): readonly (readonly ContentWord[])[] {
  const runs: ContentWord[][] = [];
  let isOpen = false;
  for (const word of words) {
    const last = runs.at(-1);
    if (word.isName && isOpen && word.isJoined && last !== undefined) last.push(word);
    else if (word.isName) runs.push([word]);
    isOpen = word.isName;
  }
  return runs;
}

/**
 * Words that are probably one, of two languages or a name and its adjective ("Inde", "indienne"):
 * equal, or alike for half their length and at least `least` letters.
 */
export function isLike(one: string, other: string, least = 4): boolean {
  if (one === other) return true;
  const [a, b] = [asHeard(one), asHeard(other)];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same >= least && same * 2 >= Math.max(a.length, b.length);
}

/** "Kooperation" and "coopération", "inteligencia" and "intelligence" are written alike. */
function asHeard(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/[kq]u?/g, 'c')
    .replace(/y/g, 'i')
    .replace(/w/g, 'v')
    .replace(/(.)\1/g, '$1');
}
