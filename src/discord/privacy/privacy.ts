import type { KeptCounts } from '../../locales/words/privacy.js';
import type { DiscussionTools } from '../discussion/discussion-tools.js';
import type { OutgoingFile } from '../reply.js';
import { countKept, type EraseProps, eraseMember } from './erase-member.js';
import { exportFile } from './export-file.js';
import { gatherMemberData } from './member-data.js';
import { withdraw } from './withdraw.js';

/** What a member can know and do about what is kept of them, on every server. */
export interface Privacy {
  count(memberId: string): Promise<KeptCounts>;
  exportFile(memberId: string): Promise<OutgoingFile>;
  /** Deletes it; returns how much there was. Safe to repeat. */
  erase(memberId: string): Promise<KeptCounts>;
  /**
   * Whether a member's messages are left out of summaries in a server. Once they are, they leave those
   * that were made there before, too.
   */
  leaveOut(guildId: string, memberId: string, out: boolean): Promise<void>;
  /** Takes back what answers and checks have of messages that are gone. */
  withdraw(messageIds: readonly string[]): Promise<void>;
}

export interface PrivacyProps extends Omit<EraseProps, 'store' | 'clearCache'> {
  readonly discussion: Pick<DiscussionTools, 'store' | 'optOuts'>;
  /** Empties what answers are kept in advance; default nothing is. */
  readonly clearCache?: () => Promise<void>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

export function createPrivacy(props: PrivacyProps): Privacy {
  const { storage, discussion, putRight, now = Date.now } = props;
  const { store, optOuts } = discussion;
  const erasing = { ...props, store, clearCache: props.clearCache ?? (async () => {}) };
  return {
    count: (memberId) => countKept(storage.db, memberId),
    exportFile: async (memberId) =>
      exportFile(memberId, await gatherMemberData(storage.db, memberId), now()),
    erase: (memberId) => eraseMember(memberId, erasing),
    withdraw: async (messageIds) =>
      withdraw(await props.aboutMessages.forgetMessages(messageIds), erasing),
    async leaveOut(guildId, memberId, out) {
      await optOuts.set(guildId, memberId, out);
      if (!out) return;
      for (const { stored, messageIds } of await store.restingOnAuthor(memberId)) {
        if (stored.guildId === guildId) await putRight.reduce(stored, (id) => messageIds.has(id));
      }
    },
  };
}
