import { sql } from 'kysely';
import type { Storage, Transaction } from '../../storage/storage.js';
import type { Proposal } from './proposal.js';

type Cards = readonly Pick<Proposal, 'id' | 'guildId'>[];

/** @returns what is settled and had words until now. */
export async function forgetMessages(
  db: Storage['db'],
  messageIds: readonly string[],
): Promise<Cards> {
  const emptied: Cards[number][] = [];
  for (let start = 0; start < messageIds.length; start += rowsAtOnce) {
    const some = messageIds.slice(start, start + rowsAtOnce);
    const about = db
      .selectFrom('proposal_messages')
      .select('proposal_id')
      .where('message_id', 'in', some);
    const quoting = db
      .updateTable('proposals')
      .where('kind', 'in', ['finding', 'report'])
      .where('id', 'in', about);
    await quoting
      .set({ payload: sql<string>`json_set(payload, '$.isGone', json('true'))` })
      .where('state', '!=', 'settled')
      .execute();
    const settled = await quoting
      .set({ payload: sql<string>`json_set(payload, '$.text', '', '$.isGone', json('true'))` })
      .where('state', '=', 'settled')
      .where(sql`json_extract(payload, '$.text')`, '!=', '')
      .returning(['id', 'guild_id as guildId'])
      .execute();
    emptied.push(...settled);
  }
  return emptied;
}

/** Takes out of what is settled what was deleted, by members or of members, while it waited. */
export async function forgetAsAsked(db: Transaction, id: string): Promise<void> {
  const update = () => db.updateTable('proposals').where('id', '=', id);
  await update()
    .set({ payload: sql<string>`json_set(payload, '$.text', '')` })
    .where(sql<boolean>`json_extract(payload, '$.isGone')`)
    .execute();
  const card = await db
    .selectFrom('proposals')
    .select(['member_id', sql<string | null>`json_extract(payload, '$.erased')`.as('erased')])
    .where('id', '=', id)
    .executeTakeFirst();
  const erased: readonly string[] = JSON.parse(card?.erased ?? '[]');
  if (card === undefined || erased.length === 0) return;
  await db
    .deleteFrom('proposal_messages')
    .where('proposal_id', '=', id)
    .where('member_id', 'in', erased)
    .execute();
  await update().set({ payload: sql<string>`json_remove(payload, '$.erased')` }).execute();
  if (card.member_id !== null && erased.includes(card.member_id)) await forgetMember(db, id);
}

/** As `eraseModeration` does with what is settled already. */
async function forgetMember(db: Transaction, id: string): Promise<void> {
  await db
    .updateTable('proposals')
    .set({
      member_id: null,
      payload: sql<string>`json_set(payload, '$.memberName', null, '$.text', '', '$.findings', json('[]'))`,
    })
    .where('id', '=', id)
    .execute();
  await db
    .updateTable('proposal_reports')
    .set({ remark: '' })
    .where('proposal_id', '=', id)
    .execute();
}

/** What is to be forgotten of a card that became part of a raid is to be forgotten of the raid. */
export async function moveRequests(db: Transaction, from: string, to: string): Promise<void> {
  const both = sql`select value from json_each(proposals.payload, '$.erased')
    union select value from proposals as former, json_each(former.payload, '$.erased')
      where former.id = ${from}`;
  await db
    .updateTable('proposals')
    .set({
      payload: sql<string>`json_set(payload, '$.erased', (select json_group_array(value) from (${both})))`,
    })
    .where('id', '=', to)
    .execute();
}

/** SQLite takes 32,766 values in a statement; a batch stays within a few milliseconds. */
const rowsAtOnce = 500;
