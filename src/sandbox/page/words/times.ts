import type { Words } from './words.js';

const dayMs = 86_400_000;

/** When a message was sent, as beside its author: today, yesterday, or the date. */
export function messageTime(date: Date, locale: string, words: Words): string {
  const time = shortTime(date, locale);
  const days = daysBetween(date, new Date());
  if (days === 0) return words.today(time);
  if (days === 1) return words.yesterday(time);
  const day = formatter(locale, { dateStyle: 'short' }).format(date);
  return `${day} ${time}`;
}

export function shortTime(date: Date, locale: string): string {
  return formatter(locale, { timeStyle: 'short' }).format(date);
}

export function longDate(date: Date, locale: string): string {
  return formatter(locale, { dateStyle: 'long' }).format(date);
}

export function fullTime(date: Date, locale: string): string {
  return formatter(locale, { dateStyle: 'full', timeStyle: 'short' }).format(date);
}

/** When something ends: the time, with its date unless that is today. */
export function momentOf(date: Date, locale: string): string {
  if (daysBetween(date, new Date()) === 0) return shortTime(date, locale);
  return formatter(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

/** A timestamp mark of a message: `t T d D f F` are forms of a date, `R` is relative to now. */
export function markedTime(seconds: number, style: string, locale: string): string {
  const date = new Date(seconds * 1000);
  if (style === 'R') return relativeTime(date, locale);
  return formatter(locale, formatOf(style)).format(date);
}

export function sameDay(a: Date, b: Date): boolean {
  return daysBetween(a, b) === 0;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than using it a hundred times, and every message needs several. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, known);
  return known;
}

function formatOf(style: string): Intl.DateTimeFormatOptions {
  switch (style) {
    case 't':
      return { timeStyle: 'short' };
    case 'T':
      return { timeStyle: 'medium' };
    case 'd':
      return { dateStyle: 'short' };
    case 'D':
      return { dateStyle: 'long' };
    case 'F':
      return { dateStyle: 'full', timeStyle: 'short' };
    default:
      return { dateStyle: 'long', timeStyle: 'short' };
  }
}

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * dayMs],
  ['month', 30 * dayMs],
  ['day', dayMs],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
];

function relativeTime(date: Date, locale: string): string {
  const difference = date.getTime() - Date.now();
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const [unit, length] of units) {
    if (Math.abs(difference) >= length) return format.format(Math.trunc(difference / length), unit);
  }
  return format.format(0, 'second');
}

/** Midnights between two moments, where this browser is. */
function daysBetween(earlier: Date, later: Date): number {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(later).getTime() - midnight(earlier).getTime()) / dayMs);
}
