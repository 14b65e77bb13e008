import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import type { Storage, Transaction } from '../../storage/storage.js';
import { forgetAsAsked, forgetMessages, moveRequests } from './forget-proposals.js';
import { grow } from './grow-proposal.js';
import type { Proposal } from './proposal.js';
import { addReport, moveReports } from './proposal-reports.js';
import { proposalOf, rowOf } from './proposal-row.js';
import type { Addition, ProposalStore } from './proposal-store.js';
import { readProposals, withMessages } from './read-proposals.js';
import { forgetSaid } from './said-in.js';

export interface ProposalStoreProps {
  readonly storage: Pick<Storage, 'db' | 'transaction'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

/** Every change of state is one statement that names the state before it: the database decides. */
export function createProposalStore(props: ProposalStoreProps): ProposalStore {
  const { storage, now = Date.now } = props;
  const { db } = storage;
  const update = () => db.updateTable('proposals').set({ updated_at: now() });
  const payload = (path: string, value: unknown) => ({
    payload: sql<string>`json_set(payload, ${`$.${path}`}, json(${JSON.stringify(value)}))`,
  });
  return {
    ...readProposals(db),
    async create(draft) {
      const id = randomId();
      const time = now();
      const row = rowOf(id, draft, time);
      const { kind, reporterId, remark, messages } = draft;
      const isReport = kind === 'report' && reporterId !== null;
      await storage.transaction(async (transaction) => {
        await transaction.insertInto('proposals').values(row).execute();
        await addMessages(transaction, id, messages);
        if (isReport) await addReport(transaction, { proposalId: id, reporterId, remark, time });
      });
      return proposalOf(row, { messages, remarks: isReport ? [remark] : [] });
    },
    extend: (id, added) =>
      storage.transaction((transaction) => extend(transaction, { id, time: now(), ...added })),
    foldInto: (raidId, ids) =>
      storage.transaction((transaction) => foldInto(transaction, raidId, ids)),
    join: (id, { reporterId, remark }) =>
      storage.transaction(async (transaction) => {
        const time = now();
        const isNew = await addReport(transaction, { proposalId: id, reporterId, remark, time });
        const reports = sql`json_extract(payload, '$.reports') + ${isNew ? 1 : 0}`;
        await transaction
          .updateTable('proposals')
          .set({
            updated_at: time,
            reporter_id: sql`coalesce(reporter_id, ${reporterId})`,
            payload: sql`json_set(payload, '$.reports', ${reports})`,
          })
          .where('id', '=', id)
          .execute();
      }),
    async posted(id, { channelId, messageId }) {
      const card = { card_channel_id: channelId, card_message_id: messageId };
      const noted = await update().set(card).where('id', '=', id).executeTakeFirst();
      return noted.numUpdatedRows === 1n;
    },
    async claim(id, { moderatorId, interactionId }) {
      const claimed = await update()
        .set({ state: 'settling', settled_by: moderatorId })
        .set(payload('settledIn', interactionId))
        .where('id', '=', id)
        .where(({ or, and, eb }) =>
          or([
            eb('state', '=', 'waiting'),
            and([
              eb('state', '=', 'settling'),
              sql<boolean>`json_extract(payload, '$.settledIn') = ${interactionId}`,
            ]),
          ]),
        )
        .executeTakeFirst();
      return claimed.numUpdatedRows === 1n;
    },
    settle: (id, how) =>
      storage.transaction(async (transaction) => {
        await transaction
          .updateTable('proposals')
          .set({ updated_at: now(), state: 'settled', ...payload('settledHow', how) })
          .where('id', '=', id)
          .execute();
        await forgetSaid(transaction, id);
        await forgetAsAsked(transaction, id);
      }),
    async release(id) {
      await update()
        .set({ state: 'waiting', settled_by: null, ...payload('settledIn', null) })
        .where('id', '=', id)
        .where('state', '=', 'settling')
        .execute();
    },
    forgetMessages: (messageIds) => forgetMessages(db, messageIds),
  };
}

async function extend(
  transaction: Transaction,
  { id, time, ...added }: Addition & { readonly id: string; readonly time: number },
): Promise<boolean> {
  const row = await transaction
    .selectFrom('proposals')
    .select(['payload'])
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  if (row === undefined) return false;
  const { text, findings } = grow(JSON.parse(row.payload), added);
  await transaction
    .updateTable('proposals')
    .set({ updated_at: time })
    .set({
      payload: sql<string>`json_set(payload, '$.text', ${text}, '$.findings', json(${JSON.stringify(findings)}))`,
    })
    .where('id', '=', id)
    .execute();
  await addMessages(transaction, id, added.messages);
  return true;
}

async function foldInto(
  transaction: Transaction,
  raidId: string,
  ids: readonly string[],
): Promise<readonly Proposal[]> {
  const folded = await withMessages(transaction, (query) =>
    query.where('id', 'in', ids).where('state', '=', 'waiting'),
  );
  for (const { id } of folded) {
    await moveMessages(transaction, id, raidId);
    await moveReports(transaction, id, raidId);
    await moveRequests(transaction, id, raidId);
    await transaction.deleteFrom('proposals').where('id', '=', id).execute();
  }
  return folded;
}

async function addMessages(
  transaction: Transaction,
  id: string,
  messages: Proposal['messages'],
): Promise<void> {
  for (let start = 0; start < messages.length; start += rowsAtOnce) {
    const rows = messages.slice(start, start + rowsAtOnce).map((message) => ({
      proposal_id: id,
      message_id: message.messageId,
      channel_id: message.channelId,
      member_id: message.memberId,
      said: message.said === undefined ? null : JSON.stringify(message.said),
    }));
    await transaction
      .insertInto('proposal_messages')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

async function moveMessages(transaction: Transaction, from: string, to: string): Promise<void> {
  await sql`update or ignore proposal_messages set proposal_id = ${to} where proposal_id = ${from}`.execute(
    transaction,
  );
  await transaction.deleteFrom('proposal_messages').where('proposal_id', '=', from).execute();
}

/** SQLite takes 32,766 values in a statement; a batch stays within a few milliseconds. */
const rowsAtOnce = 500;

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

function randomId(): string {
  return Array.from({ length: 16 }, () => letters[randomInt(letters.length)]).join('');
}
