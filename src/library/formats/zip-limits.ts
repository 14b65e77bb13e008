import { inflateRawSync } from 'node:zlib';
import { FileProblem } from '../file-problem.js';

/** Bytes that all files in a package may unpack to. */
const largestContent = 64 * 1024 * 1024;
const mostEntries = 5_000;

/**
 * Throws a FileProblem unless the bytes are a plain ZIP package that unpacks to a sensible size.
 * Declared sizes may lie, so every entry is unpacked here up to what is left of the limit.
 */
export function checkZip(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    let left = largestContent;
    for (const entry of entries(view)) left -= unpackedLength(bytes, view, entry, left);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw damaged(error);
  }
}

interface Entry {
  readonly method: number;
  readonly compressedSize: number;
  readonly headerOffset: number;
}

// Offsets and signatures: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
function* entries(view: DataView): Generator<Entry> {
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > mostEntries || at + view.getUint32(end + 12, true) !== end)
    throw damaged('directory');
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw damaged('entry');
    if ((view.getUint16(at + 8, true) & 1) === 1) throw encrypted();
    yield {
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      headerOffset: view.getUint32(at + 42, true),
    };
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
}

/** Where the end record stands: the last one, as the library that unpacks it looks for it. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw damaged('no end record');
}

function unpackedLength(bytes: Uint8Array, view: DataView, entry: Entry, left: number): number {
  const { method, compressedSize, headerOffset } = entry;
  const nameLength = view.getUint16(headerOffset + 26, true);
  const start = headerOffset + 30 + nameLength + view.getUint16(headerOffset + 28, true);
  const data = bytes.subarray(start, start + compressedSize);
  if (data.length !== compressedSize) throw damaged('entry');
  if (method === 0) return within(compressedSize, left);
  if (method !== 8) throw damaged('method');
  if (compressedSize === 0) return 0;
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, left) }).length;
  } catch (error) {
    const isTooLarge =
      error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw isTooLarge ? tooLarge() : damaged(error);
  }
}

function within(size: number, left: number): number {
  if (size > left) throw tooLarge();
  return size;
}

function tooLarge(): FileProblem {
  return new FileProblem(
    'The document unpacks to more than 64 MiB. Split it, or save it as text.',
    {
      fault: 'tooMuch',
    },
  );
}

function encrypted(): FileProblem {
  return new FileProblem('The document is protected by a password. Save it without one.', {
    fault: 'protected',
  });
}

function damaged(cause: unknown): FileProblem {
  return new FileProblem(
    'This is not a sound .docx document. Open it in a word processor and save it as .docx again.',
    { cause, fault: 'damaged' },
  );
}
