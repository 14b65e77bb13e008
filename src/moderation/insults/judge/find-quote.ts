/** Where words stand in a message, in UTF-16 code units. */
export interface QuotePlace {
  readonly start: number;
  readonly end: number;
}

/**
 * The place of words that a model quotes; null where they do not stand there character by character.
 * The model is given the message as one line without unseen characters, so these alone may differ.
 */
export function findQuote(quote: string, text: string): QuotePlace | null {
  const seen = visible(text);
  const sought = visible(quote).characters.join('').trim();
  if (!/[\p{L}\p{N}]/u.test(sought)) return null;
  const index = seen.characters.join('').indexOf(sought);
  if (index < 0) return null;
  const start = seen.starts[index];
  const last = seen.starts[index + sought.length - 1];
  return start === undefined || last === undefined ? null : { start, end: last + 1 };
}

/** Code units, and where each stands; runs of white space are one space. */
function visible(text: string): { characters: readonly string[]; starts: readonly number[] } {
  const characters: string[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const sign of text) {
    if (/[\s\u0085]/u.test(sign)) {
      if (characters.at(-1) !== ' ') {
        characters.push(' ');
        starts.push(at);
      }
    } else if (!/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(sign)) {
      for (let unit = 0; unit < sign.length; unit += 1) {
        characters.push(sign[unit] ?? '');
        starts.push(at + unit);
      }
    }
    at += sign.length;
  }
  return { characters, starts };
}
