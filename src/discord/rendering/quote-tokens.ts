import type { Messages } from '../../locales/messages.js';
import { type Token, token, words } from './markup.js';

/** A quote in the quotation marks of the reader's language, those `[start, end)` spans in bold. */
export function quoteTokens(
  quote: string,
  emphasis: readonly (readonly [number, number])[],
  messages: Messages,
): Token[] {
  const [open, close] = quotationMarks(quote, messages);
  return [token(open), ...glueFirst(words(quote, emphasis)), token(close, true)];
}

function glueFirst([first, ...rest]: readonly Token[]): Token[] {
  return first === undefined ? [] : [{ ...first, glued: true }, ...rest];
}

/** What stands before and after a quote, spaces included. */
function quotationMarks(quote: string, messages: Messages): [string, string] {
  const whole = messages.answers.quoted(quote);
  const at = whole.indexOf(quote);
  return [whole.slice(0, at), whole.slice(at + quote.length)];
}
