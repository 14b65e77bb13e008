import { isLetter, lettersFor } from './leetspeak.js';

/** Fewer letters that stand alone are words of one letter, or an abbreviation. */
const fewest = 3;

/**
 * Which signs only keep the letters of one word apart, 1 for each such sign. They stand between
 * letters that stand alone, at least {@link fewest}, and part them alike throughout: "c o n n a r d",
 * "c.0.n". Or they are Markdown that is not seen within a word: "con**nard**e".
 */
export function spacedOut(characters: readonly string[]): Uint8Array {
  const gone = new Uint8Array(characters.length);
  let index = 0;
  while (index < characters.length) {
    const run = standsAlone(characters, index) ? runFrom(characters, index) : undefined;
    if (run !== undefined && isSpelling(run)) {
      for (let at = index; at < run.end; at += 1) if (!isSpelt(characters[at])) gone[at] = 1;
    }
    index = run?.end ?? afterMarkdown(characters, index, gone);
  }
  return gone;
}

interface Run {
  readonly letters: number;
  /** Figures and signs that may stand for letters. */
  readonly others: number;
  readonly end: number;
}

function isSpelling({ letters, others }: Run): boolean {
  return letters + others >= fewest && letters >= 2 * others;
}

function runFrom(characters: readonly string[], start: number): Run {
  let end = start;
  let letters = 0;
  let others = 0;
  let between: string | undefined;
  for (let next: number | undefined = start; next !== undefined; ) {
    if (isLetter(characters[next] ?? ' ')) letters += 1;
    else others += 1;
    end = next + 1;
    next = afterSeparator(characters, end);
    if (next === undefined || !standsAlone(characters, next)) break;
    const separator = characters.slice(end, next).join('').replace(/ +/g, ' ');
    if (separator !== (between ?? separator)) break;
    between = separator;
  }
  return { letters, others, end };
}

/** At most three signs part two letters of a word. */
function afterSeparator(characters: readonly string[], from: number): number | undefined {
  for (let at = from; at < from + 4; at += 1) {
    const character = characters[at];
    if (character === undefined || character === '\n') return undefined;
    if (isSpelt(character)) return at > from ? at : undefined;
  }
  return undefined;
}

/** A letter, or what is read as one, with none beside it. */
function standsAlone(characters: readonly string[], index: number): boolean {
  const character = characters[index] ?? ' ';
  return (
    isSpelt(character) &&
    (isLetter(character) || lettersFor(character) !== '') &&
    !isSpelt(characters[index - 1]) &&
    !isSpelt(characters[index + 1])
  );
}

/** What is no separator: a letter, a figure, or a sign that stands for a letter and seldom ends a sentence. */
function isSpelt(character: string | undefined): boolean {
  if (character === undefined) return false;
  if (isLetter(character)) return true;
  return lettersFor(character) === '' ? /\p{N}/u.test(character) : !'!|¡'.includes(character);
}

/** Marks `**`, `__`, `~~` or `||` within a word as gone. @returns where to go on. */
function afterMarkdown(characters: readonly string[], index: number, gone: Uint8Array): number {
  const sign = characters[index] ?? '';
  if (!'*_~|'.includes(sign) || !isLetter(characters[index - 1] ?? ' ')) return index + 1;
  let end = index;
  while (characters[end] === sign) end += 1;
  const isWithin = end - index >= 2 && end - index <= 3 && isLetter(characters[end] ?? ' ');
  if (isWithin) gone.fill(1, index, end);
  return end;
}
