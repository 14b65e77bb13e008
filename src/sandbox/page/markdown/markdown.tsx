import { useMemo } from 'preact/hooks';
import { parseBlocks } from './blocks.js';
import { CodeBlock } from './code-block.js';
import { parseInline } from './inline.js';
import { InlineView } from './inline-view.js';
import type { Block } from './nodes.js';

/** A text as Discord shows it. Everything becomes text nodes and elements of ours. */
export function Markdown({ text }: { text: string }) {
  const blocks = useMemo(() => parseBlocks(text), [text]);
  return <Blocks blocks={blocks} />;
}

/** Text of one line, where blocks do not begin: titles, field names, previews. */
export function InlineMarkdown({ text }: { text: string }) {
  const nodes = useMemo(() => parseInline(text), [text]);
  return <InlineView nodes={nodes} />;
}

function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        // A message's blocks never change places.
        <BlockView key={index} block={block} />
      ))}
    </>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <div class="paragraph">
          <InlineView nodes={block.children} />
        </div>
      );
    case 'heading':
      return <HeadingView heading={block} />;
    case 'subtext':
      return (
        <small class="subtext">
          <InlineView nodes={block.children} />
        </small>
      );
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.children} />
        </blockquote>
      );
    case 'list':
      return <ListView list={block} />;
    case 'code':
      return <CodeBlock language={block.language} text={block.text} />;
  }
}

/** Headings of messages come below those of the page. */
const headingTags = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

function HeadingView({ heading }: { heading: Extract<Block, { kind: 'heading' }> }) {
  const Tag = headingTags[heading.level];
  return (
    <Tag class={`heading heading-${heading.level}`}>
      <InlineView nodes={heading.children} />
    </Tag>
  );
}

function ListView({ list }: { list: Extract<Block, { kind: 'list' }> }) {
  const items = list.items.map((blocks, index) => (
    <li key={index}>
      <Blocks blocks={blocks} />
    </li>
  ));
  return list.start === null ? <ul>{items}</ul> : <ol start={list.start}>{items}</ol>;
}
