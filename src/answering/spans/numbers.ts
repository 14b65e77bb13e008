import { findDates } from './dates.js';
import { spansOf, type TextSpan } from './span.js';

const digits = '\\d{1,3}(?:[\\s\\u00a0\\u202f.,]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?';
const wholeWords =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cent|cents|mille|dizaine|douzaine|quinzaine|vingtaine|trentaine|centaine|centaines|millier|milliers|moitié|tiers|quart|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|dozen|dozens|half|third|quarter|' +
  'tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|trece|catorce|quince|dieciséis|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|cientos|mil|miles|docena|docenas|decena|decenas|centenar|centenares|mitad|tercio|cuarto|' +
  // "dos" is a back in French, and two in Spanish.
  '(?<!(?:le|au|du|de|son|mon|ton|leur|un|sur)\\s)dos(?=\\s\\p{L}+s(?!\\p{L}))';
/** German writes the others behind it, in one word: "dreihundert". */
const beginnings =
  'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|hunderte|tausend|tausende|dutzend|dutzende|hälfte|drittel|viertel';
const words = `(?:${wholeWords})(?!\\p{L})|${beginnings}`;
const scale =
  'mille|millions?|milliards?|billions?|trillions?|thousand|hundred|mil|millón|millones|billones|millionen|milliarden?|tausend|hundert';
const symbol = '%|€|\\$|£|°C?|‰';

const alone =
  `(?<![\\p{L}\\d])(?:[$€£]\\s?)?(?:${digits}|(?:${words})(?:[\\s-](?:et[\\s-])?(?:${words}))*)` +
  `(?:[\\s\\u00a0\\u202f](?:${scale})(?!\\p{L}))?`;
const pattern = new RegExp(
  `${alone}(?:[\\s\\u00a0\\u202f]?(?:${symbol})|` +
    `[\\s\\u00a0\\u202f](?:(?:de|of)\\s|d[’'])?[\\p{L}][\\p{L}-]*)?`,
  'giu',
);

const aloneAtStart = new RegExp(`^${alone}`, 'iu');

/** Words that cannot be the unit of a number before them. */
const noUnit =
  /[\s\u00a0\u202f](?:de|d|des|du|et|ou|à|a|au|aux|en|avec|with|compte(?:nt)?|comptai\p{L}+|co[uû]t(?:e|ent|ait|aient|a)|mesur(?:e|ent|ait|aient)|p[eè]s(?:e|ent|ait|aient)|vaut|valent|atteint|atteignent|emploie(?:nt)?|poss[eè]de(?:nt)?|contien\p{L}+|fait|font|peut|peuvent|vit|vivent|dure|durent|costs?|weighs?|measures?|lasts?|ha[ds]|live[ds]?|came|went|can|could|will|would|do|does|did|dans|par|pour|sur|sont|est|ont|qui|que|ne|se|le|la|les|un|une|and|or|in|on|at|by|for|to|of|is|are|was|were|has|have|the|that|which|who|y|o|del|al|el|los|con|para|por|es|son|tiene|tienen|cuesta|mide|pesa|der|die|das|den|dem|und|oder|im|am|von|mit|für|auf|ist|sind|war|waren|hat|haben|wird|werden|kostet|misst|wiegt)$/iu;

/** Where a text gives a number, with its unit; numbers that are part of a date are none. */
export function findNumbers(text: string): TextSpan[] {
  const dates = findDates(text);
  return spansOf(pattern, text)
    .filter(([start]) => dates.every(([from, to]) => start < from || start >= to))
    .map(([start, end]) => {
      const found = text.slice(start, end);
      return [start, start + found.replace(noUnit, '').length] as const;
    });
}

/** A number as `findNumbers` finds it, without its unit: "12,5 millions" of "12,5 millions d’euros". */
export function numberAlone(found: string): string {
  return (aloneAtStart.exec(found)?.[0] ?? found).trimEnd();
}
