import { sql } from 'kysely';
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

/** Those of these messages that are on some card, decided or not. */
export async function onCards(
  db: Storage['db'],
  messageIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (let start = 0; start < messageIds.length; start += valuesAtOnce) {
    const some = messageIds.slice(start, start + valuesAtOnce);
    const rows = db
      .selectFrom('proposal_messages')
      .select('message_id')
      .where('message_id', 'in', some);
    for (const { message_id: id } of await rows.execute()) known.add(id);
  }
  return known;
}

/** How many findings of each rule stand behind a card that is not settled. */
export async function findingsOf(
  db: Storage['db'],
  id: string,
): Promise<readonly { readonly rule: string; readonly times: number }[]> {
  const found = sql<{ rule: string; times: number }>`
    select json_extract(finding.value, '$.rule') as rule, count(*) as times
    from proposal_messages, json_each(proposal_messages.said, '$.findings') as finding
    where proposal_id = ${id} group by 1 order by 1`;
  return (await found.execute(db)).rows;
}

const valuesAtOnce = 500;

/** What is settled needs no words of single messages: cases have theirs. */
export async function forgetSaid(db: Transaction, id: string): Promise<void> {
  await db
    .updateTable('proposal_messages')
    .set({ said: null })
    .where('proposal_id', '=', id)
    .execute();
}
