import { randomBytes } from 'node:crypto';
import type { Answer, Summary } from '../../answering/answer.js';
import type { Storage } from '../../storage/storage.js';
import { answerRow, type FoundAnswerRow, readAnswerRow } from './answer-row.js';
import { createWriteTogether } from './write-together.js';

/** Answers given, kept so that what stands under them works after a restart. */
export interface AnswerStore {
  /** Keeps an answer, under a new id where none is given; returns the id. */
  save(given: GivenAnswer, id?: string): Promise<string>;
  /** Undefined where it never was, or its time is over. */
  find(id: string): Promise<StoredAnswer | undefined>;
  /** The last one in a channel that the member may see: a public one, or a private one of their own. */
  last(channelId: string, memberId: string): Promise<StoredAnswer | undefined>;
  /** The asker shows it to everyone: from now on all may see it, and carry it on. */
  publish(id: string): Promise<void>;
  /** Forgets it, with what members thought of it and the threads that carry it on. */
  remove(id: string): Promise<void>;
  /** Forgets them, with what members thought of them; what was never there does no harm. */
  forget(ids: readonly string[]): Promise<void>;
  /** Forgets those that were asked in these messages, as whoever deletes one takes it back. */
  forgetAskedIn(messageIds: readonly string[]): Promise<void>;
}

export interface GivenAnswer {
  readonly answer: Answer | Summary;
  readonly guildId: string | null;
  readonly channelId: string;
  readonly memberId: string;
  /** True where only the asker sees it. */
  readonly private: boolean;
  /** Id of the answer that the question carried on; null, the default, where it began afresh. */
  readonly continues?: string | null;
  /** True where the asker wanted to be alone with it; default `private`. */
  readonly askedPrivately?: boolean;
  /** Milliseconds from the question to the whole answer; null, the default, where not measured. */
  readonly latency?: number | null;
  /** Id of the message in which it was asked; null, the default, for a command. */
  readonly askedIn?: string | null;
  /** Questions that may be asked next; default none. */
  readonly related?: readonly string[];
}

export interface StoredAnswer extends GivenAnswer {
  readonly id: string;
  readonly continues: string | null;
  readonly related: readonly string[];
}

export interface AnswerStoreProps {
  readonly storage: Pick<Storage, 'db'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
  /** Days after which an answer is no longer found; default 90, as `storage/retention.ts` has it. */
  readonly retentionDays?: number;
}

/** An id that cannot be guessed, for an answer that is only being written. */
export function newAnswerId(): string {
  return randomBytes(9).toString('base64url');
}

export function createAnswerStore(props: AnswerStoreProps): AnswerStore {
  const { db } = props.storage;
  const now = props.now ?? Date.now;
  const oldest = () => now() - (props.retentionDays ?? 90) * day;
  const seen = () => db.selectFrom('answers').selectAll().where('created_at', '>=', oldest());
  const writes = createWriteTogether<FoundAnswerRow>(async (rows) => {
    await db
      .insertInto('answers')
      .values(await withWhatIsThere(db, rows))
      .execute();
  });
  return {
    async save(given, id = newAnswerId()) {
      await writes.add(answerRow(id, now(), given));
      return id;
    },
    async find(id) {
      return readAnswerRow(await seen().where('id', '=', id).executeTakeFirst());
    },
    async last(channelId, memberId) {
      const query = seen()
        .where('channel_id', '=', channelId)
        .where((has) => has.or([has('private', '=', 0), has('member_id', '=', memberId)]))
        .where('outcome', '=', 'answered')
        .orderBy('created_at', 'desc')
        .limit(1);
      return readAnswerRow(await query.executeTakeFirst());
    },
    async publish(id) {
      const shown = { private: 0, asked_privately: 0 };
      await db.updateTable('answers').set(shown).where('id', '=', id).execute();
    },
    async remove(id) {
      await db.deleteFrom('answers').where('id', '=', id).execute();
    },
    async forgetAskedIn(messageIds) {
      if (messageIds.length === 0) return;
      await db.deleteFrom('answers').where('asked_in', 'in', messageIds).execute();
    },
    async forget(ids) {
      if (ids.length > 0) await db.deleteFrom('answers').where('id', 'in', ids).execute();
    },
  };
}

/** What was carried on may have been deleted while this was written: then nothing is. */
async function withWhatIsThere(
  db: Storage['db'],
  rows: readonly FoundAnswerRow[],
): Promise<readonly FoundAnswerRow[]> {
  const ids = rows.flatMap(({ continues }) => continues ?? []);
  if (ids.length === 0) return rows;
  const found = await db.selectFrom('answers').select('id').where('id', 'in', ids).execute();
  const there = new Set([...found, ...rows].map(({ id }) => id));
  return rows.map((row) => (there.has(row.continues ?? '') ? row : { ...row, continues: null }));
}

const day = 86_400_000;
