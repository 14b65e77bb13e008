import { createHash } from 'node:crypto';
import type { FoundFile, GivenIdentity, Origin } from '../found-file.js';
import type { ParsedFile } from '../parse-file.js';
import { serverSource } from '../server-source.js';
import type { KeptFile, NewFile, ServerFileStore } from './server-files.js';

/** The files of servers, as the library finds them. */
export interface ServerOrigin extends Origin {
  /**
   * Hands over what was made of a file when it was taken in, so that it is not parsed twice. Returns
   * a function that takes it back.
   */
  hand(file: NewFile, parsed: ParsedFile): () => void;
  /** Has a file read and indexed again at the next look. */
  renew(file: KeptFile): void;
}

export function createServerOrigin({ store }: { readonly store: ServerFileStore }): ServerOrigin {
  const handed = new Map<string, ParsedFile>();
  const renewed = new Set<string>();

  function given(file: KeptFile): GivenIdentity {
    const { articleId, url } = file;
    const isAnew = renewed.has(articleId);
    return { articleId, url, isAnew, parsed: (hash) => handed.get(keyOf(file, hash)) };
  }

  async function read(file: KeptFile) {
    const bytes = await store.bytes(file);
    return bytes === undefined ? null : { bytes, hash: hashOf(bytes) };
  }

  function found(file: KeptFile): FoundFile {
    const time = String(BigInt(file.updatedAt) * 1_000_000n);
    return {
      source: serverSource(file.guildId, file.name),
      stamp: { size: file.size, modified: time, changed: time },
      read: () => read(file),
      given: given(file),
    };
  }

  return {
    async scan() {
      const files = (await store.list()).map(found);
      // The library remembers it from here on.
      renewed.clear();
      return { files, problems: [] };
    },
    hand(file, parsed) {
      const key = keyOf(file, hashOf(file.bytes));
      handed.set(key, parsed);
      return () => void handed.delete(key);
    },
    renew: ({ articleId }) => void renewed.add(articleId),
  };
}

/** All that an article is made of: its title may come from the name, its address from the other. */
function keyOf({ name, url }: Pick<KeptFile, 'name' | 'url'>, hash: string): string {
  return JSON.stringify([name, url, hash]);
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
