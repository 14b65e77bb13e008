import type { Log } from '../log.js';

/** What was opened, to be closed in the opposite order. */
export interface Closers {
  add(what: string, close: () => Promise<unknown>): void;
  /** Closes each, also when another fails to. Safe to call twice. */
  closeAll(): Promise<void>;
}

export function createClosers(log: Log): Closers {
  const closers: { readonly what: string; readonly close: () => Promise<unknown> }[] = [];
  return {
    add: (what, close) => closers.push({ what, close }),
    async closeAll() {
      for (let last = closers.pop(); last !== undefined; last = closers.pop()) {
        try {
          await last.close();
        } catch (error) {
          log.error(`Could not close ${last.what}.`, { error });
        }
      }
    },
  };
}
