/** A part of a message that is never cut: a line, or lines that belong together. */
export interface Block {
  readonly text: string;
  /** True for a heading: never the last thing of a message while something follows it. */
  readonly leads?: boolean;
  /** True where an empty line stands before it, unless it begins a message. */
  readonly apart?: boolean;
}

/**
 * Puts blocks, one a line, into as few contents of at most `limit` code units as their order allows.
 * A block must not be longer than `limit` by itself, nor a heading with the block after it.
 */
export function pack(blocks: readonly Block[], limit: number): string[] {
  const contents: string[] = [];
  let content = '';
  for (const [index, block] of blocks.entries()) {
    const next = block.leads === true ? blocks[index + 1] : undefined;
    const needed = next === undefined ? block.text : `${block.text}\n${next.text}`;
    const gap = block.apart === true ? '\n\n' : '\n';
    if (content !== '' && content.length + gap.length + needed.length > limit) {
      contents.push(content);
      content = '';
    }
    content = content === '' ? block.text : content + gap + block.text;
  }
  return content === '' ? contents : [...contents, content];
}
