import type { DiscussionSummariser } from '../../answering/discussion/discussion.js';
import type { Storage } from '../../storage/storage.js';
import { createDiscussionStore, type DiscussionStore } from './discussion-store.js';
import { createOptOuts, type OptOuts } from './opt-outs.js';
import { createDeletionsMeanwhile, type DeletionsMeanwhile } from './watch-deletions.js';

/** What summaries of discussions work with. */
export interface DiscussionTools {
  readonly summariser: DiscussionSummariser;
  readonly store: DiscussionStore;
  readonly optOuts: OptOuts;
  readonly meanwhile: DeletionsMeanwhile;
  /** Whether Discord lets the bot read what members write among themselves. */
  readsMessages(): boolean;
}

export interface DiscussionToolsProps {
  readonly discussions: DiscussionSummariser;
  readonly storage: Pick<Storage, 'db' | 'transaction'>;
  readonly readsMessages: () => boolean;
}

export function createDiscussionTools(props: DiscussionToolsProps): DiscussionTools {
  return {
    summariser: props.discussions,
    store: createDiscussionStore(props),
    optOuts: createOptOuts(props),
    meanwhile: createDeletionsMeanwhile(),
    readsMessages: props.readsMessages,
  };
}
