import { html } from 'hono/html';
import type { Article, Block, Sentence } from '../library/article.js';
import type { Messages } from '../locales/messages.js';
import type { CitedRange } from './article-view.js';
import type { Breathe } from './breathe.js';
import type { Markup } from './page.js';

/** A block with the sentences that stand in it. */
export interface ReadBlock extends Block {
  readonly sentences: readonly Sentence[];
  /** True where it begins a new page of a PDF. */
  readonly opensPage: boolean;
}

/** A stretch of a block's text: one sentence, or what stands between two. */
interface Piece {
  readonly text: string;
  readonly sentence: number | null;
  readonly cited: boolean;
  /** In a translation: the original's words. */
  readonly isOriginal?: boolean;
}

/** What is read, and how. */
export interface Reading {
  /** The article's text. */
  readonly text: string;
  readonly messages: Messages;
  /** Sentences cited together. */
  readonly cited: CitedRange | null;
  /** The same sentences in the reader's language, shown beneath those that are cited; else null. */
  readonly translation: Article | null;
  /** Language of the article, in which a translation has sentences that are not translated anew. */
  readonly original: string;
  readonly breathe: Breathe;
}

/**
 * The text of a block with each sentence in a span `s12` of its own, so that `#s12` finds it.
 * Sentences cited together are one `<mark>`, spaces between them included.
 */
export function renderSentences(block: ReadBlock, reading: Reading): Markup[] {
  return runs(pieces(block, reading)).map((run) => {
    if (run[0]?.cited !== true) return html`${run.map((piece) => renderPiece(piece, reading))}`;
    // Together and after the mark, which would go on beneath them.
    const alone = run.map((piece) => renderPiece(piece, { ...reading, translation: null }));
    return html`<mark>${alone}</mark>${renderTranslation(run, reading, 'translation cited')}`;
  });
}

export function includes(cited: CitedRange | null, sentence: number): boolean {
  return cited !== null && sentence >= cited.first && sentence < cited.end;
}

function renderPiece(piece: Piece, reading: Reading): Markup {
  const { text, sentence } = piece;
  if (sentence === null) return html`${text}`;
  if (piece.isOriginal) {
    const { original, messages } = reading;
    return html`<span id="s${sentence}" lang="${original}">${text}</span> <small class="outdated">(${messages.reader.outdated})</small>`;
  }
  const translation = renderTranslation([piece], reading, 'translation');
  return html`<span id="s${sentence}">${text}</span>${translation}`;
}

/** Hidden until the sentence before it is the one that the address names, or is cited. */
function renderTranslation(
  run: readonly Piece[],
  { translation, messages }: Reading,
  kind: string,
): Markup | null {
  const indices = run.flatMap(({ sentence }) => sentence ?? []);
  // It would say what the article does not.
  if (indices.some((index) => translation?.sentences[index]?.isOriginal)) return null;
  const first = translation?.sentences[indices[0] ?? -1];
  const last = translation?.sentences[indices.at(-1) ?? -1];
  if (translation == null || first === undefined || last === undefined) return null;
  const text = translation.text.slice(first.start, last.end);
  const label = html`<span class="label">${messages.answers.translation}</span>`;
  return html`<span class="${kind}" dir="auto" lang="${translation.language}">${label} ${text}</span>`;
}

function pieces(block: ReadBlock, { text, cited }: Reading): Piece[] {
  const found: Piece[] = [];
  let position = block.start;
  const between = (end: number, isCited: boolean) => {
    if (end <= position) return;
    found.push({ text: text.slice(position, end), sentence: null, cited: isCited });
    position = end;
  };
  for (const { index, start, end, isOriginal = false } of block.sentences) {
    const isCited = includes(cited, index);
    between(start, isCited && found.at(-1)?.cited === true);
    const own = { text: text.slice(position, end), sentence: index, cited: isCited };
    found.push({ ...own, isOriginal });
    position = end;
  }
  between(block.end, false);
  return found;
}

/** Neighbours that are cited alike, together. */
function runs(all: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of all) {
    const last = groups.at(-1);
    if (last?.[0]?.cited === piece.cited) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}
