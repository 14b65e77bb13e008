/** A run of letters and digits, or a figure, as it stands in the text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** An apostrophe stands directly after it: "l" of "l’Inde". */
  readonly elided: boolean;
  /** An apostrophe stands directly before it: "s" of "China's". */
  readonly clitic: boolean;
}

/**
 * Takes a text apart into words. Hyphens and apostrophes divide; a figure with its separators
 * ("1 500 000", "3,5") is one word; scripts written without spaces come as pairs of characters.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const word = match[0];
    if (word.length > 1 && unspaced.test(word)) pushPairs(words, word, start);
    else {
      const end = start + word.length;
      const elided = isApostrophe(text.charCodeAt(end));
      const clitic = start > 0 && isApostrophe(text.charCodeAt(start - 1));
      words.push({ text: word, start, end, elided, clitic });
    }
  }
  return words;
}

/** Writes a figure one way: "1 500", "1,500" and "1500" are one, "3,5" is "3.5". */
export function normaliseFigure(figure: string): string {
  if (grouped.test(figure)) return figure.replace(/[^\p{Nd}]/gu, '');
  return figure.replace(',', '.');
}

const grouped = /^\p{Nd}{1,3}(?:[\s.,’']\p{Nd}{3})+$/u;
const pattern =
  /\p{Nd}{1,3}(?:[ \u00a0\u202f.,’']\p{Nd}{3})+(?![\p{L}\p{N}])|\p{Nd}+[.,]\p{Nd}+(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const runs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー\p{M}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

function pushPairs(words: Word[], run: string, offset: number): void {
  for (const part of run.matchAll(runs)) {
    const from = offset + part.index;
    const characters = unspaced.test(part[0]) ? [...part[0]] : [part[0]];
    if (characters.length === 1) words.push(plain(part[0], from));
    let start = from;
    for (let index = 0; index + 1 < characters.length; index += 1) {
      const pair = `${characters[index]}${characters[index + 1]}`;
      words.push(plain(pair, start));
      start += characters[index]?.length ?? 0;
    }
  }
}

function plain(text: string, start: number): Word {
  return { text, start, end: start + text.length, elided: false, clitic: false };
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}
