/** What is deleted in a channel while a summary of it is being made. */
export interface DeletionsMeanwhile {
  /** From now on; `end` must be called. */
  watch(channelId: string): WatchedChannel;
  deleted(channelId: string, messageIds: readonly string[]): void;
}

export interface WatchedChannel {
  readonly gone: ReadonlySet<string>;
  end(): void;
}

/**
 * In memory alone: whoever makes a summary hears of what is deleted meanwhile over the same gateway
 * connection, and a summary that a restart interrupts is made anew.
 */
export function createDeletionsMeanwhile(): DeletionsMeanwhile {
  const watched = new Map<Set<string>, string>();
  return {
    watch(channelId) {
      const gone = new Set<string>();
      watched.set(gone, channelId);
      return { gone, end: () => void watched.delete(gone) };
    },
    deleted(channelId, messageIds) {
      for (const [gone, watchedChannel] of watched) {
        if (watchedChannel !== channelId) continue;
        for (const id of messageIds) gone.add(id);
      }
    },
  };
}
