import type { Check } from '../comparison.js';
import { weekdayOf } from '../lexicon/calendar.js';

/** "lundi" where the text has "dimanche", and no other day. */
export const weekdays: Check = ({ missing, text }) =>
  missing.flatMap((word) => {
    if (weekdayOf(word.folded) === null) return [];
    const [other, ...more] = text.words.filter(({ folded }) => weekdayOf(folded) !== null);
    if (other === undefined || more.length > 0) return [];
    const difference = { kind: 'date' as const, claimed: word.written, stated: other.written };
    return [{ reason: `weekday ${word.written}/${other.written}`, difference, explains: [word] }];
  });
