import type { Storage } from '../../storage/storage.js';
import type { Proposal } from './proposal.js';
import { remarksOn } from './proposal-reports.js';
import { type ProposalRow, proposalOf } from './proposal-row.js';
import type { ProposalStore } from './proposal-store.js';
import { findingsOf, onCards, saidIn } from './said-in.js';

type Reading = Pick<
  ProposalStore,
  'find' | 'said' | 'onCards' | 'findingsOf' | 'waitingOn' | 'waiting' | 'unposted' | 'claimed'
>;

export function readProposals(db: Storage['db']): Reading {
  const first = async (narrow: (query: Query) => Query) => (await withMessages(db, narrow)).at(0);
  return {
    find: (id) => first((query) => query.where('id', '=', id)),
    said: (id, most) => saidIn(db, id, most),
    onCards: (messageIds) => onCards(db, messageIds),
    findingsOf: (id) => findingsOf(db, id),
    waitingOn: (messageId) =>
      first((query) =>
        query
          .where('state', '=', 'waiting')
          .where('kind', 'in', ['finding', 'report', 'raid'])
          .where('id', 'in', (among) =>
            among
              .selectFrom('proposal_messages')
              .select('proposal_id')
              .where('message_id', '=', messageId),
          ),
      ),
    waiting: (guildId) =>
      withMessages(db, (query) =>
        query.where('guild_id', '=', guildId).where('state', '=', 'waiting'),
      ),
    unposted: () =>
      withMessages(db, (query) =>
        query.where('state', '=', 'waiting').where('card_message_id', 'is', null),
      ),
    claimed: () => withMessages(db, (query) => query.where('state', '=', 'settling')),
  };
}

type Query = ReturnType<typeof selectRows>;

function selectRows(db: Storage['db']) {
  return db.selectFrom('proposals').selectAll().orderBy('created_at').orderBy('id');
}

/** The oldest first, each with its messages in the order in which they were written. */
export async function withMessages(
  db: Storage['db'],
  narrow: (query: Query) => Query,
): Promise<readonly Proposal[]> {
  const rows: readonly ProposalRow[] = await narrow(selectRows(db)).execute();
  return Promise.all(
    rows.map(async (row) => {
      const messages = await db
        .selectFrom('proposal_messages')
        .select(['message_id as messageId', 'channel_id as channelId', 'member_id as memberId'])
        .where('proposal_id', '=', row.id)
        .orderBy('message_id')
        .execute();
      return proposalOf(row, { messages, remarks: await remarksOn(db, row.id) });
    }),
  );
}
