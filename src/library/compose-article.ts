import type { Article, Block, Sentence } from './article.js';
import { buildPassages, type PassageSize, type SentenceRun } from './build-passages.js';
import { layOut } from './lay-out.js';
import { normaliseText } from './normalise-text.js';
import { type PackedArticle, packLayout, unpackArticle } from './packed-article.js';
import type { SourceBlock } from './source-block.js';
import { splitSentences } from './split-sentences.js';

/** What an article is made of, whatever the format it came in. */
export interface ArticleParts {
  readonly title: string;
  /** Default false. */
  readonly titleIsOurs?: boolean;
  /** Primary language subtag, or `und`. */
  readonly language: string;
  readonly url?: string | null;
  readonly author?: string | null;
  readonly published?: string | null;
  /** Blocks without text are left out. */
  readonly blocks: readonly SourceBlock[];
  /**
   * Size of passages. With `{ target: Infinity }` each section is one passage, so a caller whose
   * passages are given (an evaluation set) makes one block of each, with `startsSection: true`.
   */
  readonly passageSize?: PassageSize;
  /** Longest sentence; default 1,000 UTF-16 code units. */
  readonly maximumSentence?: number;
}

/**
 * Puts blocks together into an article: the normalised text, and sections, sentences and passages
 * with their places in it. The same parts always give the same article.
 */
export function composeArticle(
  parts: ArticleParts & { readonly id: string; readonly source?: string },
): Article {
  return unpackArticle(composePacked(parts), { id: parts.id, source: parts.source ?? '' });
}

/** As {@link composeArticle}, in the form that is stored and sent between threads. */
export function composePacked(parts: ArticleParts): PackedArticle {
  const layout = layOut(parts.blocks);
  const sentences = findSentences(layout.text, layout.blocks, parts);
  const runs = sectionRuns(sentences).flatMap((run) =>
    buildPassages(sentences, run, parts.passageSize),
  );
  return packLayout(
    { ...layout, sentences, runs },
    {
      title: normaliseText(parts.title).replace(/\s+/g, ' '),
      titleIsOurs: parts.titleIsOurs ?? false,
      language: parts.language,
      url: parts.url ?? null,
      author: parts.author ?? null,
      published: parts.published ?? null,
    },
  );
}

/** The sentences of everything but headings. */
function findSentences(
  text: string,
  blocks: readonly Block[],
  parts: ArticleParts,
): readonly Sentence[] {
  const options = {
    language: parts.language,
    ...(parts.maximumSentence === undefined ? {} : { maximum: parts.maximumSentence }),
  };
  const sentences: Sentence[] = [];
  for (const [block, { kind, start, end, section, page }] of blocks.entries()) {
    if (kind === 'heading') continue;
    for (const span of splitSentences(text.slice(start, end), options)) {
      const index = sentences.length;
      sentences.push({
        index,
        section,
        block,
        page,
        start: start + span.start,
        end: start + span.end,
      });
    }
  }
  return sentences;
}

/** One run a section, for the sections that have sentences. */
function sectionRuns(sentences: readonly Sentence[]): readonly SentenceRun[] {
  const runs: SentenceRun[] = [];
  let first = 0;
  for (let index = 1; index <= sentences.length; index += 1) {
    if (sentences[index]?.section === sentences[first]?.section) continue;
    runs.push({ firstSentence: first, endSentence: index });
    first = index;
  }
  return runs;
}
