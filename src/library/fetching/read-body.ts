import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Watch } from './watch.js';

export interface BodyLimits {
  /** Bytes, as they came and unpacked. */
  readonly size: number;
  /** What is done with more: default `fail`. */
  readonly beyond?: 'fail' | 'cut';
}

/** More came than is wanted. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** It is packed in a way that nobody asked for. */
export class UnknownPacking extends Error {
  override readonly name = 'UnknownPacking';
}

/** What may be said of packing in a request; the rest is never sent by a server that listens. */
export const acceptedPacking = 'gzip, deflate, br';

/** The body, unpacked as it comes, so that what unpacks to too much is left at the limit. */
export async function readBody(
  response: IncomingMessage,
  limits: BodyLimits,
  watch: Watch,
): Promise<Uint8Array> {
  const { size, beyond = 'fail' } = limits;
  const announced = Number(response.headers['content-length'] ?? 0);
  if (beyond === 'fail' && announced > size) throw new TooLarge(`${announced} bytes announced`);
  const chunks: Buffer[] = [];
  let length = 0;
  const body = unpacked(response);
  try {
    for await (const chunk of body) {
      watch.touch();
      const piece = Buffer.from(chunk);
      chunks.push(piece);
      length += piece.length;
      if (length > size && beyond === 'fail') throw new TooLarge(`more than ${size} bytes`);
      if (length > size) break;
    }
  } finally {
    body.destroy();
    response.destroy();
  }
  return new Uint8Array(Buffer.concat(chunks).subarray(0, size));
}

function unpacked(response: IncomingMessage): Readable {
  const packing = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (packing === 'identity' || packing === '') return response;
  const unpacker = unpackers.get(packing)?.();
  if (unpacker === undefined) throw new UnknownPacking(packing);
  // An error of either end reaches whoever reads.
  return pipeline(response, unpacker, () => undefined);
}

const unpackers = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);
