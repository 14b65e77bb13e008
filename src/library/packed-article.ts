import { createHash } from 'node:crypto';
import type { Article, Block, Passage, Section, Sentence } from './article.js';
import type { SentenceRun } from './build-passages.js';

/**
 * An article without its name and place, as it is stored and sent between threads: plain data, with
 * the long lists flattened to numbers, because they are read at every start.
 */
export interface PackedArticle extends ArticleFacts {
  readonly version: string;
  readonly text: string;
  /** Six numbers a block: start, end, kind, level, section, page (0: none). */
  readonly blocks: Numbers;
  readonly sections: readonly Section[];
  /** Three numbers a sentence: start, end, block. */
  readonly sentences: Numbers;
  /** Two numbers a passage: first sentence, end sentence. */
  readonly passages: Numbers;
}

/** A plain list in JSON; between threads an array whose memory is moved rather than copied. */
export type Numbers = readonly number[] | Int32Array<ArrayBuffer>;

export type ArticleFacts = Pick<
  Article,
  'title' | 'titleIsOurs' | 'language' | 'url' | 'author' | 'published'
>;

export function packLayout(
  layout: Pick<Article, 'text' | 'blocks' | 'sections' | 'sentences'> & {
    readonly runs: readonly SentenceRun[];
  },
  facts: ArticleFacts,
): PackedArticle {
  const packed = {
    ...facts,
    text: layout.text,
    blocks: layout.blocks.flatMap(({ start, end, kind, level, section, page }) => [
      start,
      end,
      kinds.indexOf(kind),
      level,
      section,
      page ?? 0,
    ]),
    sections: layout.sections,
    sentences: layout.sentences.flatMap(({ start, end, block }) => [start, end, block]),
    passages: layout.runs.flatMap(({ firstSentence, endSentence }) => [firstSentence, endSentence]),
  };
  return { version: versionOf(packed), ...packed };
}

/** The same article with its lists in memory of their own, and that memory, to be moved. */
export function toTransferable(packed: PackedArticle): {
  readonly article: PackedArticle;
  readonly memory: readonly ArrayBuffer[];
} {
  const blocks = Int32Array.from(packed.blocks);
  const sentences = Int32Array.from(packed.sentences);
  const passages = Int32Array.from(packed.passages);
  const memory = [blocks.buffer, sentences.buffer, passages.buffer];
  return { article: { ...packed, blocks, sentences, passages }, memory };
}

export function unpackArticle(
  packed: PackedArticle,
  identity: { readonly id: string; readonly source: string },
): Article {
  const { version, title, titleIsOurs, language, url, author, published, text, sections } = packed;
  const blocks = unpackBlocks(packed.blocks);
  const sentences = unpackSentences(packed.sentences, blocks);
  const passages = unpackPassages(packed.passages, sentences, `${identity.id}@${version}`);
  const facts = { title, titleIsOurs, language, url, author, published };
  const layout = { text, blocks, sections, sentences, passages };
  return { ...identity, version, ...facts, ...layout, companions: [] };
}

/** Order is part of the stored form: add at the end only. */
const kinds = [
  'heading',
  'paragraph',
  'item',
  'quotation',
  'code',
  'row',
] as const satisfies Block['kind'][];

function versionOf(packed: Omit<PackedArticle, 'version'>): string {
  const { text, ...structure } = packed;
  const hash = createHash('sha256').update(JSON.stringify(structure)).update('\n').update(text);
  return hash.digest('hex').slice(0, 12);
}

function unpackBlocks(numbers: Numbers): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < numbers.length; at += 6) {
    blocks.push({
      kind: kinds[numbers[at + 2] ?? 1] ?? 'paragraph',
      level: numbers[at + 3] ?? 0,
      section: numbers[at + 4] ?? 0,
      page: numbers[at + 5] || null,
      start: numbers[at] ?? 0,
      end: numbers[at + 1] ?? 0,
    });
  }
  return blocks;
}

function unpackSentences(numbers: Numbers, blocks: readonly Block[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (let at = 0; at < numbers.length; at += 3) {
    const block = numbers[at + 2] ?? 0;
    const { section = 0, page = null } = blocks[block] ?? {};
    const [start, end] = [numbers[at] ?? 0, numbers[at + 1] ?? 0];
    sentences.push({ index: sentences.length, section, block, page, start, end });
  }
  return sentences;
}

function unpackPassages(
  numbers: Numbers,
  sentences: readonly Sentence[],
  idPrefix: string,
): readonly Passage[] {
  const passages: Passage[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    const [firstSentence, endSentence] = [numbers[at] ?? 0, numbers[at + 1] ?? 0];
    const { section = 0, page = null, start = 0 } = sentences[firstSentence] ?? {};
    const end = sentences[endSentence - 1]?.end ?? start;
    const ordinal = passages.length;
    const id = `${idPrefix}/${ordinal}`;
    passages.push({ id, ordinal, section, firstSentence, endSentence, page, start, end });
  }
  return passages;
}
