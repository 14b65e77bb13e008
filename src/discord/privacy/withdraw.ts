import type { Log } from '../../log.js';
import type { Storage } from '../../storage/storage.js';
import type { AboutIt } from '../answers/about-messages.js';
import type { Edge } from '../edge.js';

export type WithdrawProps = Pick<Edge, 'posted' | 'channels'> & {
  readonly storage: Pick<Storage, 'db'>;
  /** Empties what answers are kept in advance, whoever asked first. */
  readonly clearCache: () => Promise<void>;
  readonly log: Log;
};

/**
 * Takes back what has words of a message in it whose author withdrew them: an answer to a question that
 * the message itself asked, a check of what it claims. It is forgotten here, and its posts leave Discord.
 */
export async function withdraw(
  about: readonly AboutIt[],
  { posted, channels, storage: { db }, clearCache, log }: WithdrawProps,
): Promise<void> {
  if (about.length === 0) return;
  // By the message a question is understood, so its words may stand in an answer kept in advance.
  await clearCache();
  for (const { subjectId } of about.filter(({ quoted }) => quoted)) {
    await db.deleteFrom('answers').where('id', '=', subjectId).execute();
    await db.deleteFrom('component_states').where('id', '=', subjectId).execute();
    for (const { channelId, messageId } of await posted.find(subjectId)) {
      await channels.remove(channelId, messageId).catch((error: unknown) => {
        // The bot may have lost the channel; what is kept is gone all the same.
        log.warn('What quotes a message that is gone could not be deleted.', { error });
      });
      await posted.forget([messageId]);
    }
  }
}
