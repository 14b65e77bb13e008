import { readSigns } from '../text/read-signs.js';

/**
 * A message as links are looked for in it: small letters, Latin where they look Latin, nothing unseen,
 * dots of any script as dots, and without Markdown inside of names. One UTF-16 unit a sign.
 */
export interface PlainText {
  readonly text: string;
  /** Where the sign at `index` begins in the message. */
  start(index: number): number;
  /** Where the sign before `index` ends in the message. */
  end(index: number): number;
}

export function plainText(message: string): PlainText {
  const { characters, starts, ends } = readSigns(message);
  const kept: number[] = [];
  let text = '';
  for (let index = 0; index < characters.length; index += 1) {
    const sign = signAt(characters, index, message.charAt(starts[index] ?? 0));
    if (sign === '' || (sign in markdown && isWithin(text, characters, index))) continue;
    text += sign;
    kept.push(index);
    // `%2e` is a dot that the browser reads.
    if (sign === '.' && characters[index] === '%') index += 2;
  }
  return {
    text,
    start: (index) => starts[kept[index] ?? Number.NaN] ?? message.length,
    end: (index) => (index <= 0 ? 0 : (ends[kept[index - 1] ?? Number.NaN] ?? message.length)),
  };
}

/** Seen only where Discord does not take them for marks. */
const markdown: Readonly<Record<string, true>> = { '*': true, '|': true, '`': true, '~': true };

function signAt(characters: readonly string[], index: number, written: string): string {
  const sign = characters[index] ?? '';
  if (sign.length > 1) return '\ufffd';
  if (dots.includes(sign)) return '.';
  if (sign === '%' && characters[index + 1] === '2' && characters[index + 2] === 'e') return '.';
  if (sign === '\\' && characters[index + 1] === '.') return '';
  // What ends a host does so in its own shape alone; look-alikes are part of what stands before an `@`.
  return ends.includes(sign) && sign !== written ? '\ufffd' : sign;
}

/** Full stops that resolvers or readers take for one. */
const dots = '。｡․‧';
const ends = '/@?#';

/** Whether a name goes on after the marks. */
function isWithin(before: string, characters: readonly string[], index: number): boolean {
  if (!isOfName(before.at(-1))) return false;
  let next = index;
  while (next < index + 4 && (characters[next] ?? '') in markdown) next += 1;
  return next - index <= 3 && isOfName(characters[next]);
}

function isOfName(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}.-]/u.test(sign);
}
