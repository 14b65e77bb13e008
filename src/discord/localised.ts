import { Locale, type LocalizationMap } from 'discord-api-types/v10';
import { locales } from '../locales/locale.js';
import type { Messages } from '../locales/messages.js';

/**
 * Discord's locales by primary subtag. English is given for each of its locales, since Discord falls
 * back to the command's own words, not to a neighbouring locale.
 */
const discordLocales: Readonly<Record<string, readonly Locale[]>> = {
  en: [Locale.EnglishUS, Locale.EnglishGB],
  de: [Locale.German],
  es: [Locale.SpanishES, Locale.SpanishLATAM],
  fr: [Locale.French],
};

/** The first of Discord's locales of a language that Glose speaks. */
export function localeOf(language: string): Locale {
  return discordLocales[language]?.[0] ?? Locale.EnglishUS;
}

/** One word in every language: English by itself, the others beside it. */
export interface Localised {
  readonly text: string;
  readonly localizations: LocalizationMap;
}

export function localised(word: (messages: Messages) => string): Localised {
  const localizations: LocalizationMap = {};
  for (const [language, messages] of Object.entries(locales)) {
    for (const locale of discordLocales[language] ?? []) localizations[locale] = word(messages);
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
