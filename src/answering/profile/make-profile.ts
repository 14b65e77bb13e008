import type { Article, Sentence } from '../../library/article.js';
import type { Library } from '../../library/library.js';
import { companionIn } from '../../library/make-companion.js';
import type { VersionDate } from '../../library/version-dates.js';
import type { Analyser } from '../../retrieval/evidence.js';
import type { Answerer, Citation } from '../answer.js';
import { sentenceWorths } from '../summary/sentence-worths.js';
import { type AnsweringLog, verifyDraft } from '../verify-draft.js';
import { findQuestions } from './answered-questions.js';
import type { Breathe } from './breathe.js';
import { findKeyFigures } from './find-key-figures.js';
import type { ArticleProfile, KeyFigure, ProfileSection, Starter } from './profile.js';
import { chooseStarters } from './starters.js';

export interface Profiling {
  readonly library: Pick<Library, 'article'>;
  readonly analyser: Analyser;
  readonly answerer: Answerer;
  readonly log: AnsweringLog;
  /** When a version came to the library; default unknown. */
  readonly versionDate?: VersionDate;
  /** The article's own, or that of one of its translations. */
  readonly language: string;
  readonly breathe: Breathe;
}

/** A profile with all the questions that were found to be answered. */
export interface Worked {
  readonly profile: ArticleProfile;
  readonly questions: readonly Starter[];
}

/** Works a profile out: nothing of it is shown that was not verified as every quote is. */
export async function makeProfile(article: Article, tools: Profiling): Promise<Worked> {
  const reading = companionIn(article, tools.language)?.reading ?? article;
  const worths = await sentenceWorths(article, tools.analyser, tools.breathe);
  const cite = createCite(article, tools);
  const questions = await findQuestions(article, reading, { ...tools, worths, cite });
  const words = await countWords(article, tools.breathe);
  const { id, version, language, author, published, url } = article;
  return {
    questions: questions.map(({ starter }) => starter),
    profile: {
      ...{ articleId: id, version, title: reading.title, language, author, published, url },
      arrivedAt: (await tools.versionDate?.(id, version)) ?? null,
      sections: await sectionsOf(article, reading, cite, tools.breathe),
      keyFigures: await keyFigures(article, worths, cite, tools.breathe),
      starters: chooseStarters(questions).map(({ starter }) => starter),
      words,
      readingMinutes: Math.max(1, Math.round(words / wordsPerMinute)),
    },
  };
}

/** Brysbaert (2019), silent reading of English non-fiction. */
const wordsPerMinute = 238;

/** A sentence as a citation; null where it does not verify. */
export type Cite = (sentence: Sentence) => Promise<Citation | null>;

function createCite(article: Article, { library, log, language }: Profiling): Cite {
  const lookup: Library['article'] = (id, version) =>
    id === article.id && version === article.version
      ? Promise.resolve(article)
      : library.article(id, version);
  return async (sentence) => {
    const source = { text: null, sources: [{ article, sentence }], emphasis: [], heading: null };
    const { citations } = await verifyDraft({ sentences: [source] }, { lookup, log, language });
    return citations[0] ?? null;
  };
}

async function keyFigures(
  article: Article,
  worths: ReadonlyMap<number, number>,
  cite: Cite,
  breathe: Breathe,
): Promise<KeyFigure[]> {
  const cited: KeyFigure[] = [];
  for (const { text, sentence } of await findKeyFigures(article, worths, breathe)) {
    const citation = await cite(sentence);
    if (citation !== null) cited.push({ text, what: citation.quote, citation });
  }
  return cited;
}

async function sectionsOf(
  article: Article,
  reading: Article,
  cite: Cite,
  breathe: Breathe,
): Promise<ProfileSection[]> {
  const inside = bySection(article);
  const sections: ProfileSection[] = [];
  for (const { index, slug, heading } of article.sections) {
    await breathe();
    const [first, ...others] = inside.get(index) ?? [];
    if (first === undefined && heading === null) continue;
    sections.push({
      heading: reading.sections[index]?.heading ?? heading,
      slug,
      sentences: first === undefined ? 0 : others.length + 1,
      opening: first === undefined ? null : await cite(first),
    });
  }
  return sections;
}

function bySection({ sentences }: Article): ReadonlyMap<number, readonly Sentence[]> {
  const sections = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const members = sections.get(sentence.section);
    if (members === undefined) sections.set(sentence.section, [sentence]);
    else members.push(sentence);
  }
  return sections;
}

async function countWords(article: Article, breathe: Breathe): Promise<number> {
  let words = 0;
  for (const { start, end } of article.blocks) {
    await breathe();
    words +=
      article.text.slice(start, end).match(/[\p{L}\p{N}]+(?:[-.,’'][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  }
  return words;
}
