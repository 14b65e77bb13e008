import type { Storage } from '../../storage/storage.js';

/** Answers of which a beginning is on show, so that a crash leaves none that claims to go on. */
export interface UnfinishedStore {
  add(shown: UnfinishedAnswer): Promise<void>;
  /** It is finished, or was put right. */
  remove(answerId: string): Promise<void>;
  all(): Promise<readonly UnfinishedAnswer[]>;
}

export interface UnfinishedAnswer {
  /** In the button under its message. */
  readonly answerId: string;
  readonly channelId: string;
  /** Of what is said under it. */
  readonly language: string;
}

export function createUnfinishedStore({
  storage: { db },
}: {
  readonly storage: Pick<Storage, 'db'>;
}): UnfinishedStore {
  return {
    async add({ answerId, channelId, language }) {
      const row = { answer_id: answerId, channel_id: channelId, language };
      await db.insertInto('unfinished_answers').values(row).execute();
    },
    async remove(answerId) {
      await db.deleteFrom('unfinished_answers').where('answer_id', '=', answerId).execute();
    },
    async all() {
      const rows = await db.selectFrom('unfinished_answers').selectAll().execute();
      return rows.map((row) => ({
        answerId: row.answer_id,
        channelId: row.channel_id,
        language: row.language,
      }));
    },
  };
}
