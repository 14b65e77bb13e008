import { spansOf, type TextSpan } from './span.js';

const words =
  'premi(?:er|ère)s?|deuxième|seconde?|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|derni(?:er|ère)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|' +
  'primer[oa]?s?|segund[oa]s?|tercer[oa]?s?|cuart[oa]s?|quint[oa]s?|sext[oa]s?|séptim[oa]s?|octav[oa]s?|noven[oa]s?|décim[oa]s?|últim[oa]s?|' +
  '(?:erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|letzt)e[rsnm]?';
const pattern = new RegExp(
  `(?<![\\p{L}\\d])(?:${words}|\\d+(?:er|ère|e|ème|st|nd|rd|th)|(?:n[o°]|numéro|rang|rank|number|número|puesto|Platz|Nummer)\\s?\\d+)(?![\\p{L}\\d])`,
  'giu',
);

/** Where a text gives a rank: "deuxième", "17e", "third". */
export function findRanks(text: string): TextSpan[] {
  return spansOf(pattern, text);
}

/** Whether a question asks for a rank. */
export function asksForRank(question: string): boolean {
  return asked.test(question);
}

const asked =
  /(?<!\p{L})(?:rang|rank|classements?|puesto|Platz|Rangplatz|(?:qué|cuál es el|en qué) (?:lugar|posición)|welche[rnm]? (?:Stelle|Position)|(?:quelle|combientième|what|which) (?:place|position))(?!\p{L})/iu;
