import { type CodeFigure, type Figure, type Quantity, type Taken, take } from './figure.js';

/** Reads names with digits, ranks and quantities out of a folded text whose words are digits. */
export function readQuantities(text: string, language: string): Taken<Figure> {
  const codes = take<CodeFigure>(text, code, ([found = '']) => {
    const [, letters, digits] = /^(\p{L}+)-?(\d{4})$/u.exec(found) ?? [];
    // "post-2020" is a year with a word before it.
    if (letters !== undefined && digits !== undefined && found.includes('-')) return null;
    return unitAfterDigits.test(found) ? null : { kind: 'code', text: found.replace(/-/g, '') };
  });
  const ranks = take(codes.rest, digitRank, ([, digits]) => rank(Number(digits)));
  const quantities = readNumbers(ranks.rest, language);
  const scales = take<Quantity>(quantities.rest, bareScale, ([word = '']) => ({
    kind: 'quantity',
    values: [scaleOf(word, language)],
    unit: 'scale',
  }));
  return {
    found: [...codes.found, ...ranks.found, ...quantities.found, ...scales.found],
    rest: scales.rest,
  };
}

const number = String.raw`\d{1,3}(?:[ '’.,]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?`;
const scale =
  'milliers?|mille|thousand|tausend|mil millones|mil|millions?|millones|millon|millionen|mio|mn|milliards?|milliarden?|mds?|mrd|billions?|billionen|billones|bn|trillions?|hundred|m|k';
const currency =
  '€|\\$|£|¥|euros?|dollars?|dolares|pounds?|pfund|livres? sterling|yuans?|roubles?|rubles?|rublos?|rubel|yens?|usd|eur|gbp|rub|cny|rmb';
const percent = '%|pour ?cents?|per ?cent|percent|prozent|por ciento';

const quantity = new RegExp(
  `(us\\$|[$€£¥])? ?(${number})(s\\b|ern?\\b)?(?: ?(${scale})(?![\\p{L}\\d])\\.?)?` +
    `(?: ?(?:(${percent})|(?:de |d['’]|of )?(${currency})(?![\\p{L}\\d])))?`,
  'gu',
);
const between = /^ ?(?:-|–|a|et|to|and|ou|or|y|und|bis) ?$/;
const digitRank = /\b(\d{1,3})(?:er|ers|re|ere|e|eme|emes|nd|nde|rd|th|st|o|a)(?![\p{L}\d])/gu;
const code = /(?<![\p{L}\d])(?:\p{L}+-?\d+[\p{L}\d]*|\d+\p{L}[\p{L}\d]*)(?:-\d+)?(?![\p{L}])/gu;
const unitAfterDigits =
  /^\d+(?:s|er|ern|ers|re|ere|e|eme|emes|nd|nde|rd|th|st|o|a|k|m|mn|bn|mds?|mrd|mio|km|kg|cm|mm|ms|go|mo|to|gb|mb|tb|kw|mw|gw|kwh|ha|h|min|ans?|eur|usd|gbp)$/;
const bareScale =
  /\b(?:milliers|thousands|tausende|millions|millones|millionen|milliards|milliarden|billions|billones|billionen)\b/g;

/** A number as found, with where it stands, so that ranges can be seen. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly values: readonly number[];
  readonly factor: number;
  readonly unit: string;
}

function readNumbers(text: string, language: string): Taken<Quantity> {
  const found = [...text.matchAll(quantity)].map((match) => toFound(match, language));
  let rest = text;
  for (const { start, end } of [...found].reverse()) {
    rest = `${rest.slice(0, start)} • ${rest.slice(end)}`;
  }
  return { found: found.map((_, index) => toQuantity(found, index, text)), rest };
}

function toFound(match: RegExpExecArray, language: string): Found {
  const [whole, symbol, digits = '', plural, size = '', isPercent, after] = match;
  const values = valuesOf(digits);
  return {
    start: match.index,
    end: match.index + whole.length,
    // "the 1990s" are "les années 90".
    values: plural === undefined ? values : values.flatMap((value) => [value, value % 100]),
    // A lone letter is a scale only beside a currency: "5 m" are metres.
    factor: /^[mk]$/.test(size) && (symbol ?? after) === undefined ? 1 : scaleOf(size, language),
    unit: isPercent === undefined ? currencyOf(symbol ?? after ?? '') : '%',
  };
}

/** In "2 à 3 millions" and "20 to 30 %" the first number has the scale and unit of the second. */
function toQuantity(found: readonly Found[], index: number, text: string): Quantity {
  const one = found[index];
  const next = found[index + 1];
  if (one === undefined) throw new RangeError(`no number ${index}`);
  const inRange =
    next !== undefined &&
    between.test(text.slice(one.end, next.start)) &&
    !one.values.some((value) => value >= 1900 && value <= 2100);
  const factor = inRange && one.factor === 1 ? next.factor : one.factor;
  const unit = inRange && one.unit === '' ? next.unit : one.unit;
  return { kind: 'quantity', values: one.values.map((value) => value * factor), unit };
}

function valuesOf(digits: string): number[] {
  const grouped = /^(\d{1,3}(?:([ '’.,])\d{3})+)(?:[.,](\d+))?$/.exec(digits);
  if (grouped === null) return [Number(digits.replace(',', '.'))];
  const [, whole = '', separator = '', decimals] = grouped;
  const value = Number(`${whole.replace(/\D/g, '')}.${decimals ?? 0}`);
  const isAmbiguous = decimals === undefined && /^\d+[.,]\d+$/.test(whole);
  return isAmbiguous ? [value, Number(whole.replace(separator, '.'))] : [value];
}

function scaleOf(word: string, language: string): number {
  if (word === '') return 1;
  if (word === 'hundred') return 100;
  if (/^(?:milliers?|mille|thousands?|tausende?|mil|k)$/.test(word)) return 1e3;
  if (/^(?:mil millones|milliard|mds?$|mrd|bn)/.test(word)) return 1e9;
  // A French, German or Spanish billion is a million millions.
  if (word.startsWith('bil')) return language === 'en' || language === 'und' ? 1e9 : 1e12;
  if (word.startsWith('tril')) return language === 'en' || language === 'und' ? 1e12 : 1e18;
  return 1e6;
}

const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:€|eur)/, 'EUR'],
  [/^(?:\$|us|dol)/, 'USD'],
  [/^(?:£|gbp|pound|pfund|livre)/, 'GBP'],
  [/^(?:yuan|cny|rmb)/, 'CNY'],
  [/^(?:¥|yen)/, 'JPY'],
  [/^r/, 'RUB'],
];

function currencyOf(word: string): string {
  return currencies.find(([pattern]) => pattern.test(word))?.[1] ?? '';
}

function rank(value: number): Quantity | null {
  return value === 0 ? null : { kind: 'quantity', values: [value], unit: 'ordinal' };
}
