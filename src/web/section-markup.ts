import { html } from 'hono/html';
import type { Article, Section, Sentence } from '../library/article.js';
import type { Messages } from '../locales/messages.js';
import { renderBlocks, renderPageNumber } from './block-markup.js';
import type { Markup } from './page.js';
import { type ReadBlock, type Reading, renderSentences } from './sentence-markup.js';

/** A section as the page shows it. */
export interface ReadSection {
  /** Anchor of the section: the library keeps it apart from those of sentences. */
  readonly anchor: string;
  readonly heading: ReadBlock | null;
  readonly headingText: string | null;
  /** 2 to 6: the title is the only heading of level 1. */
  readonly level: number;
  readonly blocks: readonly ReadBlock[];
}

/** Sections with their blocks; a first heading that is the article's title stands apart. */
export function readSections(article: Article): {
  readonly title: ReadBlock | null;
  readonly sections: readonly ReadSection[];
} {
  const blocks = readBlocks(article);
  const first = blocks[0];
  const isTitle = first?.kind === 'heading' && sameWords(textOf(article, first), article.title);
  const title = isTitle ? first : null;
  const bySection = article.sections.map((): ReadBlock[] => []);
  for (const block of blocks) if (block !== title) bySection[block.section]?.push(block);
  const highest = highestLevel(bySection.flat());
  const sections = article.sections.map((section, index) =>
    readSection(section, bySection[index] ?? [], highest),
  );
  return {
    title,
    sections: sections.filter(({ heading, blocks: own }) => heading !== null || own.length > 0),
  };
}

export async function renderSection(section: ReadSection, reading: Reading): Promise<Markup> {
  const { anchor, heading, headingText, level, blocks } = section;
  const link = reading.messages.reader.linkToSection(headingText ?? '');
  const title =
    heading === null
      ? null
      : html`${renderPageNumber(heading, reading)}<h${level}>${renderSentences(heading, reading)} <a class="self" href="#${anchor}" aria-label="${link}">#</a></h${level}>`;
  return html`<section id="${anchor}">
${title}
${await renderBlocks(blocks, reading)}
</section>
`;
}

/** The list of sections; nothing where there is only one. */
export function renderContents(
  sections: readonly ReadSection[],
  messages: Messages,
): Markup | null {
  if (sections.length < 2) return null;
  const { contents, beginning } = messages.reader;
  return html`<nav class="contents" aria-label="${contents}"><details><summary>${contents}</summary>
<ol>
${sections.map(
  ({ anchor, headingText, level }) =>
    html`<li class="level-${level}"><a href="#${anchor}">${headingText ?? beginning}</a></li>
`,
)}</ol></details></nav>`;
}

function readSection(section: Section, blocks: readonly ReadBlock[], highest: number): ReadSection {
  const first = blocks[0];
  const heading = first?.kind === 'heading' ? first : null;
  return {
    anchor: section.slug,
    heading,
    headingText: heading === null ? null : section.heading,
    level: Math.min(6, 2 + Math.max(0, section.level - highest)),
    blocks: heading === null ? blocks : blocks.slice(1),
  };
}

function readBlocks(article: Article): ReadBlock[] {
  const sentences: Sentence[][] = article.blocks.map(() => []);
  for (const sentence of article.sentences) sentences[sentence.block]?.push(sentence);
  return article.blocks.map((block, index) => ({
    ...block,
    sentences: sentences[index] ?? [],
    opensPage: block.page !== null && block.page !== article.blocks[index - 1]?.page,
  }));
}

/** The smallest level of a heading: the one that is shown right under the title. */
function highestLevel(blocks: readonly ReadBlock[]): number {
  let highest = 6;
  for (const { kind, level } of blocks) if (kind === 'heading') highest = Math.min(highest, level);
  return highest;
}

function textOf(article: Article, { start, end }: ReadBlock): string {
  return article.text.slice(start, end);
}

function sameWords(one: string, other: string): boolean {
  return one.trim().replace(/\s+/g, ' ') === other.trim().replace(/\s+/g, ' ');
}
