import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDuration } from '../../../../src/discord/moderation/cases/read-duration.js';
import {
  suggestDurations,
  timeoutDuration,
} from '../../../../src/discord/moderation/cases/timeout-duration.js';
import { UserFacingError } from '../../../../src/errors.js';
import { locales, messagesFor } from '../../../../src/locales/locale.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('a length of time', () => {
  it.each([
    ['10 min', 10 * minute],
    ['90', 90 * minute],
    ['2h', 2 * hour],
    ['1h30', 1.5 * hour],
    ['1 h 30 min', 1.5 * hour],
    ['1d12h', 1.5 * day],
    ['2.5 hours', 2.5 * hour],
    ['2,5 heures', 2.5 * hour],
    ['3 jours', 3 * day],
    ['3 DÍAS', 3 * day],
    ['2 Tage', 2 * day],
    ['1 Woche', 7 * day],
    ['1 semaine et 2 jours', 9 * day],
    ['1 day, 2 hours', 26 * hour],
    ['3600s', hour],
    ['45 sec.', 45_000],
    ['deux heures', 2 * hour],
    ['une demi-heure', hour / 2],
    ['une heure et demie', 1.5 * hour],
    ['1h et demie', 1.5 * hour],
    ['un jour et demi', 1.5 * day],
    ['quinze jours', 15 * day],
    ['Vingt et un jours', 21 * day],
    ['vingt-deux jours', 22 * day],
    ['dix-sept minutes', 17 * minute],
    ['un quart d’heure', hour / 4],
    ['trois quarts d’heure', 0.75 * hour],
    ['une demi-journée', day / 2],
    ['half an hour', hour / 2],
    ['a half hour', hour / 2],
    ['an hour and a half', 1.5 * hour],
    ['two and a half hours', 2.5 * hour],
    ['a quarter of an hour', hour / 4],
    ['a day', day],
    ['one week', 7 * day],
    ['two days and an hour', 49 * hour],
    ['twenty-five minutes', 25 * minute],
    ['thirty minutes', 30 * minute],
    ['zwei Stunden', 2 * hour],
    ['eine halbe Stunde', hour / 2],
    ['anderthalb Stunden', 1.5 * hour],
    ['zweieinhalb Tage', 2.5 * day],
    ['eine Viertelstunde', hour / 4],
    ['einen Tag', day],
    ['fünf Tage', 5 * day],
    ['dreißig Minuten', 30 * minute],
    ['einundzwanzig Tage', 21 * day],
    ['una hora', hour],
    ['media hora', hour / 2],
    ['una hora y media', 1.5 * hour],
    ['un día y medio', 1.5 * day],
    ['un cuarto de hora', hour / 4],
    ['dieciséis días', 16 * day],
    ['veintitrés minutos', 23 * minute],
    ['1 mois', 30 * day],
    ['a month', 30 * day],
    ['un mes', 30 * day],
    ['ein Monat', 30 * day],
    ['un an', 365 * day],
  ])('is read as people type it: %s', (given, expected) => {
    expect(readDuration(given)).toBe(expected);
  });

  it.each([
    '',
    'soon',
    'a while',
    'eine',
    'a few days',
    'half',
    'un instant',
    '-5 min',
    '1h 2d',
    '2h 2h',
    '10 minutes of peace',
    '1e9h',
    '５ｘ',
  ])('is not guessed at: %s', (given) => {
    expect(readDuration(given)).toBeNull();
  });

  it('is a number or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (given) => {
        const read = readDuration(given);
        expect(read === null || (Number.isSafeInteger(read) && read >= 0)).toBe(true);
      }),
    );
  });
});

describe('how long a timeout lasts', () => {
  const refused = (given: string, language = 'en') => {
    try {
      return timeoutDuration(given);
    } catch (error) {
      if (error instanceof UserFacingError) return error.describe(messagesFor(language));
      throw error;
    }
  };

  it('is a minute to 28 days; what is more or less is refused in words', () => {
    expect(refused('28 days')).toBe(28 * day);
    expect(refused('29 days')).toBe(
      '“29 days” is too long: Discord times out for 28 days at most. For longer there is the ban.',
    );
    expect(refused('29 jours', 'fr')).toContain('28 jours au plus');
    expect(refused('1 mois', 'fr')).toContain('28 jours au plus');
    expect(refused('a month')).toContain('28 days at most');
    expect(refused('5s')).toBe('A timeout lasts a minute at least.');
    expect(refused('@everyone')).not.toMatch(/@everyone/);
  });

  it('is suggested as it is understood, in every language, and read back from there', () => {
    for (const language of Object.keys(locales)) {
      const messages = messagesFor(language);
      const [first] = suggestDurations('1h30', messages);
      expect(timeoutDuration(first?.value ?? '')).toBe(90 * minute);
      for (const { name, value } of suggestDurations('', messages))
        expect(timeoutDuration(value)).toBe(readDuration(name));
    }
    expect(suggestDurations('', messagesFor('fr')).map(({ name }) => name)[0]).toMatch(
      /^10\sminutes$/,
    );
    expect(suggestDurations('40 days', messagesFor('en'))).toHaveLength(6);
  });
});
