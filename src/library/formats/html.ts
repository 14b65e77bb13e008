import { decodeCharset } from '../decode-charset.js';
import { decodeText } from '../decode-text.js';
import { FileProblem } from '../file-problem.js';
import { isMachineTitle } from '../machine-title.js';
import { primaryLanguage, webAddress } from '../metadata-schema.js';
import { normaliseNewlines } from '../normalise-text.js';
import type { DocumentMetadata, ParsedDocument, SourceBlock } from '../source-block.js';
import { type HtmlNode, htmlBlocks } from './html-blocks.js';

interface HtmlDocument {
  readonly documentElement: HtmlNode & { cloneNode(deep: boolean): HtmlNode };
  readonly body: HtmlNode | null;
  querySelector(selector: string): HtmlNode | null;
}

/**
 * A saved web page: the article in it as Readability finds it, without menus and advertisements;
 * where it finds none, everything. Nothing in the page is run or fetched.
 */
export async function parseHtml(bytes: Uint8Array): Promise<ParsedDocument> {
  const html = normaliseNewlines(decodeHtml(bytes));
  const document = await openDocument(html);
  const metadata = declaredIn(document);
  const whole = htmlBlocks(document.documentElement);
  const tabTitle = document.querySelector('head > title')?.textContent?.replace(/\s+/g, ' ').trim();
  const article = await readable(document);
  const blocks = article !== null && isEnough(article.blocks, whole) ? article.blocks : whole;
  const { title: declared, ...others } = metadata;
  const title = [declared, article?.title, tabTitle, onlyHeading(whole)].find(
    (one) => one !== undefined && !isMachineTitle(one),
  );
  return { metadata: { ...others, ...(title === undefined ? {} : { title }) }, blocks };
}

/** The heading of the page, which may stand outside what is taken for its article. */
function onlyHeading(blocks: readonly SourceBlock[]): string | undefined {
  const topLevel = blocks.filter(({ kind, level }) => kind === 'heading' && level === 1);
  return topLevel.length === 1 ? topLevel[0]?.text : undefined;
}

/** The blocks of a piece of HTML, as it stands in Markdown or comes from a word processor. */
export async function parseHtmlFragment(html: string): Promise<readonly SourceBlock[]> {
  return htmlBlocks((await openDocument(html)).documentElement);
}

async function openDocument(html: string): Promise<HtmlDocument> {
  const { parseHTML } = await import('linkedom');
  const whole = /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  const { document }: { document: HtmlDocument } = parseHTML(whole);
  return document;
}

async function readable(
  document: HtmlDocument,
): Promise<{ title: string | undefined; blocks: readonly SourceBlock[] } | null> {
  const { Readability } = await import('@mozilla/readability');
  // It takes the document apart, which is read no more after this.
  const reader = new Readability<HtmlNode>(
    document as ConstructorParameters<typeof Readability>[0],
    {
      serializer: (node) => node as unknown as HtmlNode,
    },
  );
  const found = reader.parse();
  if (found?.content == null) return null;
  return { title: found.title?.trim() || undefined, blocks: htmlBlocks(found.content) };
}

/** Readability is made for the pages of newspapers; of a bare page it may keep one paragraph. */
function isEnough(article: readonly SourceBlock[], whole: readonly SourceBlock[]): boolean {
  return lengthOf(article) >= Math.min(500, lengthOf(whole) * 0.5);
}

function lengthOf(blocks: readonly SourceBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** Only what the page declares in so many words. */
function declaredIn(document: HtmlDocument): DocumentMetadata {
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute?.(name)?.trim().slice(0, 2_000) || undefined;
  const declared = {
    title: attribute('meta[property="og:title"]', 'content'),
    language: primaryLanguage(attribute('html', 'lang')),
    url: webAddress(attribute('link[rel="canonical"]', 'href')),
    author: attribute('meta[name="author"]', 'content'),
    published: attribute('meta[property="article:published_time"]', 'content'),
  };
  return Object.fromEntries(Object.entries(declared).filter(([, value]) => value !== undefined));
}

function decodeHtml(bytes: Uint8Array): string {
  // A byte order mark goes before what the page says of itself (HTML, 13.2.3.1).
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeText(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048));
  const label = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1]?.toLowerCase();
  if (label === undefined || label.startsWith('utf') || bytes.includes(0)) return decodeText(bytes);
  try {
    return decodeCharset(bytes, label);
  } catch (cause) {
    throw new FileProblem(
      `The page says that it is in ${label}, which it is not. Save it again as UTF-8.`,
      { cause, fault: 'encoding' },
    );
  }
}
