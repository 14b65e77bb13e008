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
  readonly blocks: readonly number[];
  readonly sections: readonly Section[];
  /** Three numbers a sentence: start, end, block. */
  readonly sentences: readonly number[];
  /** Two numbers a passage: first sentence, end sentence. */
  readonly passages: readonly number[];
}

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

export function unpackArticle(
  packed: PackedArticle,
  identity: { readonly id: string; readonly source: string },
): Article {
  const { version, title, titleIsOurs, language, url, author, published, text, sections } = packed;
  const blocks = unpackBlocks(packed.blocks);
  const sentences = unpackSentences(packed.sentences, blocks);
  const passages = unpackPassages(packed.passages, sentences, `${identity.id}@${version}`);
  const facts = { title, titleIsOurs, language, url, author, published };
  return { ...identity, version, ...facts, text, blocks, sections, sentences, passages };
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

function unpackBlocks(numbers: readonly number[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < numbers.length; at += 6) {
    const [start = 0, end = 0, kind = 1, level = 0, section = 0, page = 0] = numbers.slice(
      at,
      at + 6,
    );
    blocks.push({
      kind: kinds[kind] ?? 'paragraph',
      level,
      section,
      page: page || null,
      start,
      end,
    });
  }
  return blocks;
}

function unpackSentences(
  numbers: readonly number[],
  blocks: readonly Block[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (let at = 0; at < numbers.length; at += 3) {
    const [start = 0, end = 0, block = 0] = numbers.slice(at, at + 3);
    const { section = 0, page = null } = blocks[block] ?? {};
    sentences.push({ index: sentences.length, section, block, page, start, end });
  }
  return sentences;
}

function unpackPassages(
  numbers: readonly number[],
  sentences: readonly Sentence[],
  idPrefix: string,
): readonly Passage[] {
  const passages: Passage[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    const [firstSentence = 0, endSentence = 0] = numbers.slice(at, at + 2);
    const { section = 0, page = null, start = 0 } = sentences[firstSentence] ?? {};
    const end = sentences[endSentence - 1]?.end ?? start;
    const ordinal = passages.length;
    const id = `${idPrefix}/${ordinal}`;
    passages.push({ id, ordinal, section, firstSentence, endSentence, page, start, end });
  }
  return passages;
}
