import type { Pretence } from './link.js';
import { type Address, hostIn } from './read-address.js';

/** Markdown that shows other words than the address: `[shown](https://target)`. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  /** What the shown words name; null where they name no address. */
  readonly pretends: Pretence | null;
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
    pretends: pretenceOf(text.slice(from + 1, bracket)),
  };
}

function pretenceOf(shown: string): Pretence | null {
  // A picture in a link, which Discord does not show, says nothing.
  const host = /\]\(|</.test(shown) ? null : hostIn(shown);
  if (host === null) return null;
  const isAll = /^[^\s()]+$/.test(shown.trim()) && shown.trim().startsWith(host);
  return { host, isAddress: isAll || /https?:\/\/|www\./.test(shown) };
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
