import type { Article, Passage } from '../library/article.js';
import { type Embedder, faultOfVector } from './embedder.js';
import type { BatchItem, PreparedPassage } from './index-batch.js';
import type { NewPassageRow, PassageRows } from './passage-rows.js';
import { passageContext, passageText } from './passage-text.js';
import type { Preparer } from './preparer.js';

export interface PrepareDependencies {
  readonly rows: PassageRows;
  readonly preparer: Preparer;
  readonly embedder: Embedder;
  /** Told when passages go without vectors because the embedder failed. */
  readonly onEmbeddingFailure: (error: unknown) => void;
}

/** The rows of some passages, analysed, and with a vector where the database has none. */
export async function prepareRows(
  dependencies: PrepareDependencies,
  article: Article,
  passages: readonly Passage[],
  hashes: readonly string[],
  signal: AbortSignal | undefined,
): Promise<NewPassageRow[]> {
  const { rows, embedder, preparer } = dependencies;
  const wanted = passages.map(({ ordinal }) => hashes[ordinal] ?? '');
  const known = await rows.withVector(embedder.id, wanted);
  const items = passages.map((passage, index) => ({
    text: passageText(article, passage),
    context: passageContext(article, passage),
    embed: !known.has(wanted[index] ?? ''),
  }));
  const { items: prepared } = await preparer.prepare({
    language: article.language,
    items,
    dimensions: embedder.runsInWorker ? embedder.dimensions : 0,
  });
  const vectors = embedder.runsInWorker
    ? prepared.map(({ vector }) => vector)
    : await embedElsewhere(dependencies, items, signal);
  return passages.map((passage, index) =>
    toRow(article, passage, wanted[index] ?? '', prepared[index], vectors[index] ?? null),
  );
}

/** Vectors of a provider; none, and word of it, when it fails: lexical search carries on. */
async function embedElsewhere(
  dependencies: PrepareDependencies,
  items: readonly BatchItem[],
  signal: AbortSignal | undefined,
): Promise<(Float32Array | null)[]> {
  const { embedder } = dependencies;
  const vectors = new Array<Float32Array | null>(items.length).fill(null);
  const wanted = items.flatMap((item, index) => (item.embed ? [index] : []));
  if (wanted.length === 0) return vectors;
  try {
    const texts = wanted.map((index) => `${items[index]?.context}\n${items[index]?.text}`);
    const made = await embedder.embedPassages(texts, signal);
    wanted.forEach((index, at) => {
      const vector = made[at];
      const fault = vector === undefined ? 'none came' : faultOfVector(vector, embedder.dimensions);
      if (fault !== undefined) throw new Error(`The embedder's vector was refused: ${fault}.`);
      vectors[index] = vector ?? null;
    });
    return vectors;
  } catch (error) {
    signal?.throwIfAborted();
    dependencies.onEmbeddingFailure(error);
    return new Array<Float32Array | null>(items.length).fill(null);
  }
}

function toRow(
  article: Article,
  passage: Passage,
  hash: string,
  prepared: PreparedPassage | undefined,
  vector: Float32Array | null,
): NewPassageRow {
  return {
    articleId: article.id,
    version: article.version,
    ordinal: passage.ordinal,
    hash,
    terms: prepared?.terms ?? '',
    context: prepared?.context ?? '',
    length: prepared?.length ?? 0,
    vector,
  };
}
