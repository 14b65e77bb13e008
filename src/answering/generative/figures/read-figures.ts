import { fold } from '../../../retrieval/fold.js';
import type { Figure } from './figure.js';
import { digitsForWords } from './number-words.js';
import { readDates } from './read-dates.js';
import { readQuantities } from './read-quantities.js';
import { digitsForRomanRanks } from './roman-ranks.js';

/**
 * Every figure and date of a text, in whatever notation; numbers written in words too where the
 * language is French, English, Spanish or German. An unknown language is read as the first two.
 */
export function readFigures(text: string, language: string): readonly Figure[] {
  const folded = fold(digitsForRomanRanks(withoutModals(text, language)))
    .replace(/\s+/g, ' ')
    .replace(firstOfMonth, '1 ');
  const dates = readDates(folded);
  const quantities = readQuantities(digitsForWords(dates.rest, language), language);
  return [...dates.found, ...quantities.found];
}

/** English months have a capital: "may" and "march" without one are verbs. */
function withoutModals(text: string, language: string): string {
  return language === 'en' ? text.replace(/\b(?:may|march)\b/g, '•') : text;
}

/** "le premier décembre" is a date, "le premier ministre" is not. */
const firstOfMonth =
  /\b(?:premier|primero de) (?=janvier|fevrier|mars|avril|mai\b|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)/g;
