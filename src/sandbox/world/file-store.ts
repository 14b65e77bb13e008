import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The bytes of attachments, in memory and, where there is a directory, under `files/`. */
export interface FileStore {
  put(id: string, bytes: Uint8Array): Promise<void>;
  /** @returns null for an unknown id */
  get(id: string): Promise<Uint8Array | null>;
}

export function createFileStore(directory: string | null): FileStore {
  if (directory === null) {
    const files = new Map<string, Uint8Array>();
    return {
      put: async (id, bytes) => void files.set(id, bytes),
      get: async (id) => files.get(id) ?? null,
    };
  }
  const folder = join(directory, 'files');
  return {
    async put(id, bytes) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(join(folder, id), bytes, { mode: 0o600 });
    },
    async get(id) {
      if (!/^\d+$/.test(id)) return null;
      return readFile(join(folder, id)).catch(() => null);
    },
  };
}
