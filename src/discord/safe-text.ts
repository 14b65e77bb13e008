/**
 * The one door for text from a model, an article or a member: what comes out is one line that
 * mentions nobody, formats nothing, links nowhere, hides nothing, and is clipped between words.
 *
 * DECISIONS
 * - Mentions are broken with a zero-width space after `@` or `<`, not with a backslash: Discord's
 *   server looks for mentions before any Markdown is read. `allowed_mentions` is the second lock.
 * - Addresses are broken the same way: they stay readable and can be copied by hand, but nobody
 *   follows by a slip what a model or a member wrote. Links come only from `link()` in markup.ts.
 * - Signs are escaped only where they would format something, so that a quote stays the text of the
 *   article to whoever copies it.
 */

/** Breaks up what would otherwise act; invisible. */
const breaker = '\u200b';

/**
 * @param limit most UTF-16 code units of the result; longer text ends in "…" after a whole word.
 * @returns one line; empty where nothing visible was given.
 */
export function safeText(text: string, limit = Number.POSITIVE_INFINITY): string {
  return clip(disarm(visible(text)), limit);
}

/** The same for what Discord shows as it stands, without Markdown: labels of buttons and menus. */
export function plainText(text: string): string {
  return breakMentions(visible(text));
}

/** True where a reader would see something. */
export function isVisible(text: string): boolean {
  return visible(text).replace(/[\p{Default_Ignorable_Code_Point}\u2800\s]/gu, '') !== '';
}

/**
 * Cuts after a whole word; within one only where the word alone is longer than the limit, and then
 * never within a character as people see it, nor between a backslash and the sign that it escapes.
 */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (limit <= 1) return '…'.slice(0, limit);
  const [head = ''] = pieces(text, limit - 1);
  const lastSpace = head.lastIndexOf(' ');
  const cut = lastSpace > limit / 2 ? head.slice(0, lastSpace) : head;
  return `${cut.trimEnd()}…`;
}

/** Breaks mentions that arise where pieces of safe text are put together. */
export function breakMentions(text: string): string {
  return text
    .replace(/@(?=everyone|here)/gi, `@${breaker}`)
    .replace(/<(?=@|#|:|\/|a:|t:|id:)/gi, `<${breaker}`);
}

/** Cuts text without spaces worth keeping into pieces of at most `limit` code units. */
export function pieces(text: string, limit: number): string[] {
  const found: string[] = [];
  let piece = '';
  for (const unit of units(text)) {
    if (piece.length + unit.length > limit && piece !== '') {
      found.push(piece);
      piece = '';
    }
    piece += unit.length > limit ? unit.slice(0, wholeCharacters(unit, limit)) : unit;
  }
  return piece === '' ? found : [...found, piece];
}

/** Characters as people see them, a backslash with the sign that it escapes. */
function* units(text: string): Generator<string> {
  let backslash = '';
  for (const { segment } of graphemes.segment(text)) {
    if (segment === '\\' && backslash === '') {
      backslash = segment;
      continue;
    }
    yield backslash + segment;
    backslash = '';
  }
  if (backslash !== '') yield backslash;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A "character" of hundreds of accents is cut between two of them, not within a surrogate pair. */
function wholeCharacters(unit: string, limit: number): number {
  const code = unit.charCodeAt(limit - 1);
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
}

/** One line, well-formed, without control characters and without signs that hide or reorder text. */
function visible(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s\u0085]+/g, (space) => (/^[\u00a0\u202f]$/.test(space) ? space : ' '))
    .replace(/\p{Cc}/gu, '')
    .replace(hiding, '')
    .replace(/^ +| +$/g, '');
}

/**
 * Controls of direction, tags, fillers and zero-width signs, annotations and what is no character.
 * The joiners U+200C and U+200D and the selectors of variants stay: Persian and emoji need them.
 */
const hiding =
  /(?!\u200c|\u200d|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])(?:\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]|\p{Noncharacter_Code_Point})/gu;

function disarm(text: string): string {
  return breakMentions(
    text
      .replace(/[\\*_~`|[\]]/g, (sign) => `\\${sign}`)
      .replace(/^(#{1,6}|-#|>{1,3}|[-+])(?=\s|>|$)/, '\\$1')
      .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
      .replace(/(?<=[a-z]):(?=\/\/)/gi, `:${breaker}`)
      .replace(/(discord(?:app)?)(?=\.(?:gg|com\/invite))/gi, `$1${breaker}`),
  );
}
