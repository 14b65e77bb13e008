import type { Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { readFrontMatter } from '../front-matter.js';
import type { ParsedDocument, SourceBlock } from '../source-block.js';
import { markdownPieces } from './markdown-pieces.js';
import { plainRuns } from './plain-markdown.js';

/** Markdown with GitHub's extensions. Raw HTML, comments and images' addresses are not text. */
export async function parseMarkdown(text: string): Promise<ParsedDocument> {
  const { metadata, body } = await readFrontMatter(text);
  return { metadata, blocks: await readBlocks(body) };
}

/** The parser is loaded only for a text that needs it: that takes a tenth of a second. */
async function readBlocks(body: string): Promise<readonly SourceBlock[]> {
  const blocks: SourceBlock[] = [];
  for (const run of plainRuns(body)) {
    if ('blocks' in run) {
      for (const block of run.blocks) blocks.push(block);
      continue;
    }
    const parse = await loadParser();
    for (const piece of markdownPieces(run.markdown)) {
      for (const block of flow(parse(piece), { parse, depth: 0 })) blocks.push(block);
    }
  }
  return blocks;
}

/** As {@link parseMarkdown} reads the blocks, without the short way for plain prose. */
export async function parseMarkedUp(body: string): Promise<readonly SourceBlock[]> {
  const parse = await loadParser();
  return [...flow(parse(body), { parse, depth: 0 })];
}

type Parser = (markdown: string) => readonly RootContent[];

async function loadParser(): Promise<Parser> {
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  const { gfm } = await import('micromark-extension-gfm');
  const { gfmFromMarkdown } = await import('mdast-util-gfm');
  return (markdown) =>
    fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children;
}

interface Place {
  readonly parse: Parser;
  /** Of lists. */
  readonly depth: number;
  readonly isQuoted?: boolean;
}

function* flow(nodes: readonly RootContent[], place: Place): Generator<SourceBlock> {
  for (const node of nodes) yield* blocksOf(node, place);
}

function* blocksOf(node: RootContent, place: Place): Generator<SourceBlock> {
  const { parse, depth, isQuoted } = place;
  const running = isQuoted === true ? 'quotation' : 'paragraph';
  switch (node.type) {
    case 'heading':
      // A heading inside a list or quotation opens no section of the article.
      if (depth > 0 || isQuoted === true) yield block(running, 0, inline(node.children));
      else yield block('heading', node.depth, inline(node.children));
      break;
    case 'paragraph':
      yield block(depth > 0 ? 'item' : running, depth, inline(node.children));
      break;
    case 'code':
      yield block('code', 0, node.value);
      break;
    case 'blockquote':
      yield* flow(node.children, { parse, depth: 0, isQuoted: true });
      break;
    case 'list':
      for (const item of node.children) yield* flow(item.children, { ...place, depth: depth + 1 });
      break;
    case 'table':
      yield* rows(node);
      break;
    case 'footnoteDefinition':
      yield* flow(node.children, { parse, depth: 0 });
      break;
    case 'html':
      yield* flow(parse(withoutTags(node.value)), place);
      break;
    default:
      break;
  }
}

/** What HTML leaves when its tags are gone: it is read as Markdown again, entities included. */
function withoutTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style|template|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<\/?(?:p|div|li|tr|h[1-6]|details|summary|section|td|table)\b[^<>]*>/gi, '\n\n')
    .replace(/<[/!?]?[A-Za-z][^<>]*>/g, '')
    .replace(/[<>]/g, ' ')
    .replace(/^[ \t]+/gm, '');
}

function* rows(table: Table): Generator<SourceBlock> {
  for (const row of table.children) {
    const cells = row.children.map((cell) => inline(cell.children)).filter((cell) => cell !== '');
    yield block('row', 0, cells.join(' | '));
  }
}

function block(kind: SourceBlock['kind'], level: number, text: string): SourceBlock {
  return { kind, level, text, page: null };
}

function inline(nodes: readonly PhrasingContent[]): string {
  return nodes.map(inlineText).join('').trim();
}

function inlineText(node: Nodes): string {
  switch (node.type) {
    case 'text':
      // A line break in the source of a paragraph is only a space.
      return node.value.replace(/[ \t]*\n[ \t]*/g, ' ');
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'html':
      return /^<br\b/i.test(node.value) ? '\n' : '';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    default:
      return 'children' in node ? node.children.map(inlineText).join('') : '';
  }
}
