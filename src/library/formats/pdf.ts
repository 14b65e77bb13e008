import { FileProblem } from '../file-problem.js';
import { isMachineTitle } from '../machine-title.js';
import type { DocumentMetadata, ParsedDocument } from '../source-block.js';
import { toBlocks } from './pdf-blocks.js';
import { type PdfItem, type PdfLine, toLines } from './pdf-lines.js';
import { withoutRunningLines } from './pdf-running-lines.js';

/**
 * A PDF, with the page of each block.
 * Decision: pdf.js through unpdf, and the layout read here. LangChain's PDFLoader gives a page as one
 * string: without positions and sizes neither headings nor running lines can be told from text, and
 * its default parser is another package again.
 */
export async function parsePdf(bytes: Uint8Array): Promise<ParsedDocument> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    stopAtErrors: false,
  }).catch((error: unknown) => {
    throw unreadable(error);
  });
  try {
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(toLines(items.flatMap(asText), number));
      page.cleanup();
    }
    const blocks = toBlocks(withoutRunningLines(pages));
    if (blocks.length === 0) throw new FileProblem(withoutText, { fault: 'scanned' });
    const { info } = await document.getMetadata();
    return { metadata: titleIn(info), blocks };
  } finally {
    await document.destroy();
  }
}

const withoutText =
  'The PDF has no text; it may hold pictures of pages. Run text recognition (OCR) over it and save the result.';

/** Leaves out marks of structure, which carry no text. */
function asText(item: PdfItem | object): readonly PdfItem[] {
  return 'str' in item && 'transform' in item ? [item] : [];
}

function unreadable(error: unknown): FileProblem {
  const isLocked = error instanceof Error && error.name === 'PasswordException';
  const message = isLocked
    ? 'The PDF is protected by a password. Save a copy without one.'
    : 'This is not a sound PDF. Print or export it to PDF again.';
  return new FileProblem(message, { cause: error, fault: isLocked ? 'protected' : 'damaged' });
}

/** The declared title, unless a program left it, as is often so. */
function titleIn(info: unknown): DocumentMetadata {
  if (typeof info !== 'object' || info === null || !('Title' in info)) return {};
  const title = typeof info.Title === 'string' ? info.Title.trim() : '';
  return title.length < 4 || title.length > 300 || isMachineTitle(title) ? {} : { title };
}
