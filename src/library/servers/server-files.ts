import type { Storage, Transaction } from '../../storage/storage.js';

/** A file as it is kept, without its bytes. */
export interface KeptFile {
  readonly guildId: string;
  readonly name: string;
  readonly articleId: string;
  readonly url: string | null;
  readonly size: number;
  readonly addedAt: number;
  readonly updatedAt: number;
}

export type NewFile = Pick<KeptFile, 'guildId' | 'name' | 'articleId' | 'url'> & {
  readonly bytes: Uint8Array;
};

/** The library's own table `server_files`. */
export interface ServerFileStore {
  /** All, or those of one server, in order of server and name. */
  list(guildId?: string): Promise<readonly KeptFile[]>;
  /** Undefined where it is gone. */
  bytes(file: KeptFile): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Keeps a new file once `check`, given what is there already, does not throw. */
  insert(file: NewFile, check: Check): Promise<void>;
  /** Replaces bytes, name and address of a file that is kept. */
  replace(file: NewFile, check: Check): Promise<void>;
  delete(guildId: string, articleId: string): Promise<void>;
  deleteAll(guildId: string): Promise<void>;
}

/** In the transaction that writes, so that two at once cannot both be the last that fits. */
export type Check = (present: readonly KeptFile[]) => void;

export function createServerFileStore({ db, transaction }: Storage): ServerFileStore {
  let last = 0;

  /** Never the same twice: by this time it is told whether a file is as it was. */
  function now(): number {
    last = Math.max(Date.now(), last + 1);
    return last;
  }

  return {
    list: (guildId) => list(db, guildId),
    async bytes({ articleId, updatedAt }) {
      const row = await db
        .selectFrom('server_files')
        .select('bytes')
        .where('article_id', '=', articleId)
        .where('updated_at', '=', updatedAt)
        .executeTakeFirst();
      // Of its own memory: it is moved to another thread.
      return row && new Uint8Array(row.bytes);
    },
    insert: (file, check) =>
      transaction(async (within) => {
        check(await list(within, file.guildId));
        const at = now();
        const times = { added_at: at, updated_at: at };
        const identity = { guild_id: file.guildId, article_id: file.articleId };
        const values = { ...identity, ...contents(file), ...times };
        await within.insertInto('server_files').values(values).execute();
      }),
    replace: (file, check) =>
      transaction(async (within) => {
        check(await list(within, file.guildId));
        await within
          .updateTable('server_files')
          .set({ ...contents(file), updated_at: now() })
          .where('guild_id', '=', file.guildId)
          .where('article_id', '=', file.articleId)
          .execute();
      }),
    async delete(guildId, articleId) {
      await db
        .deleteFrom('server_files')
        .where('guild_id', '=', guildId)
        .where('article_id', '=', articleId)
        .execute();
    },
    async deleteAll(guildId) {
      await db.deleteFrom('server_files').where('guild_id', '=', guildId).execute();
    },
  };
}

async function list(
  db: Storage['db'] | Transaction,
  guildId?: string,
): Promise<readonly KeptFile[]> {
  const columns = ['guild_id', 'name', 'article_id', 'url', 'size'] as const;
  const all = db.selectFrom('server_files').select([...columns, 'added_at', 'updated_at']);
  const asked = guildId === undefined ? all : all.where('guild_id', '=', guildId);
  const rows = await asked.orderBy('guild_id').orderBy('name').execute();
  return rows.map(({ name, url, size, ...row }) => ({
    guildId: row.guild_id,
    articleId: row.article_id,
    ...{ name, url, size },
    addedAt: row.added_at,
    updatedAt: row.updated_at,
  }));
}

function contents({ name, url, bytes }: NewFile) {
  const { buffer, byteOffset, length } = bytes;
  return { name, url, size: length, bytes: Buffer.from(buffer, byteOffset, length) };
}
