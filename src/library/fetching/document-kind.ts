import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { decodeCharset } from '../decode-charset.js';

/** What a server says that it sends. */
export interface DocumentKind {
  readonly contentType: string;
  /** With its dot, as the library tells formats by it. */
  readonly extension: string;
  /** Named in the header; null where it is not text, or nothing was said. */
  readonly charset: string | null;
}

/** Null where the library reads no such documents. */
export function documentKind(header: string | undefined, url: URL): DocumentKind | null {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim());
  const contentType = type.toLowerCase();
  const extension = extensionOf(contentType, extname(url.pathname).toLowerCase());
  if (extension === undefined) return null;
  const named = parameters.find((parameter) => /^charset\s*=/i.test(parameter));
  const charset = named?.replace(/^charset\s*=\s*/i, '').replace(/^["']|["']$/g, '');
  return { contentType, extension, charset: isText(extension) ? charset || null : null };
}

/** Of web pages no more is wanted of the address than of other documents. */
function extensionOf(contentType: string, ofPath: string): string | undefined {
  if (unspecific.has(contentType)) return files.has(ofPath) ? ofPath : undefined;
  // Whatever is written in Markdown is mostly sent as plain text.
  if (contentType === 'text/plain') return markdown.has(ofPath) ? '.md' : '.txt';
  return extensions.get(contentType);
}

const extensions: ReadonlyMap<string, string> = new Map([
  ['text/html', '.html'],
  ['application/xhtml+xml', '.html'],
  ['text/markdown', '.md'],
  ['text/x-markdown', '.md'],
  ['application/pdf', '.pdf'],
  ['application/x-pdf', '.pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.docx'],
]);

/** What is sent by servers that do not know what it is: the address says more. */
const unspecific = new Set(['', 'application/octet-stream', 'binary/octet-stream']);
const markdown = new Set(['.md', '.markdown']);
const files = new Set(['.md', '.markdown', '.txt', '.pdf', '.docx']);

function isText(extension: string): boolean {
  return extension !== '.pdf' && extension !== '.docx';
}

/**
 * Text as the library reads it. What the header says goes before what the page says of itself, so
 * a byte order mark says so. Where it is not what the header says, the library finds out itself.
 */
export function inUtf8(bytes: Uint8Array, { charset }: DocumentKind): Uint8Array {
  if (charset === null) return bytes;
  try {
    return new Uint8Array(Buffer.from(`\ufeff${decodeCharset(bytes, charset)}`));
  } catch {
    return bytes;
  }
}

/** `example.org-articles-tides.html`; with some figures where the address has more than a path. */
export function nameOfAddress(url: URL, extension: string): string {
  const path = `${url.hostname.replace(/^www\./, '')}${decoded(url.pathname)}`;
  const stem = path
    .slice(0, path.length - extname(url.pathname).length)
    .replace(/\/+$/, '')
    .replaceAll('/', '-');
  const isWhole = url.search === '' && stem.length <= longestStem;
  if (isWhole) return `${stem}${extension}`;
  const digest = createHash('sha256').update(url.href).digest('hex').slice(0, 8);
  return `${stem.slice(0, longestStem - 9)}-${digest}${extension}`;
}

const longestStem = 80;

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
