/** A figure of a text in a form that notations do not change. */
export type Figure = Quantity | DateFigure | TimeFigure | CodeFigure;

export interface Quantity {
  readonly kind: 'quantity';
  /** What it may mean: "1.000" is 1 or 1,000. */
  readonly values: readonly number[];
  /** `%`, a currency's code, `ordinal`, `scale` for "millions" without a number, or empty. */
  readonly unit: string;
}

export interface DateFigure {
  readonly kind: 'date';
  /** What it may mean: 02/03/2024 is two days. */
  readonly readings: readonly DateParts[];
}

export interface DateParts {
  readonly day: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly year: number | null;
}

export interface TimeFigure {
  readonly kind: 'time';
  /** After midnight, as it may be meant: "2:30" is in the night or the afternoon. */
  readonly minutes: readonly number[];
}

/** A name with a digit in it, without signs: "gpt4", "g20". */
export interface CodeFigure {
  readonly kind: 'code';
  readonly text: string;
}

/** What a reader understood of a text, and the text with gaps where that stood. */
export interface Taken<T extends Figure> {
  readonly found: readonly T[];
  readonly rest: string;
}

/** Reads each match out of the text; where `read` gives null the match stays. */
export function take<T extends Figure>(
  text: string,
  pattern: RegExp,
  read: (groups: readonly (string | undefined)[]) => T | null,
): Taken<T> {
  const found: T[] = [];
  let rest = '';
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const value = read(match);
    if (value === null) continue;
    found.push(value);
    rest += `${text.slice(end, match.index)} • `;
    end = match.index + match[0].length;
  }
  return { found, rest: rest + text.slice(end) };
}
