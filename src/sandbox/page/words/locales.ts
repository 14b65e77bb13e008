import { en } from './en.js';
import { fr } from './fr.js';
import type { Words } from './words.js';

/** The locales that a member's client can have, in the order in which they are offered. */
export const offeredLocales: readonly string[] = [
  'fr',
  'en-US',
  'en-GB',
  'es-ES',
  'es-419',
  'de',
  'it',
  'pt-BR',
  'nl',
  'pl',
  'ro',
  'cs',
  'hu',
  'hr',
  'lt',
  'da',
  'no',
  'sv-SE',
  'fi',
  'el',
  'bg',
  'ru',
  'uk',
  'tr',
  'hi',
  'th',
  'vi',
  'id',
  'ja',
  'ko',
  'zh-CN',
  'zh-TW',
];

/** The page's own words: French for French, English for every other locale. */
export function wordsFor(locale: string): Words {
  return locale.startsWith('fr') ? fr : en;
}

/** Offered locale nearest to what the browser prefers; `en-US` when there is none. */
export function preferredLocale(languages: readonly string[]): string {
  for (const language of languages) {
    const exact = offeredLocales.find((locale) => locale === language);
    const related = offeredLocales.find((locale) => baseOf(locale) === baseOf(language));
    const found = exact ?? (baseOf(language) === 'en' ? 'en-US' : related);
    if (found !== undefined) return found;
  }
  return 'en-US';
}

/** A locale's name in that language itself: `Français`, `English (United States)`. */
export function nameOfLocale(locale: string): string {
  const options = { type: 'language', languageDisplay: 'standard' } as const;
  const name = new Intl.DisplayNames([locale], options).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** The translation for a locale or its nearest kin, else what was registered as the default. */
export function localised(
  fallback: string,
  translations: Readonly<Record<string, string>> | null | undefined,
  locale: string,
): string {
  return translations?.[locale] ?? translations?.[kin[locale] ?? ''] ?? fallback;
}

/** As Discord falls back between them. */
const kin: Readonly<Record<string, string>> = {
  'en-US': 'en-GB',
  'en-GB': 'en-US',
  'es-ES': 'es-419',
  'es-419': 'es-ES',
};

function baseOf(locale: string): string {
  return locale.split('-')[0] ?? locale;
}
