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
  const folded = fold(digitsForRomanRanks(text)).replace(/\s+/g, ' ');
  const dates = readDates(folded);
  const quantities = readQuantities(digitsForWords(dates.rest, language), language);
  return [...dates.found, ...quantities.found];
}
