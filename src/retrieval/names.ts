import type { Token } from './evidence.js';

/** Names and figures as they are written in a question. */
export interface NamesAndFigures {
  readonly names: readonly string[];
  readonly figures: readonly string[];
}

/**
 * Finds names (runs of capitalised words, and what stands in quotation marks) and figures. The
 * first word counts only where the next is capitalised too, or where it is all capitals: every
 * sentence opens with a capital.
 */
export function namesAndFigures(text: string, tokens: readonly Token[]): NamesAndFigures {
  const names: string[] = [];
  const figures: string[] = [];
  let run: { start: number; end: number } | undefined;
  const flush = (): void => {
    if (run !== undefined) names.push(text.slice(run.start, run.end));
    run = undefined;
  };
  tokens.forEach((token, index) => {
    const word = text.slice(token.start, token.end);
    if (/^\p{Nd}/u.test(word)) figures.push(word);
    if (!isNameAt(text, tokens, index)) flush();
    else if (run !== undefined && /^[ \u00a0-]$/.test(text.slice(run.end, token.start))) {
      run.end = token.end;
    } else {
      flush();
      run = { start: token.start, end: token.end };
    }
  });
  flush();
  return { names: [...new Set([...names, ...quoted(text)])], figures: [...new Set(figures)] };
}

/** True where the token is written as a name: with a capital that its place does not explain. */
export function isNameAt(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.stop || !isCapitalised(text, token)) return false;
  if (!opensSentence(text, token.start)) return true;
  const word = text.slice(token.start, token.end);
  if (word.length > 1 && word === word.toUpperCase()) return true;
  const next = tokens[index + 1];
  return (
    next !== undefined && !next.stop && next.start - token.end === 1 && isCapitalised(text, next)
  );
}

function isCapitalised(text: string, token: Token): boolean {
  const code = text.charCodeAt(token.start);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(text.slice(token.start, token.end));
}

/** True at the start of a text or after the end of a sentence. */
function opensSentence(text: string, start: number): boolean {
  for (let index = start - 1; index >= 0; index -= 1) {
    const character = text.charAt(index);
    if (/[.!?…:\n]/.test(character)) return true;
    if (!/[\s"'«»“”‘’([¿¡–—-]/.test(character)) return false;
  }
  return true;
}

function quoted(text: string): string[] {
  return [...text.matchAll(/[«“"]\s*([^«»“”"]{2,80}?)\s*[»”"]/gu)].map((match) => match[1] ?? '');
}
