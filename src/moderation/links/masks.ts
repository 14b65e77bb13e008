import { type Address, hostIn } from './read-address.js';

/** Markdown that shows other words than the address: `[shown](https://target)`. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  /** The host that the shown words name; null where they name none. */
  readonly shownHost: string | null;
}

const longestShown = 300;

/** Null where the address is not in Markdown's brackets. */
export function maskOf(text: string, { start, end }: Address): Mask | null {
  const opening = /\]\( ?<?$/.exec(text.slice(Math.max(0, start - 4), start));
  const closing = /^\/?>?(?: +["'(][^"')\n]{0,100}["')])? ?\)/.exec(text.slice(end, end + 110));
  if (opening === null || closing === null) return null;
  const bracket = start - opening[0].length;
  const from = openingBracket(text, bracket);
  if (from === null) return null;
  return {
    start: from,
    end: end + closing[0].length,
    shownHost: hostIn(text.slice(from + 1, bracket)),
  };
}

/** Of the one that closes at `closing`, brackets within counted. */
function openingBracket(text: string, closing: number): number | null {
  let depth = 0;
  for (let at = closing - 1; at >= Math.max(0, closing - longestShown); at -= 1) {
    if (text[at] === ']') depth += 1;
    if (text[at] === '[' && depth === 0) return at;
    if (text[at] === '[') depth -= 1;
  }
  return null;
}
