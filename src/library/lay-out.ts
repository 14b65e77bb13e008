import type { Block, Section } from './article.js';
import { normaliseText } from './normalise-text.js';
import { createSectionSlugs } from './slugs.js';
import type { SourceBlock } from './source-block.js';

export interface Layout {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** At least one. */
  readonly sections: readonly Section[];
}

/** Joins blocks with a blank line between them, and gathers them into sections. */
export function layOut(sourceBlocks: readonly SourceBlock[]): Layout {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const starts: { readonly heading: string | null; readonly level: number; block: number }[] = [];
  let position = 0;
  for (const source of sourceBlocks) {
    const text = normaliseText(source.text);
    if (text === '') continue;
    const isHeading = source.kind === 'heading';
    if (isHeading)
      starts.push({ heading: oneLine(text), level: source.level, block: blocks.length });
    else if (blocks.length === 0 || source.startsSection === true)
      starts.push({ heading: null, level: 0, block: blocks.length });
    const start = pieces.length === 0 ? 0 : position + separator.length;
    position = start + text.length;
    const { kind, level, page } = source;
    blocks.push({ kind, level, page, section: starts.length - 1, start, end: position });
    pieces.push(text);
  }
  return { text: pieces.join(separator), blocks, sections: toSections(starts, blocks) };
}

const separator = '\n\n';

function toSections(
  starts: readonly { heading: string | null; level: number; block: number }[],
  blocks: readonly Block[],
): readonly Section[] {
  const slugOf = createSectionSlugs();
  if (starts.length === 0) {
    return [{ index: 0, heading: null, level: 0, slug: slugOf(null), start: 0, end: 0 }];
  }
  return starts.map(({ heading, level, block }, index) => ({
    index,
    heading,
    level,
    slug: slugOf(heading),
    start: blocks[block]?.start ?? 0,
    end: blocks[(starts[index + 1]?.block ?? blocks.length) - 1]?.end ?? 0,
  }));
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
