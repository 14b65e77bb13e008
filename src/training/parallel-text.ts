import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** One line of a file of parallel text. */
export interface TextPair {
  readonly source: string;
  readonly first: string;
  readonly second: string;
}

/** Reads gzipped lines of `source <tab> first <tab> second`, in order. */
export async function* readTextPairs(file: string): AsyncGenerator<TextPair> {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) });
  for await (const line of lines) {
    const [source, first, second] = line.split('\t');
    if (source === undefined || first === undefined || second === undefined) continue;
    yield { source, first, second };
  }
}
