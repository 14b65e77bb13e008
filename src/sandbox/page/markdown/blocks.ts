import { parseInline } from './inline.js';
import type { Block } from './nodes.js';

/**
 * Reads a message's text as Discord does: code blocks, quotes, headings, subtext and lists begin at
 * the start of a line; every other line break is kept.
 */
export function parseBlocks(text: string): readonly Block[] {
  return readBlocks(text, 0);
}

const deepest = 6;
const fence = /```(?:([\w+#.-]{1,32})\n)?\n*([\s\S]*?)\n*```/;
const item = /^( *)(?:([-*])|(\d{1,9})\.) +(\S.*)$/;

function readBlocks(text: string, depth: number): readonly Block[] {
  const match = fence.exec(text);
  if (match === null || match[2] === '') return readLines(text, depth);
  const before = text.slice(0, match.index);
  const openQuote = /(?:^|\n)>>> /.test(before);
  if (openQuote) return readLines(text, depth);
  const after = text.slice(match.index + match[0].length);
  const code: Block = { kind: 'code', language: match[1] ?? null, text: match[2] ?? '' };
  return [
    ...readLines(before.replace(/\n$/, ''), depth),
    code,
    ...readBlocks(after.replace(/^\n/, ''), depth),
  ];
}

function readLines(text: string, depth: number): readonly Block[] {
  if (text === '') return [];
  const lines = text.split('\n');
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const flush = () => {
    if (paragraph.length > 0) {
      blocks.push({ kind: 'paragraph', children: parseInline(paragraph.join('\n')) });
    }
    paragraph = [];
  };
  for (let index = 0; index < lines.length; ) {
    const read = depth > deepest ? null : readBlock(lines, index, depth);
    if (read === null) {
      paragraph.push(lines[index] ?? '');
      index += 1;
    } else {
      flush();
      blocks.push(read.block);
      index = read.next;
    }
  }
  flush();
  return blocks;
}

interface Read {
  readonly block: Block;
  /** Index of the first line after the block. */
  readonly next: number;
}

function readBlock(lines: readonly string[], index: number, depth: number): Read | null {
  const line = lines[index] ?? '';
  if (line.startsWith('>>> ')) return readRest(lines, index, depth);
  if (line.startsWith('> ') || line === '>') return readQuote(lines, index, depth);
  const heading = /^(#{1,3}) +(\S.*)$/.exec(line);
  if (heading !== null) return { block: headingOf(heading), next: index + 1 };
  const subtext = /^-# +(\S.*)$/.exec(line);
  if (subtext !== null) {
    return { block: { kind: 'subtext', children: parseInline(subtext[1] ?? '') }, next: index + 1 };
  }
  return item.test(line) ? readList(lines, index, depth) : null;
}

function headingOf(match: RegExpExecArray): Block {
  const length = match[1]?.length;
  const level = length === 1 ? 1 : length === 2 ? 2 : 3;
  return { kind: 'heading', level, children: parseInline(match[2] ?? '') };
}

function readRest(lines: readonly string[], index: number, depth: number): Read {
  const text = lines.slice(index).join('\n').slice(4);
  return { block: { kind: 'quote', children: readBlocks(text, depth + 1) }, next: lines.length };
}

function readQuote(lines: readonly string[], index: number, depth: number): Read {
  let next = index;
  while (/^>(?: |$)/.test(lines[next] ?? '')) next += 1;
  const text = lines
    .slice(index, next)
    .map((line) => line.slice(2))
    .join('\n');
  return { block: { kind: 'quote', children: readBlocks(text, depth + 1) }, next };
}

/** An item's own lines are those after it that are indented deeper than its mark. */
function readList(lines: readonly string[], index: number, depth: number): Read {
  const first = item.exec(lines[index] ?? '');
  const indent = first?.[1]?.length ?? 0;
  const numbered = first?.[3] !== undefined;
  const items: (readonly Block[])[] = [];
  let next = index;
  for (let match = first; match !== null; match = item.exec(lines[next] ?? '')) {
    const same = match[1]?.length === indent && (match[3] !== undefined) === numbered;
    if (!same && next > index) break;
    const end = endOfItem(lines, next + 1, indent);
    const inner = lines.slice(next + 1, end).map((line) => line.replace(/^ {1,3}/, ''));
    items.push(readLines([match[4] ?? '', ...inner].join('\n'), depth + 1));
    next = end;
  }
  const start = numbered ? Number(first?.[3] ?? 1) : null;
  return { block: { kind: 'list', start, items }, next };
}

function endOfItem(lines: readonly string[], from: number, indent: number): number {
  let end = from;
  while (end < lines.length && leadingSpaces(lines[end] ?? '') > indent) end += 1;
  return end;
}

function leadingSpaces(line: string): number {
  return line.trim() === '' ? 0 : line.length - line.trimStart().length;
}
