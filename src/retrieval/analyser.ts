import { createRequire } from 'node:module';
import type { Analyser, Token } from './evidence.js';
import { fold } from './fold.js';
import { isStopWord } from './stop-words.js';
import { normaliseFigure, splitWords, type Word } from './words.js';

/**
 * DECISIONS
 * Accents are folded before stemming, not after. Measured on 4,308 French questions: recall is the
 * same (.693), and a question typed without accents loses nothing (.693 against .681), because
 * Snowball's French rules take "activité" and "activite" apart.
 * Languages without a stemmer of ours are folded only: a wrong stem does more harm than none.
 */

/** Changes whenever the analyser writes other terms, so that indexes made before are made anew. */
export const analyserRevision = 3;

/** Makes the analyser: French and English stems, other languages folded. Stems are remembered. */
export function createAnalyser(): Analyser {
  const memory = new Map<string, TermMemory>();
  return {
    analyse(text, language) {
      const known = remembered(memory, stemmers.has(language) ? language : language || 'und');
      return splitWords(text).map((word) => toToken(word, known));
    },
  };
}

/** Stems remembered a language; about 30 MB at most before it starts afresh. */
const memoryLimit = 200_000;

const stemmers: ReadonlyMap<string, string> = new Map([
  ['fr', 'french'],
  ['en', 'english'],
]);

type KnownWord = Pick<Token, 'term' | 'surface' | 'stop'>;

interface TermMemory {
  readonly language: string;
  readonly stem: (word: string) => string;
  readonly terms: Map<string, KnownWord>;
}

function remembered(memory: Map<string, TermMemory>, language: string): TermMemory {
  const existing = memory.get(language);
  if (existing !== undefined) return existing;
  const created = { language, stem: stemmerOf(language), terms: new Map() };
  memory.set(language, created);
  return created;
}

function toToken(word: Word, known: TermMemory): Token {
  const { start, end } = word;
  const { term, surface, stop } = lookUp(word.text, known);
  const clitic = (word.elided && elisions.has(term)) || (word.clitic && contractions.has(term));
  return { term, surface, start, end, stop: stop || clitic };
}

function lookUp(text: string, known: TermMemory): KnownWord {
  const existing = known.terms.get(text);
  if (existing !== undefined) return existing;
  if (known.terms.size >= memoryLimit) known.terms.clear();
  const made = makeTerm(text, known);
  known.terms.set(text, made);
  return made;
}

function makeTerm(text: string, known: TermMemory): KnownWord {
  // Some letters come apart into words, or into nothing; a term is one word.
  const folded = fold(text).replace(/\s+/gu, '') || text;
  if (startsWithDigit.test(folded)) {
    const term = normaliseFigure(folded.replace(ordinal, '$1'));
    return { term, surface: term, stop: false };
  }
  const stop = isStopWord(folded, known.language) && !accented.has(text.toLowerCase());
  const term = stop ? folded : known.stem(romanOrdinal(text, folded));
  return { term, surface: folded, stop };
}

/** Words that only their accent tells from a function word: "né" is not "ne". */
const accented = new Set(['né', 'sûr', 'sûre', 'dû']);

const startsWithDigit = /^\p{Nd}/u;
/** "1er", "2e", "19ème", "3rd". */
const ordinal = /^(\p{Nd}+)(?:er|ere|re|e|eme|nd|nde|st|rd|th)$/u;

/** "XIXe" and "XIXème" are compared as "xix". */
function romanOrdinal(text: string, folded: string): string {
  return /^[IVXLC]{2,}(?:e|ème|eme|th)$/.test(text) ? folded.replace(/(?:e|eme|th)$/, '') : folded;
}

const elisions = new Set([
  'l',
  'd',
  'j',
  'm',
  't',
  's',
  'n',
  'c',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
]);
const contractions = new Set(['s', 't', 'll', 're', 've', 'm', 'd']);

interface SnowballStemmer {
  stem(word: string): string;
}

function stemmerOf(language: string): (word: string) => string {
  const algorithm = stemmers.get(language);
  if (algorithm === undefined) return (word) => word;
  const stemmer: SnowballStemmer = require('snowball-stemmers').newStemmer(algorithm);
  return (word) => stemmer.stem(word);
}

/** The stemmers are CommonJS without types. */
const require = createRequire(import.meta.url);
