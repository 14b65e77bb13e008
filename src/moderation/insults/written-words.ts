import { foldText } from '../text/fold-text.js';

/** A word or a mark as it stands in a message. */
export interface WrittenWord {
  /** Folded; `,` for a mark within a sentence, `(` for a bracket or a stroke, `.` for its end, `"` for quoted words. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly isMention: boolean;
  readonly isCapital: boolean;
  /** Letters were left out that were written more than twice. */
  readonly isDrawnOut: boolean;
}

/**
 * The words of a message. What is quoted, a line that begins with `>`, code and addresses are another's
 * words or none.
 */
export function writtenWords(text: string): readonly WrittenWord[] {
  const folded = foldText(withoutForeign(text));
  const words: WrittenWord[] = [];
  for (const { 0: found, index } of folded.folded.matchAll(pieces)) {
    const start = folded.originalStart(index);
    const end = folded.originalEnd(index + found.length);
    words.push(wordOf(found, start, end, text));
  }
  return words;
}

/** A quotation, a word, a mention's place, or a mark. */
const pieces =
  /"[^"\n]{0,1500}"|(?<![\p{L}\p{N}])'(?=\S)[^'"\n]{1,120}(?:'(?=\p{L})[^'"\n]{0,120}){0,5}(?<=\S)'(?![\p{L}\p{N}])|\p{L}{2,7}n't(?!\p{L})|[\p{L}\p{N}]+|§+|[,:()[\]–—/]| - |[.!?;…\n]+/gu;

function wordOf(found: string, start: number, end: number, text: string): WrittenWord {
  const mark = marks.get(found.charAt(0));
  return {
    word: mark ?? found.replace("'", ''),
    ...{ start, end },
    isMention: mark === '@',
    isCapital: mark === undefined && isCapital(text, start),
    isDrawnOut: mark === undefined && end - start > found.length,
  };
}

/** What a piece is that begins so, where it is no word. */
const marks: ReadonlyMap<string, string> = new Map(
  Object.entries({ '"': `"'`, '@': '§', '(': '()[]/', ',': ',:–— ', '.': '.!?;…\n' }).flatMap(
    ([word, beginnings]) => [...beginnings].map((one) => [one, word] as const),
  ),
);

function isCapital(text: string, at: number): boolean {
  const [first = '', second = ''] = [text.charAt(at), text.charAt(at + 1)];
  return first !== first.toLowerCase() && second !== second.toUpperCase();
}

/** Blanks of the same length, so that places stay; a mention leaves marks that no text has. */
function withoutForeign(text: string): string {
  return withoutCode(text)
    .replace(/§/gu, ' ')
    .replace(/^[ \t]*>.*$/gmu, blank)
    .replace(/<(?:@[!&]?|#)\d+>/gu, (found) => '§'.repeat(found.length))
    .replace(/<a?:\w+:\d+>|\b\w+:\/\/\S+/gu, blank)
    .replace(/(?<![\p{L}\p{N}@])@\p{L}[\p{L}\p{N}_.]*\p{L}/gu, (found) =>
      isWordWithSign(found) ? found : '§'.repeat(found.length),
    );
}

/** Where all of it is code, nobody shows a program: it is read. */
function withoutCode(text: string): string {
  const without = text.replace(/```[\s\S]*?```|`[^`\n]*`/gu, blank);
  return /\p{L}/u.test(without) ? without : text;
}

function blank(found: string): string {
  return found.replace(/[^\n]/gu, (unit) => ' '.repeat(unit.length));
}

/** "@ss" is no mention. */
function isWordWithSign(found: string): boolean {
  return /^@(?:ss|sshole|rab|rabe|bruti)/iu.test(found);
}
