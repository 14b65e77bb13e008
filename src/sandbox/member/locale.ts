import { DISCORD_LOCALES } from '../forms/locales.js';
import { MemberRefusal } from './member-error.js';

/** @throws MemberRefusal 400 unless Discord's clients have this locale */
export function checkedLocale(locale: string): string {
  if (DISCORD_LOCALES.has(locale)) return locale;
  throw new MemberRefusal(400, `Discord has no locale "${locale}"; try "fr" or "en-US".`);
}
