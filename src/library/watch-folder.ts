import { realpath, stat } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type FSWatcher, watch } from 'chokidar';
import type { LibraryLog } from './library-log.js';

/** Calls back after anything in a folder changed, until it is stopped. */
export interface FolderWatch {
  close(): Promise<void>;
}

export interface FolderWatchOptions {
  /** It need not exist yet, and may be taken away, put back or replaced. */
  readonly directory: string;
  readonly onChange: () => void;
  readonly log: LibraryLog;
}

/** Milliseconds between two looks at which folder has the name. */
const checkInterval = 1_000;
/** One call in so many looks though nothing was heard: network drives do not tell everything. */
const checksPerRescan = 60;

/**
 * Says that something changed, not what: the folder is looked at again as a whole, which costs a
 * few milliseconds and cannot get out of step with events that were lost or came twice.
 */
export function watchFolder({ directory, onChange, log }: FolderWatchOptions): FolderWatch {
  const stop = new AbortController();
  let watched: WatchedFolder | null = null;
  let isBlind = false;

  /** The system watches a folder, not its name: another under the name must be watched anew. */
  async function follow(): Promise<void> {
    const folder = await folderNamed(directory);
    if (stop.signal.aborted || (folder?.key === watched?.key && watched?.isLost !== true)) return;
    const before = watched;
    watched = folder && watchOne(folder, { onChange, onError });
    await before?.watcher.close();
    if (before !== null && folder === null) onChange();
  }

  function onError(error: unknown): void {
    if (isBlind) return;
    isBlind = true;
    log.warn('The folder cannot be watched; it is looked at every second instead.', { error });
  }

  async function keepFollowing(): Promise<void> {
    for (let checks = 1; !stop.signal.aborted; checks += 1) {
      await follow();
      if (isBlind || checks % checksPerRescan === 0) onChange();
      await pause(stop.signal);
    }
  }

  const following = keepFollowing();
  return {
    close: async () => {
      stop.abort();
      await following;
      await watched?.watcher.close();
    },
  };
}

interface Folder {
  readonly path: string;
  /** Differs for another folder of the same name. */
  readonly key: string;
}

interface WatchedFolder {
  readonly key: string;
  readonly watcher: FSWatcher;
  /** True after it was taken away: one made after may have its very number. */
  readonly isLost: boolean;
}

interface Listeners {
  readonly onChange: () => void;
  readonly onError: (error: unknown) => void;
}

/** Null while there is none that can be seen. */
async function folderNamed(directory: string): Promise<Folder | null> {
  try {
    const path = await realpath(directory);
    const { dev, ino, birthtimeNs } = await stat(path, { bigint: true });
    return { path, key: [path, dev, ino, birthtimeNs].join(' ') };
  } catch {
    return null;
  }
}

function watchOne({ path, key }: Folder, { onChange, onError }: Listeners): WatchedFolder {
  let isLost = false;
  const watcher = watch(path, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (found) => relative(path, found) !== '' && basename(found).startsWith('.'),
  });
  watcher.on('all', (event, found) => {
    if (event === 'unlinkDir' && relative(path, found) === '') isLost = true;
    onChange();
  });
  // Something may have changed between the first look and the moment the watch stood.
  watcher.on('ready', onChange);
  watcher.on('error', onError);
  return {
    key,
    watcher,
    get isLost() {
      return isLost;
    },
  };
}

async function pause(signal: AbortSignal): Promise<void> {
  await setTimeout(checkInterval, undefined, { ref: false, signal }).catch(() => undefined);
}
