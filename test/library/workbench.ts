import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  createLibrary,
  type LibraryOptions,
  type OpenLibrary,
} from '../../src/library/create-library.js';
import type { Library } from '../../src/library/library.js';
import type { LibraryLog } from '../../src/library/library-log.js';
import { openStorage, type Storage } from '../../src/storage/storage.js';
import { createMemoryIndexer, type MemoryIndexer } from './memory-indexer.js';

/** A knowledge folder, a data folder, and a library over both. */
export interface Workbench {
  /** The knowledge folder. */
  readonly directory: string;
  readonly storage: Storage;
  readonly indexer: MemoryIndexer;
  /** Writes a file of the knowledge folder, as if it were a minute old. */
  write(source: string, content: string | Uint8Array): Promise<void>;
  /** Opens the library and waits until the folder was looked at. */
  open(options?: OpenOptions): Promise<OpenLibrary>;
  /** As `open`, after whatever library is open was closed: what a restart does. */
  reopen(options?: OpenOptions): Promise<OpenLibrary>;
}

export interface OpenOptions extends Pick<LibraryOptions, 'serverLimits'> {
  /** Default false. */
  readonly watch?: boolean;
  /** Whether the storage may be written; default true. */
  readonly writable?: boolean;
  /** Default: one that says nothing. */
  readonly log?: LibraryLog;
}

export async function createWorkbench(): Promise<Workbench> {
  const root = await mkdtemp(join(tmpdir(), 'glose-library-'));
  const directory = join(root, 'knowledge');
  await mkdir(directory);
  const storage = await openStorage({ directory: join(root, 'data') });
  const indexer = createMemoryIndexer(storage);
  const silent: LibraryLog = { info() {}, warn() {} };
  let library: OpenLibrary | undefined;
  onTestFinished(async () => {
    await library?.close();
    await storage.close();
    await rm(root, { recursive: true, force: true });
  });
  const open: Workbench['open'] = async (options = {}) => {
    const { watch = false, writable = true, log = silent, ...rest } = options;
    const seen = { ...storage, writable };
    library = await createLibrary({ storage: seen, indexer, directory, watch, log, ...rest });
    await library.settled();
    return library;
  };
  return {
    directory,
    storage,
    indexer,
    async write(source, content) {
      const path = join(directory, source);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
      const old = new Date(Date.now() - 60_000);
      await utimes(path, old, old);
    },
    open,
    async reopen(options) {
      await library?.close();
      return open(options);
    },
  };
}

/** Resolves when the condition holds after a change of the library; bounded by the test's timeout. */
export function until(library: Library, condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (!condition()) return;
      stop();
      resolve();
    };
    const stop = library.onChange(check);
    check();
  });
}
