import { sql } from 'kysely';
import type { Storage } from '../storage/storage.js';
import type { BackgroundFrequencies } from './background-frequencies.js';

/** How rare terms are, in this library and in ordinary text together. */
export interface TermStatistics {
  /**
   * Inverse document frequency of each term, ln(1 + (1 - p) / p), where p is the share of passages
   * that hold it: the library's count and the background's share, which weighs as much as
   * {@link backgroundPassages} passages would.
   */
  weights(terms: readonly string[], language: string): Promise<ReadonlyMap<string, number>>;
  /** How many passages hold each term. */
  counts(terms: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Content terms a passage, on average; 60 where nothing is indexed. */
  averageLength(): Promise<number>;
  /** Forgets what was counted, after the index changed. */
  refresh(): void;
}

/** Measured: 100 to 1,000 make no difference on 864 passages; fewer make small libraries unsteady. */
export const backgroundPassages = 500;

/** The weight of a term that `known` of `passages` hold, and this share of ordinary passages. */
export function inverseFrequency(known: number, passages: number, ordinaryShare: number): number {
  const expected = backgroundPassages * ordinaryShare;
  const share = (known + expected) / (passages + backgroundPassages);
  return Math.log(1 + (1 - share) / share);
}

export function createTermStatistics(dependencies: {
  readonly storage: Storage;
  readonly background: BackgroundFrequencies;
}): TermStatistics {
  const { storage, background } = dependencies;
  const counts = new Map<string, number>();
  let size: Promise<{ readonly passages: number; readonly terms: number }> | undefined;
  const sizeOf = () => {
    size ??= countPassages(storage);
    return size;
  };
  return {
    async weights(terms, language) {
      const { passages } = await sizeOf();
      await countTerms(storage, counts, terms);
      return new Map(
        terms.map((term) => {
          const known = Math.min(counts.get(term) ?? 0, passages);
          return [term, inverseFrequency(known, passages, background.share(term, language))];
        }),
      );
    },
    async counts(terms) {
      await countTerms(storage, counts, terms);
      return counts;
    },
    async averageLength() {
      const { passages, terms } = await sizeOf();
      return passages === 0 ? 60 : Math.max(1, terms / passages);
    },
    refresh() {
      counts.clear();
      size = undefined;
    },
  };
}

async function countPassages(storage: Storage): Promise<{ passages: number; terms: number }> {
  const row = await storage.db
    .selectFrom('passages')
    .select(({ fn }) => [
      fn.countAll<number>().as('passages'),
      fn.coalesce(fn.sum<number>('length'), sql<number>`0`).as('terms'),
    ])
    .executeTakeFirstOrThrow();
  return { passages: Number(row.passages), terms: Number(row.terms) };
}

/** Remembered terms; more than these are counted afresh. */
const mostRemembered = 50_000;

async function countTerms(
  storage: Storage,
  counts: Map<string, number>,
  terms: readonly string[],
): Promise<void> {
  const unknown = terms.filter((term) => !counts.has(term));
  if (unknown.length === 0) return;
  if (counts.size > mostRemembered) counts.clear();
  const rows = await storage.db
    .selectFrom('passage_vocabulary')
    .select(['term', 'doc'])
    .where('term', 'in', unknown)
    .where('col', '=', 'terms')
    .execute();
  for (const term of unknown) counts.set(term, 0);
  for (const { term, doc } of rows) counts.set(term, doc);
}
