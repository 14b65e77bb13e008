import { pluralIn } from './plural.js';

/**
 * Counts, numbers, lists and durations as a language writes them, by ICU. Times of day and dates are
 * not among them: Discord writes those itself, in each reader's language and zone (`<t:…>`).
 */
export interface Formats {
  /** A count with its word. */
  readonly plural: ReturnType<typeof pluralIn>;
  number(value: number): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
  /** In the largest unit that divides it: 120 is "2 minutes", 90 is "90 seconds"; see {@link week}. */
  duration(seconds: number): string;
}

export function formatsIn(language: string): Formats {
  // Made when first needed: every language is loaded at the start, and few are spoken.
  let numbers: Intl.NumberFormat | undefined;
  let lists: Intl.ListFormat | undefined;
  return {
    plural: pluralIn(language),
    number(value) {
      numbers ??= new Intl.NumberFormat(language);
      return numbers.format(value);
    },
    list(items) {
      lists ??= new Intl.ListFormat(language, { type: 'conjunction' });
      return lists.format(items);
    },
    duration(seconds) {
      const [unit, length] =
        seconds === week[1] ? week : (units.find(([, one]) => seconds % one === 0) ?? smallest);
      const style = { style: 'unit', unit, unitDisplay: 'long' } as const;
      return new Intl.NumberFormat(language, style).format(seconds / length);
    },
  };
}

const smallest = ['second', 1] as const;
/** One alone: Discord's own menu of timeouts says "1 week", and its limit is of 28 days, not four weeks. */
const week = ['week', 604_800] as const;
/** The largest first; a whole number of none divides nothing. */
const units = [['day', 86_400], ['hour', 3_600], ['minute', 60], smallest] as const;
