import type { SourceBlock } from '../source-block.js';

/** The little of a DOM that is read here. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly childNodes: Iterable<HtmlNode>;
  readonly textContent: string | null;
  getAttribute?(name: string): string | null;
}

/** The blocks of text under a node, in order. Scripts, styles and hidden parts are not text. */
export function htmlBlocks(root: HtmlNode): readonly SourceBlock[] {
  const collector = createCollector();
  visit(root, { kind: 'paragraph', level: 0, listDepth: 0 }, collector);
  collector.flush();
  return collector.blocks;
}

interface Place {
  readonly kind: SourceBlock['kind'];
  readonly level: number;
  readonly listDepth: number;
}

interface Collector {
  readonly blocks: SourceBlock[];
  add(text: string, place: Place): void;
  /** Ends the block that text was gathered for. */
  flush(): void;
}

function createCollector(): Collector {
  const blocks: SourceBlock[] = [];
  let pending = '';
  let place: Place | undefined;
  return {
    blocks,
    add(text, at) {
      place ??= at;
      pending += text;
    },
    flush() {
      const text = place?.kind === 'code' ? pending : collapse(pending);
      if (place !== undefined && text.trim() !== '') {
        blocks.push({ kind: place.kind, level: place.level, text, page: null });
      }
      pending = '';
      place = undefined;
    },
  };
}

const elementNode = 1;
const textNode = 3;
const lineBreak = '\u0000';

function visit(node: HtmlNode, place: Place, collector: Collector): void {
  for (const child of node.childNodes) {
    if (child.nodeType === textNode) collector.add(child.textContent ?? '', place);
    else if (child.nodeType === elementNode) visitElement(child, place, collector);
  }
}

function visitElement(element: HtmlNode, place: Place, collector: Collector): void {
  const name = element.localName?.toLowerCase() ?? '';
  if (skipped.has(name) || element.getAttribute?.('hidden') != null) return;
  if (isNoteMark(name, element)) return;
  if (name === 'br') {
    collector.add(place.kind === 'code' ? '\n' : lineBreak, place);
  } else if (name === 'tr') {
    visitRow(element, collector);
  } else if (blockElements.has(name)) {
    collector.flush();
    visit(element, placeOf(name, place), collector);
    collector.flush();
  } else {
    visit(element, place, collector);
  }
}

/** The raised number that leads to a note, and the arrow that leads back: neither is text. */
function isNoteMark(name: string, element: HtmlNode): boolean {
  const text = element.textContent?.trim() ?? '';
  if (name === 'a') return text === '↑';
  if (name !== 'sup' || !/^\[?\w{1,3}\]?$/.test(text)) return false;
  return [...element.childNodes].some(
    (child) => child.getAttribute?.('href')?.startsWith('#') === true,
  );
}

function placeOf(name: string, place: Place): Place {
  const heading = /^h([1-6])$/.exec(name)?.[1];
  // A heading inside a list or quotation opens no section of the article.
  if (heading !== undefined && place.kind === 'paragraph') {
    return { ...place, kind: 'heading', level: Number(heading) };
  }
  if (name === 'ul' || name === 'ol') return { ...place, listDepth: place.listDepth + 1 };
  if (name === 'li') {
    const level = Math.max(1, place.listDepth);
    return { kind: 'item', level, listDepth: level };
  }
  if (name === 'blockquote') return { kind: 'quotation', level: 0, listDepth: 0 };
  if (name === 'pre') return { kind: 'code', level: 0, listDepth: 0 };
  return place;
}

function visitRow(row: HtmlNode, collector: Collector): void {
  collector.flush();
  const cells = [...row.childNodes].map(({ textContent }) => collapse(textContent ?? ''));
  const text = cells.filter((cell) => cell !== '').join(' | ');
  collector.add(text, { kind: 'row', level: 0, listDepth: 0 });
  collector.flush();
}

/** White space as a browser shows it; a no-break space is none. */
function collapse(text: string): string {
  return text
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replaceAll(/ ?\0 ?/g, '\n')
    .trim();
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const skipped = names(
  'script style noscript template head title svg math canvas audio video iframe object embed form button input select textarea dialog',
);

const blockElements = names(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead ul',
);
