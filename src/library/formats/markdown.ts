import type { Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { readFrontMatter } from '../front-matter.js';
import type { ParsedDocument, SourceBlock } from '../source-block.js';

/** Markdown with GitHub's extensions. Raw HTML, comments and images' addresses are not text. */
export async function parseMarkdown(text: string): Promise<ParsedDocument> {
  const { metadata, body } = await readFrontMatter(text);
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  const { gfm } = await import('micromark-extension-gfm');
  const { gfmFromMarkdown } = await import('mdast-util-gfm');
  const root = fromMarkdown(body, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  return { metadata, blocks: [...flow(root.children, 0)] };
}

type Inherited = 'quotation' | undefined;

function* flow(
  nodes: readonly RootContent[],
  depth: number,
  inherited?: Inherited,
): Generator<SourceBlock> {
  for (const node of nodes) {
    switch (node.type) {
      case 'heading':
        // A heading inside a list or quotation opens no section of the article.
        yield depth === 0 && inherited === undefined
          ? block('heading', node.depth, inline(node.children))
          : block(inherited ?? 'paragraph', 0, inline(node.children));
        break;
      case 'paragraph':
        yield depth === 0
          ? block(inherited ?? 'paragraph', 0, inline(node.children))
          : block('item', depth, inline(node.children));
        break;
      case 'code':
        yield block('code', 0, node.value);
        break;
      case 'blockquote':
        yield* flow(node.children, 0, 'quotation');
        break;
      case 'list':
        for (const item of node.children) yield* flow(item.children, depth + 1);
        break;
      case 'table':
        yield* rows(node);
        break;
      case 'footnoteDefinition':
        yield* flow(node.children, 0);
        break;
      default:
        break;
    }
  }
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
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    default:
      return 'children' in node ? node.children.map(inlineText).join('') : '';
  }
}
