import type { Article } from './article.js';
import type { ArticleStore } from './article-store.js';
import type { Assigned } from './assign-ids.js';
import { languageFault, notRead, sameLanguage, withoutOriginal } from './companion-faults.js';
import type { CompanionRecord, CompanionStore, KeptCompanion } from './companion-store.js';
import { type Comparison, compareCompanion } from './compare-companion.js';
import { fingerprintOf } from './fingerprint.js';
import type { LibraryProblem } from './library.js';
import { type PackedArticle, unpackArticle } from './packed-article.js';
import type { ParsedFile } from './parse-file.js';
import { guildOf } from './server-source.js';
import type { CompanionFile } from './tell-apart.js';
import { firstBasis, type KnownTranslation } from './translation-basis.js';

/** Finds the article of each companion, and checks that the two are aligned. */
export interface CompanionMatcher {
  match(request: MatchRequest): Promise<MatchedCompanions>;
}

export interface MatchRequest {
  readonly companions: readonly CompanionFile[];
  readonly assigned: readonly Assigned[];
  readonly records: readonly CompanionRecord[];
  /** An article that is there though nothing can be made of its file just now. */
  isKept(reference: string): boolean;
}

export interface MatchedCompanions {
  /** By id of the article, in order of language. */
  readonly byArticle: ReadonlyMap<string, readonly KeptCompanion[]>;
  readonly problems: readonly LibraryProblem[];
}

export interface MatcherOptions {
  /** The article as its file has it now. */
  readonly original: (assigned: Assigned) => Promise<Article | undefined>;
  /** What a file holds, read again where it is not in memory; undefined where that fails. */
  readonly parsed: (source: string) => Promise<ParsedFile | undefined>;
  /** What is known of a translation. */
  readonly text: CompanionStore['text'];
  /** A version of an article that is kept. */
  readonly earlier: ArticleStore['load'];
}

export function createCompanionMatcher(options: MatcherOptions): CompanionMatcher {
  let checked = new Map<string, Comparison>();

  /** Both texts are looked at only when one of them is new. */
  async function compare(
    assigned: Assigned,
    { file }: CompanionFile,
    record: CompanionRecord | undefined,
  ): Promise<Comparison> {
    const before = record && `${record.version}@${record.articleVersion}`;
    const key = `${versionKey(assigned.id, assigned.file)} ${file.content.version} ${before}`;
    const compared = checked.get(key);
    if (compared !== undefined) return compared;
    const article = await options.original(assigned);
    const parsed = await options.parsed(file.source);
    if (article === undefined || parsed === undefined) return { fault: notRead };
    const comparison = compareCompanion({
      article,
      translated: unpack(parsed.article, file.source),
      known: record === undefined ? null : await knownOf(record),
      isSavedTogether: isSavedTogether(file, assigned.file),
    });
    checked.set(key, comparison);
    return comparison;
  }

  async function knownOf(record: CompanionRecord): Promise<KnownTranslation | null> {
    const { articleId, articleVersion, language } = record;
    const text = await options.text(articleId, language);
    if (text === undefined) return null;
    const { translated } = text;
    if (text.noted !== null) return { translated, basis: text.noted.basis };
    const article = await options.earlier(articleId, articleVersion);
    return article === undefined ? null : { translated, basis: firstBasis(article) };
  }

  async function matchOne(companion: CompanionFile, request: MatchRequest): Promise<Match> {
    const { file, language } = companion;
    const assigned = originalOf(companion, request);
    if (assigned === undefined) {
      const isThere = [...companion.originals, companion.id ?? ''].some(request.isKept);
      return { problem: isThere ? null : withoutOriginal(companion, request.companions) };
    }
    const mistaken = languageFault(companion, assigned);
    if (mistaken !== null) return { problem: mistaken };
    const record = request.records.find(
      (known) => known.articleId === assigned.id && known.language === language,
    );
    const isSameText = record?.version === file.content.version;
    const isSame = isSameText && record?.articleVersion === assigned.file.content.version;
    if (isSame) return { kept: keep(companion, assigned, unchanged) };
    const compared = await compare(assigned, companion, record);
    if (compared.fault !== null) {
      // What its sentences were made from is still known when it can be used again.
      const resting = { ...unchanged, isResting: true };
      const kept = record === undefined ? undefined : keep(companion, assigned, resting);
      return { kept, problem: compared.fault };
    }
    const document = isSameText ? null : ((await options.parsed(file.source))?.document ?? null);
    if (document === null && !isSameText) return { problem: notRead };
    return { kept: keep(companion, assigned, { ...unchanged, document, noted: compared.noted }) };
  }

  return {
    async match(request) {
      const byArticle = new Map<string, KeptCompanion[]>();
      const problems: LibraryProblem[] = [];
      for (const companion of request.companions) {
        const { source } = companion.file;
        const { kept, problem = null } = await matchOne(companion, request);
        if (problem !== null) problems.push(translationFault(source, problem));
        if (kept === undefined) continue;
        const others = byArticle.get(kept.articleId) ?? [];
        const same = others.find(({ language }) => language === kept.language);
        if (same === undefined) byArticle.set(kept.articleId, [...others, kept].sort(byLanguage));
        else problems.push(translationFault(source, sameLanguage(kept.language, same.source)));
      }
      const current = new Set(request.assigned.map(({ id, file }) => versionKey(id, file)));
      checked = new Map([...checked].filter(([key]) => current.has(key.split(' ')[0] ?? '')));
      return { byArticle, problems };
    },
  };
}

interface Match {
  readonly kept?: KeptCompanion | undefined;
  readonly problem?: string | null;
}

function translationFault(source: string, message: string): LibraryProblem {
  return { source, message, fault: 'translation' };
}

function originalOf(
  { file, originals, id, before }: CompanionFile,
  { assigned }: MatchRequest,
): Assigned | undefined {
  // Whatever a file declares, it translates nothing of another server, nor of the knowledge folder.
  const others = assigned.filter(
    (each) =>
      each.file.source !== file.source && guildOf(each.file.source) === guildOf(file.source),
  );
  return (
    others.find((each) => each.id === id) ??
    others.find((each) => originals.includes(each.file.source)) ??
    others.find((each) => each.id === before)
  );
}

function keep(
  { file, language }: CompanionFile,
  assigned: Assigned,
  change: CompanionChange,
): KeptCompanion {
  return {
    articleId: assigned.id,
    articleVersion: assigned.file.content.version,
    language,
    version: file.content.version,
    source: file.source,
    declared: file.content.translationOf,
    fingerprint: fingerprintOf(file),
    ...change,
  };
}

type CompanionChange = Pick<KeptCompanion, 'document' | 'noted' | 'isResting'>;

const unchanged: CompanionChange = { document: null, noted: null, isResting: false };

/** Whoever changes both texts saves one after the other, perhaps the translation first. */
function isSavedTogether({ stamp }: CompanionFile['file'], original: Assigned['file']): boolean {
  const later = BigInt(original.stamp.modified) - BigInt(stamp.modified);
  return later >= 0n && later < togetherFor;
}

/** Ten minutes in nanoseconds. */
const togetherFor = 600_000_000_000n;

function byLanguage(one: KeptCompanion, other: KeptCompanion): number {
  return one.language < other.language ? -1 : 1;
}

function versionKey(id: string, file: Assigned['file']): string {
  return `${id}@${file.content.version}`;
}

function unpack(packed: PackedArticle, source: string): Article {
  return unpackArticle(packed, { id: '', source });
}
