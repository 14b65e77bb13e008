import type { Storage } from '../storage/storage.js';

/** Versions that are older, are not served, and stand in no stored answer. */
export async function pruneVersions(storage: Storage, before: number): Promise<void> {
  await storage.db
    .deleteFrom('article_versions')
    .where('created_at', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('articles')
            .select('articles.id')
            .whereRef('articles.id', '=', 'article_versions.article_id')
            .whereRef('articles.served_version', '=', 'article_versions.version'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('answers')
            .select('answers.id')
            .where(({ fn, ref, eb }) =>
              eb(fn('instr', [ref('answers.payload'), ref('article_versions.version')]), '>', 0),
            ),
        ),
      ),
    )
    .execute();
}

/** Articles whose entries in the index outlived them. */
export async function readLeftovers({ db }: Storage): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('passages')
    .select('article_id')
    .distinct()
    .where('article_id', 'not in', (articles) =>
      articles.selectFrom('articles').select('articles.id'),
    )
    .execute();
  return rows.map((row) => row.article_id);
}
