import type { DiscussionSummariser } from '../../answering/discussion/discussion.js';
import type { Log } from '../../log.js';
import type { Storage } from '../../storage/storage.js';
import type { Edge } from '../edge.js';
import { createDiscussionStore, type DiscussionStore } from './discussion-store.js';
import { createOptOuts, type OptOuts } from './opt-outs.js';
import { createPutRight, type PutRight } from './put-right.js';
import { createDeletionsMeanwhile, type DeletionsMeanwhile } from './watch-deletions.js';

/** What summaries of discussions work with. */
export interface DiscussionTools {
  readonly summariser: DiscussionSummariser;
  readonly store: DiscussionStore;
  readonly optOuts: OptOuts;
  readonly meanwhile: DeletionsMeanwhile;
  readonly putRight: PutRight;
  /** Whether Discord lets the bot read what members write among themselves. */
  readsMessages(): boolean;
}

export interface DiscussionToolsProps extends Pick<Edge, 'posted' | 'channels' | 'citationLink'> {
  readonly log: Log;
  readonly discussions: DiscussionSummariser;
  readonly storage: Pick<Storage, 'db' | 'transaction'>;
  readonly readsMessages: () => boolean;
}

export function createDiscussionTools(props: DiscussionToolsProps): DiscussionTools {
  const store = createDiscussionStore(props);
  return {
    summariser: props.discussions,
    store,
    putRight: createPutRight({ ...props, store, summariser: props.discussions }),
    optOuts: createOptOuts(props),
    meanwhile: createDeletionsMeanwhile(),
    readsMessages: props.readsMessages,
  };
}
