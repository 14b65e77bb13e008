import { basename, relative } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { LibraryLog } from './library-log.js';

/** Calls back after anything in a folder changed, until it is stopped. */
export interface FolderWatch {
  close(): Promise<void>;
}

export interface FolderWatchOptions {
  readonly directory: string;
  readonly onChange: () => void;
  readonly log: LibraryLog;
}

/**
 * Says that something changed, not what: the folder is looked at again as a whole, which costs a
 * few milliseconds and cannot get out of step with events that were lost or came twice.
 */
export function watchFolder({ directory, onChange, log }: FolderWatchOptions): FolderWatch {
  let fallback: NodeJS.Timeout | undefined;
  const watcher: FSWatcher = watch(directory, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => relative(directory, path) !== '' && basename(path).startsWith('.'),
  });
  watcher.on('all', onChange);
  // Something may have changed between the first look and the moment the watch stood.
  watcher.on('ready', onChange);
  watcher.on('error', (error) => {
    if (fallback !== undefined) return;
    log.warn('The folder cannot be watched; it is looked at every second instead.', { error });
    fallback = setInterval(onChange, 1_000).unref();
  });
  return {
    close: async () => {
      clearInterval(fallback);
      await watcher.close();
    },
  };
}
