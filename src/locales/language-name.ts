/**
 * The name of a language in another: `languageName('fr', 'de')` is "allemand". The subtag itself
 * where it has no name, or is none.
 */
export function languageName(inLanguage: string, subtag: string): string {
  try {
    return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(subtag) ?? subtag;
  } catch {
    return subtag;
  }
}
