import { numbersInDigits } from './number-words.js';

/**
 * Lengths of time as people type them: "2h", "1h30", "3 jours", "zwei Wochen", "half an hour", "90"
 * (minutes, as with every moderation bot). In English, French, German and Spanish at once, since a
 * server speaks several. A month is of 30 days, a year of 365.
 * @returns milliseconds; null where it is none.
 */
export function readDuration(given: string): number | null {
  const text = numbersInDigits(fold(given));
  const parts = [...text.matchAll(part)];
  const rest = text.replace(part, '').replace(joining, '');
  if (parts.length === 0 || rest !== '') return null;
  // A number in words is no length by itself: "eine" may be of anything.
  if (parts.length === 1 && parts[0]?.[2] === '' && !/\d/.test(given)) return null;
  let total = 0;
  let before = Number.POSITIVE_INFINITY;
  for (const [, number = '', unit = ''] of parts) {
    const length = lengthOf(unit, before);
    // Each unit once, the largest first: what is in another order is rather a slip.
    if (length === null || length >= before) return null;
    total += Number(number.replace(',', '.')) * length;
    before = length;
  }
  return Math.round(total);
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Without accents, so that "días" is "dias". */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(s|sec|secs|seconds?|secondes?|seg|segundos?|sek|sekunden?)$/, 1_000],
  [/^(m|min|mins|minutes?|mn|minutos?|minuten?)$/, minute],
  [/^(h|hrs?|hours?|heures?|horas?|std|stunden?)$/, hour],
  [/^(d|days?|j|jours?|journees?|dias?|t|tage?n?)$/, day],
  [/^(w|wk|weeks?|sem|semaines?|semanas?|wochen?)$/, 7 * day],
  [/^(months?|mois|mes|meses|monate?n?)$/, 30 * day],
  [/^(years?|ans?|annees?|anos?|jahre?n?)$/, 365 * day],
];

const part = /(\d{1,9}(?:[.,]\d{1,3})?)\s*([a-z]*)\.?/g;
/** What may stand between two parts: "1 day and 2 hours". */
const joining = /\b(and|et|und|y)\b|[\s,+]+/g;

/** A number alone is of the unit below the one before it ("1h30"), or of minutes. */
function lengthOf(unit: string, before: number): number | null {
  if (unit !== '') return units.find(([names]) => names.test(unit))?.[1] ?? null;
  if (before === Number.POSITIVE_INFINITY) return minute;
  return before === hour ? minute : null;
}

function fold(given: string): string {
  return given.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
