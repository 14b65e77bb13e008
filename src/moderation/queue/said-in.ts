import type { Storage, Transaction } from '../../storage/storage.js';
import type { SaidMessage } from './proposal.js';

/** The first of a card, each with its words as long as they are kept. */
export async function saidIn(
  db: Storage['db'],
  id: string,
  most: number,
): Promise<readonly SaidMessage[]> {
  const rows = await db
    .selectFrom('proposal_messages')
    .select(['message_id as messageId', 'channel_id as channelId', 'member_id as memberId', 'said'])
    .where('proposal_id', '=', id)
    .orderBy('message_id')
    .limit(most)
    .execute();
  return rows.map(({ said, ...place }) => ({
    ...place,
    said: said === null ? null : JSON.parse(said),
  }));
}

/** What is settled needs no words of single messages: cases have theirs. */
export async function forgetSaid(db: Transaction, id: string): Promise<void> {
  await db
    .updateTable('proposal_messages')
    .set({ said: null })
    .where('proposal_id', '=', id)
    .execute();
}
