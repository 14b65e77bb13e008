import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Storage } from '../../storage/storage.js';

/**
 * What a button, a menu or a form needs to know and its identifier (100 characters) does not hold:
 * kept in the database under an id that it carries, so that it outlives the process that sent it.
 */
export interface ComponentStates {
  /** The states of one kind; an id of another is not found. */
  of<Payload>(kind: string, options?: KeepOptions): StatesOf<Payload>;
  /**
   * Holds something for a member, so that it is done once though it is asked for twice.
   * @returns false where it is held already; of two at the same moment, in whichever processes, one
   * has it.
   */
  hold(key: string, memberId: string, seconds: number): Promise<boolean>;
  /** Before its time is over. */
  release(key: string): Promise<void>;
  /** Forgets whatever holds words of these messages: their id is the `messageId` of its payload. */
  forgetAbout(messageIds: readonly string[]): Promise<void>;
}

export interface StatesOf<Payload> {
  /** @param memberId whose it is: deleted with what is kept of them; null for nobody's. */
  keep(payload: Payload, memberId: string | null): Promise<string>;
  /** Undefined where it never was, or its time is over: the control then says that it expired. */
  find(id: string): Promise<Payload | undefined>;
  change(id: string, payload: Payload): Promise<void>;
}

export interface KeepOptions {
  /** Default 7. */
  readonly days?: number;
}

export interface ComponentStatesProps {
  readonly storage: Pick<Storage, 'db'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

export function createComponentStates({
  storage: { db },
  now = Date.now,
}: ComponentStatesProps): ComponentStates {
  return {
    async forgetAbout(messageIds) {
      if (messageIds.length === 0) return;
      const about = sql<string>`json_extract(payload, '$.messageId')`;
      await db.deleteFrom('component_states').where(about, 'in', messageIds).execute();
    },
    async hold(key, memberId, seconds) {
      const time = now();
      const times = { created_at: time, expires_at: time + seconds * 1_000 };
      const row = { id: holdId(key), kind: held, member_id: memberId, payload: '{}', ...times };
      const taken = await db
        .insertInto('component_states')
        .values(row)
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet(times).where('component_states.expires_at', '<=', time),
        )
        .returning('id')
        .executeTakeFirst();
      return taken !== undefined;
    },
    async release(key) {
      const query = db.deleteFrom('component_states').where('kind', '=', held);
      await query.where('id', '=', holdId(key)).execute();
    },
    of<Payload>(kind: string, { days = 7 }: KeepOptions = {}): StatesOf<Payload> {
      return {
        async keep(payload, memberId) {
          const id = randomBytes(9).toString('base64url');
          const created = now();
          const times = { created_at: created, expires_at: created + days * day };
          const row = { id, kind, member_id: memberId, payload: JSON.stringify(payload), ...times };
          await db.insertInto('component_states').values(row).execute();
          return id;
        },
        async find(id) {
          const query = db.selectFrom('component_states').select('payload').where('id', '=', id);
          const alive = query.where('kind', '=', kind).where('expires_at', '>', now());
          const row = await alive.executeTakeFirst();
          return row === undefined ? undefined : JSON.parse(row.payload);
        },
        async change(id, payload) {
          const query = db
            .updateTable('component_states')
            .set({ payload: JSON.stringify(payload) });
          await query.where('id', '=', id).where('kind', '=', kind).execute();
        },
      };
    },
  };
}

const day = 86_400_000;
const held = 'held';

/** A key says of whom and of what it is: kept as a digest. */
function holdId(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 22);
}
