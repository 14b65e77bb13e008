import type { PostFile } from '../../member-api.js';
import { sizeOf } from '../words/sizes.js';
import type { Words } from '../words/words.js';

/** A file chosen and not sent yet. */
export interface DraftFile {
  readonly key: string;
  readonly post: PostFile;
  /** In bytes. */
  readonly size: number;
  /** A `data:` address, where it is a picture that a browser shows. */
  readonly preview: string | null;
}

/** Files of a message, and their sizes in bytes; the server holds to the same. */
const mostFiles = 10;
const largestFile = 10 * 1024 * 1024;
const largestTogether = 25 * 1024 * 1024;

/** @throws Error when the browser cannot read the file */
export async function readDraftFile(file: File): Promise<DraftFile> {
  const address = await dataAddress(file);
  const data = address.slice(address.indexOf(',') + 1);
  const contentType = file.type === '' ? {} : { contentType: file.type };
  return {
    key: crypto.randomUUID(),
    post: { name: file.name === '' ? 'file' : file.name, ...contentType, data },
    size: file.size,
    preview: /^image\/(png|jpeg|gif|webp)$/.test(file.type) ? address : null,
  };
}

/** Why these files cannot all be taken, in one sentence; null when they can. */
export function problemWithFiles(
  sizes: readonly { readonly name: string; readonly size: number }[],
  locale: string,
  words: Words,
): string | null {
  if (sizes.length > mostFiles) return words.tooManyFiles(mostFiles);
  const large = sizes.find(({ size }) => size > largestFile);
  if (large !== undefined) return words.fileTooLarge(large.name, sizeOf(largestFile, locale));
  const together = sizes.reduce((sum, { size }) => sum + size, 0);
  return together > largestTogether ? words.filesTooLarge(sizeOf(largestTogether, locale)) : null;
}

function dataAddress(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(reader.error ?? new Error(`${file.name} could not be read.`));
    reader.readAsDataURL(file);
  });
}
