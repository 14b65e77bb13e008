import { spansOf, type TextSpan, withoutOverlaps } from './span.js';

const month =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|' +
  'januar|jänner|februar|märz|juni|juli|oktober|dezember';
const weekday =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|' +
  'lunes|martes|miércoles|jueves|viernes|sábado|domingo|' +
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag';
const year = '(?:1\\d{3}|20\\d{2})';
const era =
  '(?:\\s(?:av\\.|apr\\.|avant|après)\\s?(?:J\\.-C\\.|Jésus-Christ)|\\s(?:BC|AD|BCE|CE)|\\s(?:[ad]\\.\\s?C\\.|[vn]\\.\\s?Chr\\.))';

/** Day, month or year, a century, a decade, in the notations of French, English, Spanish and German. */
const patterns: readonly RegExp[] = [
  // Without the flag i, "mai" and "may" would only be months where they stand in lower case, and
  // "March" only in upper case: a day or a year beside them decides.
  `(?:(?:${weekday}),?\\s)?(?:(?:le|el|am|den|dem)\\s)?(?:1er|\\d{1,2}\\.?)(?:\\s(?:et|au|à|and|to|y|al|und|bis)\\s\\d{1,2}\\.?)?\\s(?:de\\s)?(?:${month})(?:\\s(?:del?\\s(?:año\\s)?)?${year})?`,
  `(?:${month})\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s${year})?`,
  `(?:${month})\\s(?:del?\\s)?(?:l[’']an\\s|año\\s)?${year}`,
  `(?:(?:fin|début|mi|courant|en|in|late|early|im|ab|seit|ende|anfang|mitte|(?:finales|principios|mediados)\\sde)[\\s-])(?:${month})(?![\\p{L}])`,
  `(?:printemps|été|automne|hiver|spring|summer|autumn|winter|primavera|verano|otoño|invierno|frühling|frühjahr|sommer|herbst)\\s(?:del?\\s|of\\s)?${year}`,
  `(?:les\\s|des\\s|the\\s|los\\s)?(?:(?:années|años)\\s(?:${year}|\\d{2})|${year}s|${year}er\\s?Jahren?)`,
  `[IVX]{1,6}(?:e|er|ème|ᵉ)\\ssiècles?${era}?`,
  `\\d{1,2}(?:st|nd|rd|th)\\scentur(?:y|ies)${era}?`,
  `siglos?\\s[IVX]{1,6}${era}?`,
  `\\d{1,2}\\.\\sJahrhunderts?${era}?`,
  `\\d{1,4}${era}`,
  `\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}`,
  `\\d{4}-\\d{2}-\\d{2}`,
  `${year}(?:\\s?[-–]\\s?${year})?(?![\\d.,]*\\d|\\s?(?:%|€|\\$|km|kg|m\\b))`,
].map((source) => new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'giu'));

/** Where a text names a date. */
export function findDates(text: string): TextSpan[] {
  return withoutOverlaps(patterns.flatMap((pattern) => spansOf(pattern, text)));
}
