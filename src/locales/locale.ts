import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Messages } from './messages.js';

/** Every language that Glose speaks, by primary subtag. Adding one is a file and a line here. */
export const locales: Readonly<Record<string, Messages>> = { de, en, es, fr };

/** Messages for a locale such as `fr`, `en-US` or `pt-BR`; English where it is not spoken. */
export function messagesFor(locale: string | null | undefined): Messages {
  return locales[primarySubtag(locale ?? 'en')] ?? en;
}

/** `pt-BR` → `pt`. */
export function primarySubtag(locale: string): string {
  return (locale.split(/[-_]/)[0] ?? locale).toLowerCase();
}
