import { randomBytes } from 'node:crypto';
import type { Answer, Summary } from '../answering/answer.js';
import type { Storage } from '../storage/storage.js';
import { createWriteTogether } from './write-together.js';

/** Answers given, kept so that what stands under them works after a restart. */
export interface AnswerStore {
  /** Keeps an answer; returns its id, which cannot be guessed. */
  save(given: GivenAnswer): Promise<string>;
  /** Undefined where it never was, or its time is over. */
  find(id: string): Promise<StoredAnswer | undefined>;
  /** The last one in a channel that the member may see: a public one, or a private one of their own. */
  last(channelId: string, memberId: string): Promise<StoredAnswer | undefined>;
  /** Forgets those past their time, with what members thought of them. Returns how many. */
  purge(): Promise<number>;
}

export interface GivenAnswer {
  readonly answer: Answer | Summary;
  readonly guildId: string | null;
  readonly channelId: string;
  readonly memberId: string;
  /** True where only the asker sees it. */
  readonly private: boolean;
}

export interface StoredAnswer extends GivenAnswer {
  readonly id: string;
}

export interface AnswerStoreProps {
  readonly storage: Pick<Storage, 'db'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
  /** Days an answer is kept; default 90. */
  readonly retentionDays?: number;
}

export function createAnswerStore(props: AnswerStoreProps): AnswerStore {
  const { db } = props.storage;
  const now = props.now ?? Date.now;
  const oldest = () => now() - (props.retentionDays ?? 90) * day;
  const seen = () => db.selectFrom('answers').selectAll().where('created_at', '>=', oldest());
  const writes = createWriteTogether<ReturnType<typeof row>>(async (rows) => {
    await db.insertInto('answers').values(rows).execute();
  });
  return {
    async save(given) {
      const id = randomBytes(9).toString('base64url');
      await writes.add(row(id, now(), given));
      return id;
    },
    async find(id) {
      return read(await seen().where('id', '=', id).executeTakeFirst());
    },
    async last(channelId, memberId) {
      const query = seen()
        .where('channel_id', '=', channelId)
        .where((has) => has.or([has('private', '=', 0), has('member_id', '=', memberId)]))
        .where('outcome', '=', 'answered')
        .orderBy('created_at', 'desc')
        .limit(1);
      return read(await query.executeTakeFirst());
    },
    async purge() {
      const query = db.deleteFrom('answers').where('created_at', '<', oldest());
      return Number((await query.executeTakeFirst()).numDeletedRows);
    },
  };
}

const day = 86_400_000;

function row(id: string, createdAt: number, given: GivenAnswer) {
  const { answer } = given;
  return {
    id,
    created_at: createdAt,
    guild_id: given.guildId,
    channel_id: given.channelId,
    member_id: given.memberId,
    private: given.private ? 1 : 0,
    question: answer.question,
    language: answer.language,
    outcome: answer.outcome,
    engine: answer.engine,
    payload: JSON.stringify(answer),
  };
}

function read(found: Partial<Row> | undefined): StoredAnswer | undefined {
  if (found?.id === undefined || found.payload === undefined) return undefined;
  return {
    id: found.id,
    answer: JSON.parse(found.payload),
    guildId: found.guild_id ?? null,
    channelId: found.channel_id ?? '',
    memberId: found.member_id ?? '',
    private: found.private === 1,
  };
}

type Row = {
  readonly id: string;
  readonly payload: string;
  readonly guild_id: string | null;
  readonly channel_id: string | null;
  readonly member_id: string | null;
  readonly private: number;
};
