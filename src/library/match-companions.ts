import { alignmentFault } from './align-companion.js';
import type { Article } from './article.js';
import type { Assigned } from './assign-ids.js';
import { companionName } from './companion-name.js';
import type { CompanionRecord, KeptCompanion } from './companion-store.js';
import { copyFault } from './copy-fault.js';
import { fingerprintOf } from './fingerprint.js';
import type { LibraryProblem } from './library.js';
import { type PackedArticle, unpackArticle } from './packed-article.js';
import type { ParsedFile } from './parse-file.js';
import { guildOf } from './server-source.js';
import type { CompanionFile } from './tell-apart.js';

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
}

export function createCompanionMatcher(options: MatcherOptions): CompanionMatcher {
  let checked = new Map<string, string | null>();

  /** Both texts are looked at only when one of them is new. */
  async function faultOf(assigned: Assigned, { file }: CompanionFile): Promise<string | null> {
    const key = `${assigned.id}@${assigned.file.content.version} ${file.content.version}`;
    const known = checked.get(key);
    if (known !== undefined) return known;
    const article = await options.original(assigned);
    const parsed = await options.parsed(file.source);
    if (article === undefined || parsed === undefined) return notRead;
    const translated = unpack(parsed.article, file.source);
    const fault = alignmentFault(article, translated) ?? copyFault(article, translated);
    checked.set(key, fault);
    return fault;
  }

  async function matchOne(companion: CompanionFile, request: MatchRequest): Promise<Match> {
    const { file, language } = companion;
    const assigned = originalOf(companion, request);
    if (assigned === undefined) {
      const isThere = [...companion.originals, companion.id ?? ''].some(request.isKept);
      return { problem: isThere ? null : withoutOriginal(companion, request) };
    }
    const mistaken = languageFault(companion, assigned);
    if (mistaken !== null) return { problem: mistaken };
    const record = request.records.find(
      (known) => known.articleId === assigned.id && known.language === language,
    );
    const isSameText = record?.version === file.content.version;
    const isSame = isSameText && record?.articleVersion === assigned.file.content.version;
    const fault = isSame ? null : await faultOf(assigned, companion);
    if (fault !== null) return { problem: fault };
    const document = isSameText ? null : ((await options.parsed(file.source))?.document ?? null);
    if (document === null && !isSameText) return { problem: notRead };
    return { kept: keep(companion, assigned, document) };
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
  readonly kept?: KeptCompanion;
  readonly problem?: string | null;
}

function translationFault(source: string, message: string): LibraryProblem {
  return { source, message, fault: 'translation' };
}

const notRead = 'It could not be read just now. Glose tries again when it or its original changes.';

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
  document: string | null,
): KeptCompanion {
  return {
    articleId: assigned.id,
    articleVersion: assigned.file.content.version,
    language,
    version: file.content.version,
    source: file.source,
    declared: file.content.translationOf,
    fingerprint: fingerprintOf(file),
    document,
  };
}

function languageFault({ file, language }: CompanionFile, { file: original }: Assigned) {
  const { source, content } = file;
  const name = companionName(source, content.language)?.language;
  if (name !== undefined && content.language !== 'und' && content.language !== name) {
    return `Its name says that it is in ${called(name)}, but it is in ${called(content.language)}. Correct the name, or the language in its front matter; another name makes it an article of its own.`;
  }
  if (language === 'und') {
    return 'Its language cannot be told. Name it in its front matter (language: en), or in its name (x.en.md).';
  }
  if (language !== original.content.language) return null;
  return `It is in the language of its original, ${original.source}: ${called(language)}. Correct the language of the one that is wrong, or take this file out.`;
}

function withoutOriginal(companion: CompanionFile, request: MatchRequest): string {
  const { file, originals, id } = companion;
  const isOfCompanion = request.companions.some((other) => originals.includes(other.file.source));
  const asOwn = 'to have it as an article of its own';
  if (isOfCompanion) {
    return `What it translates, ${id ?? originals[0]}, is itself a translation. Name the original with translationOf in its front matter.`;
  }
  if (id !== null) {
    return `Its front matter has translationOf: ${id}, which is neither the id nor the file of an article here. Correct that line, or take it out ${asOwn}.`;
  }
  const stem = companionName(file.source, file.content.language)?.stem ?? file.source;
  return `It is the translation of ${originals[0] ?? stem}, which is gone. Put that back, take this file out too, or give it another name ${asOwn}.`;
}

function sameLanguage(language: string, other: string): string {
  return `There is a translation in ${called(language)} already, ${other}. Take one of the two out.`;
}

function called(language: string): string {
  return `${names.of(language) ?? language} (${language})`;
}

const names = new Intl.DisplayNames('en', { type: 'language' });

function byLanguage(one: KeptCompanion, other: KeptCompanion): number {
  return one.language < other.language ? -1 : 1;
}

function versionKey(id: string, file: Assigned['file']): string {
  return `${id}@${file.content.version}`;
}

function unpack(packed: PackedArticle, source: string): Article {
  return unpackArticle(packed, { id: '', source });
}
