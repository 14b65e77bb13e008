import { fold } from '../fold.js';
import type { ContentWord, Correction } from '../question-words.js';
import { isStopWord } from '../stop-words.js';
import type { TranslationTables } from '../translation/translation-tables.js';
import { splitWords } from '../words.js';
import { spellOut } from './chat-spellings.js';
import { mendFunctionWord } from './mend-function-word.js';
import { respellings } from './respellings.js';
import {
  createUnknownWords,
  indexedAs,
  type SpellingLanguages,
  type UnknownWords,
  type UnknownWordsDependencies,
} from './unknown-words.js';
import type { NearWord, WordList } from './word-list.js';

/**
 * Finds what misspelt words of a question may be meant for.
 *
 * DECISION: only what neither the library nor ordinary text knows is taken for misspelt, and what it
 * may be meant for counts beside it, never instead of it, so that nothing is lost.
 */
export interface Spelling {
  /**
   * The question with chat spellings and misspelt function words as they should be, and apostrophes
   * where they were left out ("larticle"), so that it can be read like any other.
   */
  plain(question: string, languages: SpellingLanguages): Promise<string>;
  /** The same words; those that nobody knows with `corrections`. */
  correct(words: readonly ContentWord[], languages: SpellingLanguages): Promise<ContentWord[]>;
}

export interface SpellingDependencies extends UnknownWordsDependencies {
  readonly translations: TranslationTables;
}

export function createSpelling(dependencies: SpellingDependencies): Spelling {
  const unknown = createUnknownWords(dependencies);
  return {
    plain: (question, languages) => plainText(dependencies, unknown, question, languages),
    async correct(words, languages) {
      const surfaces = words.map(({ surface }) => surface);
      const odd = await unknown.among(surfaces, languages);
      return await Promise.all(
        words.map(async (word) => {
          if (!odd.has(word.surface)) return word;
          const corrections = await correctionsOf(dependencies, word.surface, languages);
          return corrections.length === 0 ? word : { ...word, corrections };
        }),
      );
    },
  };
}

async function plainText(
  { libraryWords, vocabulary }: SpellingDependencies,
  unknown: UnknownWords,
  question: string,
  languages: SpellingLanguages,
): Promise<string> {
  const text = spellOut(question, languages.question);
  const words = splitWords(text).filter(
    // "Quang" within a question is a name, not "quand".
    ({ text: word, start }) =>
      !isStopWord(fold(word), languages.question) && (start === 0 || /^\p{Ll}/u.test(word)),
  );
  const surfaces = words.map(({ text: word }) => word);
  const odd = await unknown.among(surfaces, languages);
  if (odd.size === 0) return text;
  const list = await libraryWords.words();
  const isKnown = (word: string): boolean =>
    list.has(word) || vocabulary.has(word, languages.question);
  return words.reduceRight((plain, { text: word, start, end }) => {
    if (!odd.has(word)) return plain;
    const mended = mendFunctionWord(word, languages.question, isKnown) ?? word;
    return plain.slice(0, start) + mended + plain.slice(end);
  }, text);
}

const longWord = 8;
/** Of words of four to seven letters one may be wrong, of longer ones two. */
const slips = (word: string): number => (word.length < longWord ? 1 : 2);

async function correctionsOf(
  dependencies: SpellingDependencies,
  surface: string,
  languages: SpellingLanguages,
): Promise<readonly Correction[]> {
  const word = fold(surface);
  const list = await dependencies.libraryWords.words();
  const respelt = respellings(word, list);
  if (respelt.length > 0) return respelt.map((each) => ({ surface: each, degree: certain }));
  const near = await withCounts(dependencies, candidates(dependencies, list, word, languages));
  return closest(near)
    .map((each) => ({ surface: each.word, score: likelihood(word, each) }))
    .sort((one, two) => two.score - one.score || (one.surface < two.surface ? -1 : 1))
    .slice(0, mostCorrections)
    .map(({ surface: each, score }, _, [best]) => ({
      surface: each,
      degree: certain * Math.sqrt(score / (best?.score ?? score)),
    }));
}

const certain = 0.9;
const mostCorrections = 3;

interface Candidate extends NearWord {
  /** As the index has it: its own terms, or those that translate it. */
  readonly terms: readonly string[];
  /** Passages that have it at least. */
  readonly least: number;
}

/** Words of the library, and of the question's language where a table translates it. */
function candidates(
  dependencies: SpellingDependencies,
  list: WordList,
  word: string,
  languages: SpellingLanguages,
): readonly Candidate[] {
  const own = list.near(word, slips(word)).map((each) => ({
    ...each,
    terms: indexedAs(dependencies.analyser, each.word, languages),
    least: 1,
  }));
  const { question, articles } = languages;
  if (articles.includes(question)) return own;
  const translated = articles.flatMap((article) => {
    const table = dependencies.translations.for(question, article);
    if (table === undefined) return [];
    return table.near(word, slips(word)).map((each) => {
      const likeliest = table.translate(each.word).slice(0, looked);
      return { ...each, terms: likeliest.map(({ term }) => term), least: 0 };
    });
  });
  return [...own, ...translated];
}

/** Translations by which it is told whether the library speaks of a word. */
const looked = 2;

type CountedCandidate = Candidate & { readonly passages: number };

/** Those that the library has, and in how many passages; translations beside it are not counted. */
async function withCounts(
  { statistics }: SpellingDependencies,
  near: readonly Candidate[],
): Promise<readonly CountedCandidate[]> {
  const counts = await statistics.counts([...new Set(near.flatMap(({ terms }) => terms))]);
  return near
    .map((each) => ({
      ...each,
      passages: Math.max(each.least, ...each.terms.map((term) => counts.get(term) ?? 0)),
    }))
    .filter(({ passages }) => passages > 0);
}

/** A word with one slip is believed before any with two. */
function closest(near: readonly CountedCandidate[]): readonly CountedCandidate[] {
  const least = Math.min(...near.map(({ distance }) => distance));
  return near.filter(({ distance }) => distance === least);
}

/** How likely a word was meant: common words are, and first letters are seldom wrong. */
function likelihood(typed: string, { word, passages }: CountedCandidate): number {
  const opening = typed.charAt(0) === word.charAt(0) ? 1 : otherOpening;
  return opening * (1 + Math.log(passages));
}

const otherOpening = 0.2;
