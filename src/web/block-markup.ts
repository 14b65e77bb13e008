import { html } from 'hono/html';
import type { Markup } from './page.js';
import { includes, type ReadBlock, type Reading, renderSentences } from './sentence-markup.js';

/** What stands between two cells in the text of a table's row; the library writes ` | `. */
const betweenCells = ' | ';

/** Renders blocks in order: items that follow each other make a list, rows a table. */
export async function renderBlocks(
  blocks: readonly ReadBlock[],
  reading: Reading,
): Promise<Markup[]> {
  const rendered: Markup[] = [];
  for (const group of groups(blocks)) {
    const inner: Markup[] = [];
    for (const block of group) {
      await reading.breathe();
      inner.push(renderBlock(block, reading));
    }
    rendered.push(renderGroup(group, inner, reading));
  }
  return rendered;
}

function renderGroup(group: readonly ReadBlock[], inner: Markup[], reading: Reading): Markup {
  const page = group[0] === undefined ? null : renderPageNumber(group[0], reading);
  switch (group[0]?.kind) {
    case 'item':
      return html`${page}<ul>${inner}</ul>`;
    case 'quotation':
      return html`${page}<blockquote>${inner}</blockquote>`;
    case 'row':
      return html`${page}<div class="table"><table><tbody>${inner}</tbody></table></div>`;
    default:
      return html`${page}${inner}`;
  }
}

/** The number of a PDF's page, where the block begins one. */
export function renderPageNumber(block: ReadBlock, { messages }: Reading): Markup | null {
  if (!block.opensPage || block.page === null) return null;
  return html`<p class="page">${messages.reader.page(block.page)}</p>`;
}

function renderBlock(block: ReadBlock, reading: Reading): Markup {
  const inner = renderSentences(block, reading);
  switch (block.kind) {
    case 'item':
      return html`<li class="depth-${Math.min(Math.max(block.level, 1), 6)}">${inner}</li>`;
    case 'code':
      return html`<pre><code>${inner}</code></pre>`;
    case 'row':
      return renderRow(block, reading);
    default:
      return html`<p>${inner}</p>`;
  }
}

/** A row that is one sentence is split into cells; another keeps its sentences, in one cell. */
function renderRow(block: ReadBlock, reading: Reading): Markup {
  const [sentence] = block.sentences;
  if (sentence === undefined || block.sentences.length > 1) {
    return html`<tr><td>${renderSentences(block, reading)}</td></tr>`;
  }
  const cells = reading.text.slice(block.start, block.end).split(betweenCells);
  const mark = includes(reading.cited, sentence.index) ? 'cited' : '';
  return html`<tr id="s${sentence.index}" class="${mark}">${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
}

const grouped: ReadonlySet<string> = new Set(['item', 'quotation', 'row']);

/** Neighbours that belong together; a new page begins a new group, so that its number can stand. */
function groups(blocks: readonly ReadBlock[]): ReadBlock[][] {
  const found: ReadBlock[][] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    const joins = last?.[0]?.kind === block.kind && grouped.has(block.kind) && !block.opensPage;
    if (last !== undefined && joins) last.push(block);
    else found.push([block]);
  }
  return found;
}
