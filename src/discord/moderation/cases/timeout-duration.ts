import { UserFacingError } from '../../../errors.js';
import { formatsIn } from '../../../locales/formats.js';
import type { Messages } from '../../../locales/messages.js';
import type { Choice } from '../../command.js';
import { safeText } from '../../safe-text.js';
import { readDuration } from './read-duration.js';

const day = 86_400_000;
const mostDays = 28;
const least = 60_000;

/** What is proposed while nothing is typed; milliseconds. */
const usual = [10 * 60_000, 3_600_000, 6 * 3_600_000, day, 7 * day, mostDays * day];

/** @throws UserFacingError that says what was typed, and what would be understood. */
export function timeoutDuration(given: string): number {
  const shown = safeText(given, 60) || '…';
  const read = readDuration(given);
  const refuse = (say: (words: Messages['moderation']['cases']['duration']) => string) =>
    new UserFacingError(({ moderation }) => say(moderation.cases.duration));
  if (read === null) throw refuse((words) => words.notUnderstood(shown));
  if (read < least) throw refuse((words) => words.tooShort);
  if (read > mostDays * day)
    throw refuse((words) => words.tooLong({ given: shown, most: mostDays }));
  return read;
}

/** What is understood of what is typed, first; then the usual ones. */
export function suggestDurations(typed: string, { language }: Messages): readonly Choice[] {
  const read = typed.trim() === '' ? null : readDuration(typed);
  const isMeant = read !== null && read >= least && read <= mostDays * day;
  const all = isMeant ? [read, ...usual.filter((one) => one !== read)] : usual;
  return all.map((milliseconds) => ({
    name: durationText(milliseconds, language),
    // Seconds are read in every language.
    value: `${Math.round(milliseconds / 1_000)}s`,
  }));
}

export function durationText(milliseconds: number, language: string): string {
  return formatsIn(language).duration(Math.round(milliseconds / 1_000));
}
