/**
 * Links into pages that are not ours, by the words that stand there: `#:~:text=start,end`, as the
 * URL Fragment Text Directives of the WICG write them (wicg.github.io/scroll-to-text-fragment).
 * Browsers without them open the page at its top.
 */

/** A quote whose encoded form is longer is named by its first and last words. */
const longestExact = 300;
/** Words of each end, at most. */
const wordsOfEnd = 6;
/** Encoded length of each end, at most: Discord takes addresses of up to 512 characters. */
const longestEnd = 120;

/**
 * The address of the page at which the quote stands, or of the page alone where no part of the
 * quote is short enough to be named. Null where `url` is no address of the web.
 */
export function textFragmentLink(url: string, quote: string): string | null {
  if (!URL.canParse(url)) return null;
  const page = new URL(url);
  if (page.protocol !== 'https:' && page.protocol !== 'http:') return null;
  // Browsers hide a directive from the page; one that is already there would be a second target.
  const fragment = page.hash.replace(/:~:.*$/s, '').replace(/^#/, '');
  page.hash = '';
  const directive = textDirective(quote);
  const base = page.href.replace(/#$/, '');
  if (directive === null) return fragment === '' ? base : `${base}#${fragment}`;
  return `${base}#${fragment}:~:text=${directive}`;
}

/** `start`, or `start,end` for what is long or goes over several blocks; null where neither fits. */
function textDirective(quote: string): string | null {
  const lines = quote
    .split('\n')
    .map(oneSpace)
    .filter((line) => line !== '');
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  // One term never matches over the boundary of two blocks, a range does.
  if (lines.length === 1 && encode(first).length <= longestExact) return encode(first);
  const halves = lines.length === 1 ? halve(first) : { start: words(first), end: words(last) };
  const start = longestRun(halves.start, (count) => halves.start.slice(0, count));
  const end = longestRun(halves.end, (count) => halves.end.slice(-count));
  return start === null || end === null ? null : `${start},${end}`;
}

/** Both ends of one line, which may not overlap: the end is sought after the start. */
function halve(line: string): {
  readonly start: readonly string[];
  readonly end: readonly string[];
} {
  const all = words(line);
  const middle = Math.floor(all.length / 2);
  return { start: all.slice(0, middle), end: all.slice(middle) };
}

/** The most words whose encoded form is short enough; null where not even one is. */
function longestRun(
  available: readonly string[],
  take: (count: number) => readonly string[],
): string | null {
  for (let count = Math.min(wordsOfEnd, available.length); count > 0; count -= 1) {
    const encoded = encode(take(count).join('').trim());
    if (encoded !== '' && encoded.length <= longestEnd) return encoded;
  }
  return null;
}

/**
 * A text as whole words, each with the spaces and marks that follow it, so that joined they give
 * the text back. Matches begin and end at the boundaries of words, in Chinese and Thai too.
 */
function words(text: string): string[] {
  const found: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(undefined, {
    granularity: 'word',
  }).segment(text)) {
    const last = found.length - 1;
    if (isWordLike === true || last < 0) found.push(segment);
    else found[last] += segment;
  }
  return found;
}

function oneSpace(line: string): string {
  return line.trim().replace(/\s+/g, ' ');
}

/** Percent-encodes what a text directive reserves: `&`, `-` and `,` besides the usual. */
function encode(text: string): string {
  // Half a surrogate pair has no UTF-8 form, and encodeURIComponent throws at one.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
