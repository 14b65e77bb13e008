import { extname } from 'node:path';
import { decodeText } from '../decode-text.js';
import { normaliseNewlines } from '../normalise-text.js';
import type { ParsedDocument } from '../source-block.js';

/** Reads one kind of file. Throws a FileProblem where the file is at fault. */
export interface Format {
  /** True where a few kilobytes are read in well under 20 ms without loading a heavy library. */
  readonly light: boolean;
  parse(bytes: Uint8Array): Promise<ParsedDocument>;
}

/** The format of a file by its extension; undefined where the library reads no such files. */
export function formatOf(path: string): Format | undefined {
  return formats.get(extname(path).toLowerCase());
}

/** Extensions of documents that people may expect to be read, and are not. */
export function isUnreadDocument(path: string): boolean {
  return unread.has(extname(path).toLowerCase());
}

export const readExtensions = '.md, .txt, .html, .pdf or .docx';

const unread = new Set([
  '.doc',
  '.odt',
  '.rtf',
  '.epub',
  '.mobi',
  '.pages',
  '.tex',
  '.rst',
  '.adoc',
  '.org',
  '.mdx',
  '.ppt',
  '.pptx',
  '.odp',
  '.xls',
  '.xlsx',
  '.djvu',
  '.ps',
  '.xml',
  '.mht',
  '.mhtml',
]);

const markdown: Format = {
  light: true,
  parse: async (bytes) => {
    const { parseMarkdown } = await import('./markdown.js');
    return parseMarkdown(normaliseNewlines(decodeText(bytes)));
  },
};

const plainText: Format = {
  light: true,
  parse: async (bytes) => {
    const { parsePlainText } = await import('./plain-text.js');
    return parsePlainText(normaliseNewlines(decodeText(bytes)));
  },
};

const html: Format = {
  light: false,
  parse: async (bytes) => (await import('./html.js')).parseHtml(bytes),
};

const pdf: Format = {
  light: false,
  parse: async (bytes) => (await import('./pdf.js')).parsePdf(bytes),
};

const docx: Format = {
  light: false,
  parse: async (bytes) => (await import('./docx.js')).parseDocx(bytes),
};

const formats: ReadonlyMap<string, Format> = new Map([
  ['.md', markdown],
  ['.markdown', markdown],
  ['.txt', plainText],
  ['.text', plainText],
  ['.html', html],
  ['.htm', html],
  ['.pdf', pdf],
  ['.docx', docx],
]);
