import { readFrontMatter } from '../front-matter.js';
import type { ParsedDocument, SourceBlock } from '../source-block.js';

/**
 * Plain text. Paragraphs are separated by blank lines; in a text whose lines are long, or that has
 * no blank line, each line is a paragraph. Headings are told by their look.
 */
export async function parsePlainText(text: string): Promise<ParsedDocument> {
  const { metadata, body } = await readFrontMatter(text);
  return { metadata, blocks: toBlocks(paragraphs(body)) };
}

function paragraphs(body: string): readonly string[] {
  const groups = body.split(/\n[ \t]*(?:\n[ \t]*)+/).filter((group) => group.trim() !== '');
  return groups.flatMap((group) => {
    const lines = group.split('\n').map((line) => line.trim());
    return isWrapped(lines) ? [lines.join(' ')] : lines;
  });
}

/** Whether the lines are one paragraph broken at a margin. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const lengths = lines.map((line) => line.length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const full = lengths.slice(0, -1).filter((length) => length > longest * 0.6).length;
  return longest <= 100 && longest >= 40 && full >= (lengths.length - 1) * 0.8;
}

function toBlocks(paragraphs: readonly string[]): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  for (let index = 0; index < paragraphs.length; index += 1) {
    const text = paragraphs[index] ?? '';
    const next = paragraphs[index + 1];
    const marked = /^(#{1,6})\s+(\S.*?)\s*#*$/.exec(text);
    const item = /^(?:[-*•–]|\d{1,3}[.)])\s+(\S[\s\S]*)$/.exec(text);
    if (marked?.[1] !== undefined) {
      blocks.push(block('heading', marked[1].length, marked[2] ?? ''));
    } else if (next !== undefined && /^(?:={3,}|-{3,})$/.test(next) && isShort(text)) {
      blocks.push(block('heading', next.startsWith('=') ? 1 : 2, text));
      index += 1;
    } else if (looksLikeHeading(text, next)) {
      blocks.push(block('heading', 2, text));
    } else if (item !== null) {
      blocks.push(block('item', 1, /^\d/.test(text) ? text : (item[1] ?? '')));
    } else if (!/^([-=*_~])\1{2,}$/.test(text)) {
      blocks.push(block('paragraph', 0, text));
    }
  }
  return blocks;
}

/** A short line without a full stop before a paragraph that is longer and ends like one. */
function looksLikeHeading(text: string, next: string | undefined): boolean {
  if (next === undefined || !isShort(text) || /[.!?…,;:»"”]$/.test(text)) return false;
  if (/^[-*•–]\s/.test(text) || !/^[\p{Uppercase}\d«"“]/u.test(text)) return false;
  return next.length > text.length * 1.5 && next.length > 80 && /[.!?…»"”:)\]]$/.test(next);
}

function isShort(text: string): boolean {
  return text.length <= 100 && text !== '';
}

function block(kind: SourceBlock['kind'], level: number, text: string): SourceBlock {
  return { kind, level, text, page: null };
}
