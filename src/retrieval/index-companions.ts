import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article, Companion } from '../library/article.js';
import type { Storage } from '../storage/storage.js';
import type { CompanionKey, CompanionRows, NewCompanionRow } from './companion-rows.js';
import { passageContext, passageHash, passageText } from './passage-text.js';
import type { Preparer } from './preparer.js';
import { createPacer } from './write-pacer.js';

export interface IndexCompanionsDependencies {
  readonly storage: Storage;
  readonly companionRows: CompanionRows;
  readonly preparer: Preparer;
}

const preparedAtOnce = 64;

/**
 * Writes the rows of the article's companions that are not there yet, in batches. Rows of another
 * wording stay until {@link sweepCompanions}: they only lead to a passage, which is then read as it
 * is served.
 */
export async function indexCompanions(
  dependencies: IndexCompanionsDependencies,
  article: Article,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (article.companions.length === 0) return;
  const present = new Set<string>();
  for await (const rows of dependencies.companionRows.of(article.id)) {
    for (const row of rows) present.add(nameOf(row));
    await nextTurn();
  }
  for (const companion of article.companions) {
    const { reading } = companion;
    const missing = (await keysOf(companion)).filter((key) => !present.has(nameOf(key)));
    const pacer = createPacer();
    for (let at = 0; at < missing.length; at += preparedAtOnce) {
      signal?.throwIfAborted();
      const keys = missing.slice(at, at + preparedAtOnce);
      const prepared = await prepare(dependencies.preparer, reading, keys);
      await pacer.write(prepared, (batch) =>
        dependencies.storage.transaction((transaction) =>
          dependencies.companionRows.insert(transaction, batch),
        ),
      );
      await nextTurn();
    }
  }
}

/** Forgets the rows that belong to no companion of the article as it is served; null: to none. */
export async function sweepCompanions(
  companionRows: CompanionRows,
  articleId: string,
  served: Article | null,
): Promise<void> {
  const wanted = new Set<string>();
  for (const companion of served?.companions ?? []) {
    for (const key of await keysOf(companion)) wanted.add(nameOf(key));
  }
  for await (const rows of companionRows.of(articleId)) {
    const others = rows.filter((row) => !wanted.has(nameOf(row))).map(({ id }) => id);
    for (let at = 0; at < others.length; at += sweptAtOnce) {
      await companionRows.delete(others.slice(at, at + sweptAtOnce));
      await nextTurn();
    }
    await nextTurn();
  }
}

const sweptAtOnce = 50;
const hashedAtOnce = 200;

/** In turns, as an article may have thousands of passages. */
async function keysOf({ language, reading }: Companion): Promise<readonly CompanionKey[]> {
  const { id: articleId, version } = reading;
  const keys: CompanionKey[] = [];
  for (const passage of reading.passages) {
    const { ordinal } = passage;
    keys.push({ articleId, version, language, ordinal, hash: passageHash(reading, passage) });
    if (keys.length % hashedAtOnce === 0) await nextTurn();
  }
  return keys;
}

function nameOf({ version, language, ordinal, hash }: CompanionKey): string {
  return `${version} ${language} ${ordinal} ${hash}`;
}

async function prepare(
  preparer: Preparer,
  reading: Article,
  keys: readonly CompanionKey[],
): Promise<NewCompanionRow[]> {
  const items = keys.flatMap(({ ordinal }) => {
    const passage = reading.passages[ordinal];
    if (passage === undefined) return [];
    const text = passageText(reading, passage);
    return [{ text, context: passageContext(reading, passage), embed: false }];
  });
  const { language } = reading;
  const { items: prepared } = await preparer.prepare({ language, items, dimensions: 0 });
  return keys.map((key, index) => ({
    ...key,
    terms: prepared[index]?.terms ?? '',
    context: prepared[index]?.context ?? '',
  }));
}
