import { type DateFigure, type DateParts, type Taken, type TimeFigure, take } from './figure.js';

/** Reads dates and times of day out of a folded text (lower case, no accents), in four languages. */
export function readDates(text: string): Taken<DateFigure | TimeFigure> {
  const found: (DateFigure | TimeFigure)[] = [];
  let rest = text;
  for (const { pattern, read } of notations) {
    const taken = take<DateFigure | TimeFigure>(rest, pattern, read);
    found.push(...taken.found);
    rest = taken.rest;
  }
  return { found, rest };
}

const monthNames: readonly string[] = [
  'janvier|january|januar|janner|enero|janv|jan',
  'fevrier|february|februar|febrero|fevr|feb',
  'mars|march|marz|marzo|mar',
  'avril|april|abril|avr|apr',
  'mai|may|mayo',
  'juin|june|juni|junio|jun',
  'juillet|july|juli|julio|juil|jul',
  'aout|august|agosto|aug',
  'septembre|september|septiembre|sept|sep',
  'octobre|october|oktober|octubre|oct|okt',
  'novembre|november|noviembre|nov',
  'decembre|december|dezember|diciembre|dec|dez',
];

const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
);

const month = `(${[...months.keys()].sort((one, other) => other.length - one.length).join('|')})\\b\\.?`;
const day = '(\\d{1,2})(?:er|st|nd|rd|th|\\.|º|o)?';
const year = "(?:,? (?:de l'an |de l’an |del? |of )?(\\d{4})(?!\\d|[.,]\\d))";
/** Words that make a month of "mars" or "may" where no number stands beside it. */
const before =
  "(?:en|in|im|au mois d[e’']|mois d[e’']|month of|early|late|mid|debut|fin|mi|end of|since|depuis|until|by|seit|bis|desde|hasta|a partir d[e’'])[ -]?";

/** Month names that are no other word, in any of the four languages. */
const plainMonths = [...months.keys()]
  .filter(
    (name) => name.length > 3 && !/^(?:mars|march|marz|marzo|mayo|sept|janv|fevr)$/.test(name),
  )
  .join('|');

type Groups = readonly (string | undefined)[];

const notations: readonly {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => DateFigure | TimeFigure | null;
}[] = [
  {
    pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g,
    read: ([, y, m, d]) => date([{ day: d, month: Number(m), year: y }]),
  },
  {
    pattern: /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/g,
    read: ([, one, other, y]) =>
      date([
        { day: one, month: Number(other), year: y },
        { day: other, month: Number(one), year: y },
      ]),
  },
  {
    pattern: new RegExp(`\\b${day} (?:of |de )?${month}${year}?`, 'g'),
    read: ([, d, name, y]) => date([{ day: d, month: months.get(name ?? ''), year: y }]),
  },
  {
    pattern: new RegExp(`\\b${month}${year}`, 'g'),
    read: ([, name, y]) => date([{ day: undefined, month: months.get(name ?? ''), year: y }]),
  },
  {
    pattern: new RegExp(`\\b${month} (?:the )?${day}(?!\\d|[.,]\\d)\\b${year}?`, 'g'),
    read: ([, name, d, y]) => date([{ day: d, month: months.get(name ?? ''), year: y }]),
  },
  {
    pattern: new RegExp(`\\b(?:${before}${month}|(${plainMonths})\\b)`, 'g'),
    read: ([, name, plain]) =>
      date([{ day: undefined, month: months.get(name ?? plain ?? ''), year: undefined }]),
  },
  {
    pattern: /\b(\d{1,2}) ?h(?: ?(\d{2}))?\b(?! ?\d)/g,
    read: ([, hours, minutes]) => time(hours, minutes, undefined),
  },
  {
    pattern: /\b(\d{1,2}):(\d{2})(?: ?([ap])\.?m\b\.?)?/g,
    read: ([, hours, minutes, half]) => time(hours, minutes, half),
  },
  {
    pattern: /\b(\d{1,2}) ?([ap])\.?m\b\.?/g,
    read: ([, hours, half]) => time(hours, undefined, half),
  },
];

interface WrittenDate {
  readonly day: string | undefined;
  readonly month: number | undefined;
  readonly year: string | undefined;
}

/** Null where no reading is a day of the calendar: then the digits are something else. */
function date(written: readonly WrittenDate[]): DateFigure | null {
  const readings = written.map(toParts).filter(isPossible);
  return readings.length === 0 ? null : { kind: 'date', readings };
}

function toParts({ day: d, month: m, year: y }: WrittenDate): DateParts {
  return {
    day: d === undefined ? null : Number(d),
    month: m ?? null,
    year: y === undefined ? null : Number(y),
  };
}

function isPossible(parts: DateParts): boolean {
  const { day: d, month: m } = parts;
  return (d === null || (d >= 1 && d <= 31)) && (m === null || (m >= 1 && m <= 12));
}

function time(
  hours: string | undefined,
  minutes: string | undefined,
  half: string | undefined,
): TimeFigure | null {
  const hour = Number(hours);
  const minute = Number(minutes ?? 0);
  if (hour > 24 || minute > 59) return null;
  const morning = (hour % 12) * 60 + minute;
  const afternoon = morning + 12 * 60;
  if (half !== undefined) return { kind: 'time', minutes: [half === 'p' ? afternoon : morning] };
  const asWritten = hour * 60 + minute;
  return { kind: 'time', minutes: hour > 12 ? [asWritten] : [asWritten, afternoon] };
}
