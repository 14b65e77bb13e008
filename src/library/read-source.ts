import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { FileProblem } from './file-problem.js';
import { type FileStamp, sameStamp, stampOf } from './fingerprint.js';
import type { SourceBytes } from './found-file.js';
import { codeOf, readFault } from './read-fault.js';

/** A file of the folder: links to it are followed already. */
export interface FilePlace {
  readonly path: string;
  readonly stamp: FileStamp;
}

/**
 * The bytes of a file, in pieces so that a large one does not hold up the event loop; null where it
 * changed or went away since it was found. Throws a FileProblem where it cannot be read.
 */
export async function readSource(file: FilePlace): Promise<SourceBytes | null> {
  let handle: FileHandle;
  try {
    // Links were followed already: one that appears here now was put there since.
    handle = await open(file.path, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ELOOP') return null;
    throw new FileProblem(readFault(error), { cause: error, fault: 'other' });
  }
  try {
    const read = await readAll(handle, file.stamp.size);
    const after = stampOf(await handle.stat({ bigint: true }));
    return sameStamp(after, file.stamp) ? read : null;
  } catch (error) {
    throw new FileProblem(readFault(error), { cause: error, fault: 'other' });
  } finally {
    await handle.close();
  }
}

const pieceLength = 256 * 1024;

async function readAll(handle: FileHandle, size: number): Promise<SourceBytes> {
  const bytes = new Uint8Array(size);
  const hash = createHash('sha256');
  let position = 0;
  while (position < size) {
    const length = Math.min(pieceLength, size - position);
    const { bytesRead } = await handle.read(bytes, position, length, position);
    if (bytesRead === 0) break;
    hash.update(bytes.subarray(position, position + bytesRead));
    position += bytesRead;
  }
  return { bytes, hash: hash.digest('hex') };
}
