import type {
  DiscussionSummariser,
  DiscussionSummary,
  IsGone,
} from '../../answering/discussion/discussion.js';
import { messagesFor } from '../../locales/locale.js';
import type { Log } from '../../log.js';
import type { Edge } from '../edge.js';
import type { DiscussionStore, StoredDiscussion } from './discussion-store.js';
import { renderDiscussion } from './render-discussion.js';

/** Takes out of summaries what no longer stands where it was read, in the database and in Discord. */
export interface PutRight {
  /** Takes these messages out of every summary that rests on them. */
  withoutMessages(messageIds: readonly string[]): Promise<void>;
  /** Takes out whatever `isGone` says of one summary. */
  reduce(stored: StoredDiscussion, isGone: IsGone): Promise<void>;
  /** Shows a summary anew where it was shared; `sharedBy` null for nobody named. */
  show(stored: StoredDiscussion, summary: DiscussionSummary): Promise<void>;
}

export type PutRightProps = Pick<Edge, 'posted' | 'channels' | 'citationLink'> & {
  readonly store: DiscussionStore;
  readonly summariser: Pick<DiscussionSummariser, 'without'>;
  readonly log: Log;
};

export function createPutRight(props: PutRightProps): PutRight {
  const { store } = props;
  const putRight: PutRight = {
    async withoutMessages(messageIds) {
      const gone = new Set(messageIds);
      for (const stored of await store.restingOn(messageIds)) {
        await putRight.reduce(stored, (id) => gone.has(id));
      }
    },
    async reduce(stored, isGone) {
      const summary = props.summariser.without(stored.summary, isGone);
      await store.reduce(stored.id, summary);
      await putRight.show(stored, summary);
    },
    async show(stored, summary) {
      const message = renderDiscussion({
        summary,
        messages: messagesFor(summary.language),
        citationLink: props.citationLink,
        state: 'posted',
        sharedBy: stored.memberId === '' ? null : stored.memberId,
      });
      for (const { channelId, messageId } of await props.posted.find(stored.id)) {
        await props.channels.edit(channelId, messageId, message).catch((error: unknown) => {
          // The bot may have lost the channel; what is kept of the message is gone all the same.
          props.log.warn('A shared summary could not be put right.', { error });
        });
      }
    },
  };
  return putRight;
}
