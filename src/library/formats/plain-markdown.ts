import type { SourceBlock } from '../source-block.js';

/** A run of Markdown that is either understood already or left to the parser. */
export type MarkdownRun =
  | { readonly blocks: readonly SourceBlock[] }
  | { readonly markdown: string };

/**
 * Takes paragraphs and headings without any markup out of a Markdown text, so that only the rest
 * goes through the parser. It reads a megabyte in about a second, and most of most articles is
 * plain prose; what this gives is what the parser would give, which a property holds.
 */
export function plainRuns(text: string): readonly MarkdownRun[] {
  // These reach across blank lines, so no paragraph can be judged by itself.
  if (/```|~~~|<|^ {0,3}\[[^\]\n]+\]:/m.test(text)) return [{ markdown: text }];
  const runs: MarkdownRun[] = [];
  let plain: SourceBlock[] = [];
  let rest: string[] = [];
  const endPlain = () => {
    if (plain.length > 0) runs.push({ blocks: plain });
    plain = [];
  };
  const endRest = () => {
    if (rest.length > 0) runs.push({ markdown: rest.join('\n\n') });
    rest = [];
  };
  for (const chunk of text.split(/\n[ \t]*\n/)) {
    const block = plainBlock(chunk.replace(/^\n+|\n+$/g, ''));
    if (block === null) {
      endPlain();
      rest.push(chunk);
    } else if (block.text !== '') {
      endRest();
      plain.push(block);
    }
  }
  endPlain();
  endRest();
  return runs;
}

/** The block that a chunk between blank lines is; null where it may hold markup. */
function plainBlock(chunk: string): SourceBlock | null {
  if (chunk === '') return { kind: 'paragraph', level: 0, text: '', page: null };
  const heading = /^(#{1,6}) ([^\n]*)$/.exec(chunk);
  if (heading?.[1] !== undefined) {
    const text = heading[2] ?? '';
    return isPlainLine(text) && !text.includes('#')
      ? { kind: 'heading', level: heading[1].length, text: text.trim(), page: null }
      : null;
  }
  const lines = chunk.split('\n');
  if (!lines.every(isPlainLine)) return null;
  return {
    kind: 'paragraph',
    level: 0,
    text: lines.map((line) => line.trim()).join(' '),
    page: null,
  };
}

/** Begins like prose, and holds no character that Markdown gives a meaning. */
function isPlainLine(line: string): boolean {
  return /^[\p{Letter}«»"“”’'(…][^*_[\]\\`&<>|~\t\0]*$/u.test(line) && !line.endsWith('  ');
}
