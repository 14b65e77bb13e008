import { limits } from '../limits.js';
import { breakMentions, pieces, safeText } from '../safe-text.js';

/** A piece of a line that is never cut: a word, or a link. Markdown in it is ours. */
export interface Token {
  readonly text: string;
  readonly bold: boolean;
  /** True where no space stands before it. */
  readonly glued: boolean;
}

/** Words of hostile text, made safe; those within the `[start, end)` spans of `bold` in bold. */
export function words(text: string, bold: readonly (readonly [number, number])[] = []): Token[] {
  return runs(text, bold).flatMap((run) =>
    safeText(run.text)
      .split(' ')
      .filter((word) => word !== '')
      .flatMap((word, index) => tokens(word, run.bold, index === 0 && run.glued)),
  );
}

/** A link with text of ours; plain text where there is no address that Discord would follow. */
export function link(text: string, address: string | null): string {
  const url = safeUrl(address);
  return url === null ? text : `[${text}](${url})`;
}

/** An http(s) address as Markdown can carry it; null where it is none, or too long. */
export function safeUrl(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const href = url.href.replace(/[()<>\\@]/g, percent);
  return href.length <= limits.url ? href : null;
}

/**
 * Sets tokens into lines of at most `limit` code units, `prefix` included. Text that needs no second
 * line is one. A token longer than a line must not come here.
 */
export function lay(tokens: readonly Token[], prefix: string, limit: number): string[] {
  const lines: string[] = [];
  let line: Token[] = [];
  for (const token of tokens) {
    if (line.length > 0 && render([...line, token]).length + prefix.length > limit) {
      lines.push(prefix + render(line));
      line = [];
    }
    line.push(token);
  }
  if (line.length > 0) lines.push(prefix + render(line));
  return lines;
}

/** A token of our own making. */
export function token(text: string, glued = false): Token {
  return { text, bold: false, glued };
}

interface Run {
  readonly text: string;
  readonly bold: boolean;
  /** True where it begins within a word. */
  readonly glued: boolean;
}

/** Cuts text where bold begins or ends; spans out of range or overlapping do no harm. */
function runs(text: string, bold: readonly (readonly [number, number])[]): Run[] {
  const isBold = (at: number) => bold.some(([start, end]) => start <= at && at < end);
  const inside = bold.flat().filter((edge) => edge > 0 && edge < text.length);
  const edges = [...new Set(inside.map(Math.trunc))]
    .filter((edge) => isBold(edge) !== isBold(edge - 1))
    .sort((one, other) => one - other);
  return [0, ...edges].map((start, index) => ({
    text: text.slice(start, edges[index]),
    bold: isBold(start),
    glued: start > 0 && !/[^\S\u00a0\u202f]/.test(text.slice(start - 1, start + 1)),
  }));
}

/** Words that no line could hold are cut; everything else is one token. */
function tokens(word: string, bold: boolean, glued: boolean): Token[] {
  return pieces(word, longestWord).map((text, index) => ({
    text,
    bold,
    glued: index > 0 || glued,
  }));
}

const longestWord = 400;

function render(tokens: readonly Token[]): string {
  let text = '';
  let bold = false;
  for (const [index, { text: word, bold: wanted, glued }] of tokens.entries()) {
    const space = index === 0 || glued ? '' : ' ';
    if (bold && !wanted) text += '**';
    text += space;
    if (!bold && wanted) text += '**';
    text += word;
    bold = wanted;
  }
  return breakMentions(bold ? `${text}**` : text);
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
