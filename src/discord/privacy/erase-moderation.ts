import { sql } from 'kysely';
import type { Storage, Transaction } from '../../storage/storage.js';

/** A card in the moderators' channel. */
export interface CardOf {
  readonly id: string;
  readonly guildId: string;
  /** Where it stands; null where it was never posted. */
  readonly place: { readonly channelId: string; readonly messageId: string } | null;
}

export interface CardsToChange {
  /** Of which less is known now. */
  readonly shown: readonly CardOf[];
  /** Which are about nothing any more. */
  readonly gone: readonly CardOf[];
}

/**
 * What moderation keeps of a member.
 *
 * DECISIONS
 * - The number and the state of a case stay, so that numbers rise without gaps; whom it concerned, the
 *   reason, the words and the message go. Warnings no longer count by that: nobody is left to count for.
 * - What is in force stays with its reason, since it could not be explained nor lifted otherwise: a ban,
 *   a running timeout, what is being done, and what a moderator is asked about. The name and the words
 *   of the message go from it, too.
 * - An appeal is the member's own: it goes, with its card. Of a case that stays, it is still known that
 *   it was appealed, so that nobody appeals twice.
 * - What moderators have yet to decide stays until they have: else whoever is reported would erase the
 *   report; they are noted in it, and it forgets them as it is settled. What was reported by the member loses their name and remark at once, and
 *   keeps those of others who reported it.
 * - What they decided as a moderator is the server's account of what was done to others.
 */
export async function eraseModeration(
  db: Transaction,
  { memberId, now }: { readonly memberId: string; readonly now: number },
): Promise<CardsToChange> {
  const appeals = await cardsOf(db, (query) =>
    query.where('kind', '=', 'appeal').where('member_id', '=', memberId),
  );
  const settled = await cardsOf(db, (query) =>
    query
      .where('state', '=', 'settled')
      .where(({ or, eb }) =>
        or([eb('member_id', '=', memberId), eb('id', 'in', writtenBy(db, memberId))]),
      ),
  );
  const reported = await cardsOf(db, (query) => query.where('id', 'in', reportedBy(db, memberId)));
  await eraseAppeals(db, memberId, now);
  await eraseProposals(db, memberId);
  await askToErase(db, memberId);
  await emptyCases(db, memberId, now);
  const gone = new Set(appeals.map(({ id }) => id));
  const shown = [...settled, ...reported].filter(({ id }) => !gone.has(id));
  return { shown: [...new Map(shown.map((card) => [card.id, card])).values()], gone: appeals };
}

/** How much of a member moderation keeps, in all servers. */
export async function countModeration(
  db: Storage['db'],
  memberId: string,
): Promise<{ readonly cases: number; readonly reports: number }> {
  const cases = await db
    .selectFrom('cases')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('member_id', '=', memberId)
    .executeTakeFirstOrThrow();
  const reports = await db
    .selectFrom('proposal_reports')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('reporter_id', '=', memberId)
    .executeTakeFirstOrThrow();
  return { cases: cases.count, reports: reports.count };
}

type Query = ReturnType<typeof cardRows>;

function cardRows(db: Transaction) {
  return db
    .selectFrom('proposals')
    .select(['id', 'guild_id', 'card_channel_id', 'card_message_id']);
}

async function cardsOf(
  db: Transaction,
  narrow: (query: Query) => Query,
): Promise<readonly CardOf[]> {
  const rows = await narrow(cardRows(db)).execute();
  return rows.map(({ id, guild_id, card_channel_id: channelId, card_message_id: messageId }) => ({
    ...{ id, guildId: guild_id },
    place: channelId === null || messageId === null ? null : { channelId, messageId },
  }));
}

/** What holds, or is not settled. `end` of a timeout is when it began and how long it lasts. */
const inForce = (now: number) => sql<boolean>`(
  (action = 'ban' and state in ('done', 'unsure')) or state in ('open', 'unsure')
  or (action = 'timeout' and state = 'done'
    and created_at + coalesce(json_extract(payload, '$.duration'), 0) > ${now})
)`;

async function emptyCases(db: Transaction, memberId: string, now: number): Promise<void> {
  await db
    .updateTable('cases')
    .set({
      payload: sql<string>`json_set(payload, '$.memberName', null, '$.grounds', null, '$.messages', json('[]'))`,
    })
    .where('member_id', '=', memberId)
    .where(inForce(now))
    .execute();
  await db
    .updateTable('cases')
    .set({ member_id: null, once: null, payload: '{}' })
    .where('member_id', '=', memberId)
    .where(sql<boolean>`not ${inForce(now)}`)
    .execute();
}

async function eraseAppeals(db: Transaction, memberId: string, now: number): Promise<void> {
  const kept = sql<boolean>`exists (
    select 1 from cases where cases.guild_id = appeals.guild_id
      and cases.number = appeals.case_number and ${inForce(now)}
  )`;
  const mine = db.deleteFrom('appeals').where('member_id', '=', memberId);
  await mine.where(sql<boolean>`not ${kept}`).execute();
  await db
    .updateTable('appeals')
    .set({
      state: sql<string>`case state when 'waiting' then 'refused' else state end`,
      told: sql<string>`case told when 'not_yet' then 'sent' when 'trying' then 'sent' else told end`,
      payload: '{}',
    })
    .where('member_id', '=', memberId)
    .execute();
  await db
    .deleteFrom('proposals')
    .where('kind', '=', 'appeal')
    .where('member_id', '=', memberId)
    .execute();
}

/** Of what is not settled: the store does it as it settles. */
async function askToErase(db: Transaction, memberId: string): Promise<void> {
  const erased = sql`select value from json_each(proposals.payload, '$.erased')
    union select ${memberId}`;
  await db
    .updateTable('proposals')
    .set({
      payload: sql<string>`json_set(payload, '$.erased', (select json_group_array(value) from (${erased})))`,
    })
    .where('state', '!=', 'settled')
    .where(({ or, eb }) =>
      or([eb('member_id', '=', memberId), eb('id', 'in', writtenBy(db, memberId))]),
    )
    .execute();
}

/** Of a raid there is no one member: theirs are the messages. */
function writtenBy(db: Transaction, memberId: string) {
  return db.selectFrom('proposal_messages').select('proposal_id').where('member_id', '=', memberId);
}

function reportedBy(db: Transaction, memberId: string) {
  return db
    .selectFrom('proposal_reports')
    .select('proposal_id')
    .where('reporter_id', '=', memberId);
}

async function eraseProposals(db: Transaction, memberId: string): Promise<void> {
  await db
    .updateTable('proposals')
    .set({ reporter_id: null })
    .where('reporter_id', '=', memberId)
    .execute();
  await db.deleteFrom('proposal_reports').where('reporter_id', '=', memberId).execute();
  const settled = db.selectFrom('proposals').select('id').where('state', '=', 'settled');
  await db
    .deleteFrom('proposal_messages')
    .where('member_id', '=', memberId)
    .where('proposal_id', 'in', settled)
    .execute();
  await db
    .updateTable('proposal_reports')
    .set({ remark: '' })
    .where('proposal_id', 'in', settled.where('member_id', '=', memberId))
    .execute();
  await db
    .updateTable('proposals')
    .set({
      member_id: null,
      payload: sql<string>`json_set(payload, '$.memberName', null, '$.text', '', '$.findings', json('[]'))`,
    })
    .where('member_id', '=', memberId)
    .where('state', '=', 'settled')
    .execute();
}
