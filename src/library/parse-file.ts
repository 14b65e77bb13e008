import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { type ArticleParts, composePacked } from './compose-article.js';
import { detectLanguage } from './detect-language.js';
import { FileProblem } from './file-problem.js';
import { formatOf, readExtensions } from './formats/formats.js';
import { isAddress } from './machine-title.js';
import type { PackedArticle } from './packed-article.js';
import type { ParsedDocument } from './source-block.js';

export interface FileToParse {
  /** Path relative to the knowledge folder, or a server's source; its extension says the format. */
  readonly source: string;
  readonly bytes: Uint8Array;
  /** Where it was fetched, if it was: the article's address where it declares none. */
  readonly url?: string | null;
  /** Default: those of `composeArticle`. */
  readonly passageSize?: ArticleParts['passageSize'];
}

export interface ParsedFile {
  /** The id that the file itself declares. */
  readonly id: string | null;
  /** The id or file name of the article that the file declares to translate. */
  readonly translationOf: string | null;
  readonly article: PackedArticle;
  /** The article as JSON, as it is stored. */
  readonly document: string;
  /** SHA-256 of the text alone, hexadecimal. */
  readonly contentHash: string;
}

/** From the bytes of a file to an article. Throws a FileProblem where the file is at fault. */
export async function parseFile(file: FileToParse): Promise<ParsedFile> {
  const format = formatOf(file.source);
  if (format === undefined)
    throw new FileProblem(`Only ${readExtensions} files can be read.`, { fault: 'format' });
  if (file.bytes.length === 0) throw new FileProblem(emptyFile, { fault: 'empty' });
  const document = await format.parse(file.bytes);
  const { metadata, blocks } = document;
  if (blocks.every(({ text }) => text.trim() === ''))
    throw new FileProblem(emptyFile, { fault: 'empty' });
  if (blocks.every(({ text, kind }) => kind === 'heading' || text.trim() === '')) {
    throw new FileProblem(
      'The file has headings but no text under them. Write some, or delete it.',
      { fault: 'empty' },
    );
  }
  const article = composePacked({
    ...titleOf(document, file.source),
    language: metadata.language ?? (await detectLanguage(blocks)),
    url: metadata.url ?? file.url ?? null,
    author: metadata.author ?? null,
    published: metadata.published ?? null,
    blocks,
    ...(file.passageSize === undefined ? {} : { passageSize: file.passageSize }),
  });
  // Made here because here may be another thread: for a large text each takes a while.
  const contentHash = createHash('sha256').update(article.text).digest('hex');
  return {
    id: metadata.id ?? null,
    translationOf: metadata.translationOf ?? null,
    article,
    document: JSON.stringify(article),
    contentHash,
  };
}

const emptyFile = 'The file has no text. Write the article into it, or delete it.';

/** The declared title, else the heading that opens the text, else the name of the file. */
function titleOf(
  { metadata, blocks }: ParsedDocument,
  source: string,
): Pick<ArticleParts, 'title' | 'titleIsOurs'> {
  if (metadata.title !== undefined) {
    return { title: metadata.title.slice(0, 300), titleIsOurs: metadata.titleIsOurs ?? false };
  }
  const [first] = blocks;
  const topLevel = blocks.filter(({ kind, level }) => kind === 'heading' && level === 1);
  const heading =
    topLevel.length === 1 ? topLevel[0] : first?.kind === 'heading' ? first : undefined;
  if (heading !== undefined && heading.text.length <= 300 && !isAddress(heading.text)) {
    return { title: heading.text, titleIsOurs: metadata.titleIsOurs ?? false };
  }
  return { title: titleOfName(source), titleIsOurs: true };
}

/** What a file is called where nothing in it says more: its name, written as a title. */
export function titleOfName(source: string): string {
  const name = basename(source, extname(source))
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
