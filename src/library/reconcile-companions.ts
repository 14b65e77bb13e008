import { type AbsenceOptions, createAbsences } from './absences.js';
import type { Article } from './article.js';
import type { ArticleStore } from './article-store.js';
import type { Assigned } from './assign-ids.js';
import type { CompanionRecord, CompanionStore, KeptCompanion } from './companion-store.js';
import type { FileState } from './file-state.js';
import { sameStamp } from './fingerprint.js';
import type { LibraryProblem } from './library.js';
import { createCompanionMatcher, type MatcherOptions } from './match-companions.js';
import { unpackArticle } from './packed-article.js';
import type { Accompanied } from './publish.js';
import type { RecordIndex } from './record-index.js';
import type { ServedArticles } from './served-articles.js';
import type { CompanionFile } from './tell-apart.js';

/** Brings articles together with the translations that the folder has of them now. */
export interface CompanionReconciler {
  accompany(found: FoundCompanions): Promise<AccompaniedArticles>;
}

export interface FoundCompanions {
  readonly states: readonly FileState[];
  readonly companions: readonly CompanionFile[];
  readonly assigned: readonly Assigned[];
  readonly records: RecordIndex;
  readonly beside: readonly CompanionRecord[];
  /** A file that cannot be looked at just now: what was made of it stays. */
  isHeld(source: string): boolean;
}

export interface AccompaniedArticles {
  readonly accompanied: readonly Accompanied[];
  readonly problems: readonly LibraryProblem[];
  /** True where the file of a companion is missing, and may come back in a moment. */
  readonly isWaiting: boolean;
}

export interface CompanionReconcilerOptions {
  readonly store: ArticleStore;
  readonly companions: CompanionStore;
  readonly served: ServedArticles;
  readonly parsed: MatcherOptions['parsed'];
  readonly patience: AbsenceOptions;
}

export function createCompanionReconciler(
  options: CompanionReconcilerOptions,
): CompanionReconciler {
  const { store, companions, served } = options;
  const matcher = createCompanionMatcher({
    original,
    parsed: options.parsed,
    text: companions.text,
    earlier: store.load,
  });
  const absences = createAbsences(options.patience);

  /** The article as its file has it now. */
  async function original({ id, file }: Assigned): Promise<Article | undefined> {
    const { source, content } = file;
    if (content.parsed !== null) return unpackArticle(content.parsed.article, { id, source });
    const known = served.get(id);
    return known?.version === content.version ? known : store.load(id, content.version);
  }

  /** Those whose files cannot be looked at just now, or may come back in a moment. */
  async function heldCompanions(found: FoundCompanions): Promise<readonly KeptCompanion[]> {
    const readable = new Set(
      found.states.flatMap(({ source, content }) => (content === null ? [] : [source])),
    );
    const missing = found.beside.filter(({ source }) => !readable.has(source));
    const absent = missing.filter(({ source }) => !found.isHeld(source));
    const gone = new Set(absences.note(absent.map(({ source }) => source)));
    for (const { source, articleId, articleVersion, language } of absent) {
      // Of an article that is away, or with which it does not agree: nobody publishes that for it.
      const isApart = served.get(articleId)?.version !== articleVersion;
      if (isApart && gone.has(source)) await companions.forget(articleId, language);
    }
    return missing
      .filter(({ source }) => !gone.has(source))
      .map((record) => ({ ...record, document: null, noted: null, isResting: false }));
  }

  /** Notes new places and times of translations that are as they were. */
  async function placeUnchanged(
    kept: readonly KeptCompanion[],
    beside: readonly CompanionRecord[],
  ): Promise<void> {
    for (const companion of kept) {
      const known = beside.find(
        ({ articleId, language }) =>
          articleId === companion.articleId && language === companion.language,
      );
      if (known?.version === companion.version && !isSamePlace(known, companion)) {
        await companions.place(companion);
      }
    }
  }

  return {
    async accompany(found) {
      const { assigned, records, isHeld } = found;
      const isKept = (reference: string) =>
        isHeld(reference) || isHeld(records.byId(reference)?.source ?? reference);
      const { byArticle, problems } = await matcher.match({
        companions: found.companions,
        assigned,
        records: found.beside,
        isKept,
      });
      const held = await heldCompanions(found);
      await placeUnchanged([...byArticle.values()].flat(), found.beside);
      const accompanied = assigned.map((each) => {
        const matched = byArticle.get(each.id) ?? [];
        return { ...each, companions: [...matched, ...stillHeld(each, matched, held)] };
      });
      return { accompanied, problems, isWaiting: absences.isWaiting() };
    },
  };
}

/**
 * Of the held, those of the article in languages that have no other. One of another version of it is
 * not used, and what is known of it is not lost.
 */
function stillHeld(
  { id, file }: Assigned,
  matched: readonly KeptCompanion[],
  held: readonly KeptCompanion[],
): readonly KeptCompanion[] {
  return held
    .filter(
      ({ articleId, language }) =>
        articleId === id && matched.every((companion) => companion.language !== language),
    )
    .map((one) => ({ ...one, isResting: one.articleVersion !== file.content.version }));
}

function isSamePlace(one: CompanionRecord, other: CompanionRecord): boolean {
  if (one.source !== other.source || one.declared !== other.declared) return false;
  const [before, now] = [one.fingerprint, other.fingerprint];
  return before !== null && now !== null && sameStamp(before, now);
}
