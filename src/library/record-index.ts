import type { ArticleRecord } from './article-store.js';

/** The records of the database, found by what a file may have in common with them. */
export interface RecordIndex {
  readonly all: readonly ArticleRecord[];
  byId(id: string): ArticleRecord | undefined;
  bySource(source: string): readonly ArticleRecord[];
  /** By hash of the bytes of the file. */
  byHash(hash: string): readonly ArticleRecord[];
  /** By hash of the text. */
  byContent(hash: string): readonly ArticleRecord[];
}

export function createRecordIndex(all: readonly ArticleRecord[]): RecordIndex {
  const ids = new Map(all.map((record) => [record.id, record]));
  const sources = groupBy(all, ({ source }) => source);
  const hashes = groupBy(all, ({ fingerprint }) => fingerprint?.hash ?? null);
  const contents = groupBy(all, ({ contentHash }) => contentHash);
  return {
    all,
    byId: (id) => ids.get(id),
    bySource: (source) => sources.get(source) ?? [],
    byHash: (hash) => hashes.get(hash) ?? [],
    byContent: (hash) => contents.get(hash) ?? [],
  };
}

function groupBy(
  records: readonly ArticleRecord[],
  keyOf: (record: ArticleRecord) => string | null,
): ReadonlyMap<string, readonly ArticleRecord[]> {
  const groups = new Map<string, ArticleRecord[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return groups;
}
