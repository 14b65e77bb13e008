import { FileProblem } from '../file-problem.js';
import type { ParsedDocument } from '../source-block.js';
import { parseHtmlFragment } from './html.js';
import { checkZip } from './zip-limits.js';

/**
 * A document of a word processor, headings, lists and tables kept. Pictures are left out.
 * Decision: mammoth itself, because LangChain's DocxLoader asks it for the raw text only, and a
 * text without its headings has no sections.
 */
export async function parseDocx(bytes: Uint8Array): Promise<ParsedDocument> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new FileProblem(
      'This is an old .doc document, or one with a password. Save it as .docx without a password.',
      { fault: 'protected' },
    );
  }
  checkZip(bytes);
  const { default: mammoth } = await import('mammoth');
  const html = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      {
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    .catch((cause: unknown) => {
      throw new FileProblem(
        'The .docx document cannot be read. Open it in a word processor and save it again.',
        { cause, fault: 'damaged' },
      );
    });
  return { metadata: {}, blocks: await parseHtmlFragment(html.value) };
}
