import { locales, messagesFor, primarySubtag } from '../locales/locale.js';
import type { Messages } from '../locales/messages.js';

/**
 * The language of the pages' own words: `?lang=` where it is spoken, else the best spoken one of
 * `Accept-Language` (RFC 9110, 12.5.4), else English.
 */
export function readerMessages(
  lang: string | undefined,
  acceptLanguage: string | undefined,
): Messages {
  if (lang !== undefined && isSpoken(lang)) return messagesFor(lang);
  return messagesFor(preferences(acceptLanguage ?? '').find(isSpoken));
}

function isSpoken(language: string): boolean {
  return Object.hasOwn(locales, primarySubtag(language));
}

/** Language ranges, most wanted first; those with weight 0 are not wanted at all. */
function preferences(header: string): string[] {
  return header
    .split(',', 50)
    .map((part) => {
      const [range = '', ...parameters] = part.trim().split(/\s*;\s*/);
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return { range, weight: weight === undefined ? 1 : Number(weight.slice(2)) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ range }) => range);
}
