import type { Analyser } from '../../retrieval/evidence.js';
import type { Paraphrases } from '../../retrieval/paraphrases.js';
import type { TranslationTables } from '../../retrieval/translation/translation-tables.js';
import type { ClaimWord } from './claim-words.js';
import { monthOf, weekdayOf } from './lexicon/calendar.js';
import { familiesOf } from './lexicon/families.js';
import { sharedPair } from './lexicon/opposites.js';
import { areOfOnePeople } from './lexicon/peoples.js';

/** Whether two words may say the same. */
export interface WordRelations {
  /** 0 to 1: 1 for one word, less for a paraphrase or a translation, 0 for anything else. */
  likeness(claimed: ClaimWord, stated: ClaimWord, languages: Languages): number;
}

export interface Languages {
  readonly claim: string;
  readonly evidence: string;
}

export interface WordRelationsProps {
  readonly analyser: Analyser;
  readonly paraphrases: Paraphrases;
  readonly translations: TranslationTables;
}

export function createWordRelations(props: WordRelationsProps): WordRelations {
  return {
    likeness(claimed, stated, languages) {
      if (sharedPair(claimed.folded, languages.claim, stated.folded, languages.evidence) !== null)
        return 0;
      if (isOfCalendar(claimed) || isOfCalendar(stated)) return isSameDate(claimed, stated) ? 1 : 0;
      if (claimed.folded === stated.folded) return 1;
      if (languages.claim === languages.evidence) {
        return inOneLanguage(claimed, stated, languages.claim, props);
      }
      return acrossLanguages(claimed, stated, languages, props);
    },
  };
}

/** "jeudi" is like "mardi" in every table, and another day. */
function isOfCalendar({ folded }: ClaimWord): boolean {
  return weekdayOf(folded) !== null || monthOf(folded) !== null;
}

function isSameDate(one: ClaimWord, other: ClaimWord): boolean {
  if (one.folded === other.folded) return true;
  return (
    weekdayOf(one.folded) === weekdayOf(other.folded) &&
    monthOf(one.folded) === monthOf(other.folded)
  );
}

/** Less sure paraphrases of the table say too many other things. */
const leastDegree = 0.15;
const leastShare = 0.25;

function inOneLanguage(
  one: ClaimWord,
  other: ClaimWord,
  language: string,
  props: WordRelationsProps,
): number {
  if (one.term === other.term) return 1;
  if (one.isName || other.isName) return isSameName(one, other) ? 0.9 : 0;
  if (isDerived(one.folded, other.folded) || isInflected(one.folded, other.folded, language))
    return 0.7;
  if (areOfOneFamily(one, other, { claim: language, evidence: language })) return 0.6;
  const degrees = [
    ...props.paraphrases.of(one.term, language).filter(({ term }) => term === other.term),
    ...props.paraphrases.of(other.term, language).filter(({ term }) => term === one.term),
  ].map(({ degree }) => degree);
  const degree = Math.max(0, ...degrees);
  return degree >= leastDegree ? degree : 0;
}

function acrossLanguages(
  one: ClaimWord,
  other: ClaimWord,
  languages: Languages,
  props: WordRelationsProps,
): number {
  const table = props.translations.for(languages.claim, languages.evidence);
  const translations = table?.translate(one.written) ?? [];
  const most = translations[0]?.weight ?? 1;
  const found = translations.find(({ term }) => term === other.term);
  if (found !== undefined && found.weight / most >= leastShare)
    return Math.sqrt(found.weight / most);
  if (one.isName && other.isName) return isSameName(one, other) ? 0.9 : 0;
  return isDerived(one.folded, other.folded) || areOfOneFamily(one, other, languages) ? 0.6 : 0;
}

function areOfOneFamily(one: ClaimWord, other: ClaimWord, languages: Languages): boolean {
  const families = familiesOf(one.folded, languages.claim);
  if (families.length === 0) return false;
  const others = familiesOf(other.folded, languages.evidence);
  return families.some((family) => others.includes(family));
}

/** "exploiter" and "exploitation": alike for two thirds of the longer, and at least five letters. */
function isDerived(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return same >= 5 && same * 3 > Math.max(one.length, other.length) * 2;
}

/** The analyser stems neither Spanish nor German: one beginning, and two letters more or less. */
function isInflected(one: string, other: string, language: string): boolean {
  if (language !== 'es' && language !== 'de') return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return same >= 4 && Math.max(one.length, other.length) - same <= 2;
}

function isSameName(one: ClaimWord, other: ClaimWord): boolean {
  return (
    isOfName(one.folded, other.folded) ||
    asHeard(one.folded) === asHeard(other.folded) ||
    areOfOnePeople(one.folded, other.folded)
  );
}

/** "Condoleezza" and "Condoleeza", "Osama" and "Ossama": doubled letters are written as one likes. */
function asHeard(name: string): string {
  return name
    .replace(/(.)\1+/g, '$1')
    .replace(/y/g, 'i')
    .replace(/k/g, 'c')
    .replace(/ou/g, 'u');
}

/** "Inde" and "indien", "Russie" and "russes": one beginning, and the endings of people and places. */
function isOfName(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  if (same < 3) return false;
  const endings = [one.slice(same), other.slice(same)];
  return (
    endings.every((ending) => ofPlace.test(ending)) && endings.some((ending) => people.test(ending))
  );
}

const ofPlace =
  /^(?:e?s?|ie|ia|a|ne|in|y|i?enne?s?|i?ens?|i?ain(?:e|s|es)?|aise?s?|oise?s?|s?e?s|ish|i?ans?|ese|isch(?:e|en|er|es)?|o|os|as|tan)$/u;
const people =
  /^(?:i?enne?s?|i?ens?|i?ain(?:e|s|es)?|aise?s?|oise?s?|ish|i?ans?|ese|isch(?:e|en|er|es)?|e?s)$/u;
