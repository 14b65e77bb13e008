import { Locale, type LocalizationMap } from 'discord-api-types/v10';
import { locales, primarySubtag } from '../locales/locale.js';
import type { Messages } from '../locales/messages.js';

/**
 * Discord's locales of a language, `es-ES` and `es-419` of `es`. Each is given, since Discord falls
 * back to the command's own words, not to a neighbouring locale.
 */
function discordLocales(language: string): readonly Locale[] {
  return Object.values(Locale).filter((locale) => primarySubtag(locale) === language);
}

/** The first of Discord's locales of a language that Glose speaks. */
export function localeOf(language: string): Locale {
  return discordLocales(language)[0] ?? Locale.EnglishUS;
}

/** One word in every language: English by itself, the others beside it. */
export interface Localised {
  readonly text: string;
  readonly localizations: LocalizationMap;
}

export function localised(word: (messages: Messages) => string): Localised {
  const localizations: LocalizationMap = {};
  for (const [language, messages] of Object.entries(locales)) {
    for (const locale of discordLocales(language)) localizations[locale] = word(messages);
  }
  return { text: localizations['en-US'] ?? '', localizations };
}

/** Name and description of a command or an option, as Discord takes them. */
export function named(words: (messages: Messages) => { name: string; description: string }) {
  const name = localised((messages) => words(messages).name);
  const description = localised((messages) => words(messages).description);
  return {
    name: name.text,
    name_localizations: name.localizations,
    description: description.text,
    description_localizations: description.localizations,
  };
}
