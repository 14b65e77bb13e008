import type { Storage } from '../storage/storage.js';

/** When a version of an article came to the library, in milliseconds since 1970; undefined where it never did. */
export type VersionDate = (articleId: string, version: string) => Promise<number | undefined>;

export function createVersionDate({
  storage,
}: {
  readonly storage: Pick<Storage, 'db'>;
}): VersionDate {
  return async (articleId, version) => {
    const row = await storage.db
      .selectFrom('article_versions')
      .select('created_at')
      .where('article_id', '=', articleId)
      .where('version', '=', version)
      .executeTakeFirst();
    return row?.created_at;
  };
}
