import type { BackgroundFrequencies } from './background-frequencies.js';
import type { Analyser } from './evidence.js';
import type { KnownVocabulary } from './language-scores.js';
import type { TranslationTables } from './translation/translation-tables.js';

/** French and English: words of ordinary text. German and Spanish: words that a table translates. */
export function createKnownVocabulary(dependencies: {
  readonly analyser: Analyser;
  readonly background: BackgroundFrequencies;
  readonly translations: TranslationTables;
}): KnownVocabulary {
  const { analyser, background, translations } = dependencies;
  return {
    has(word, language) {
      const table = translations.for(language, translatedTo.get(language) ?? '');
      if (table !== undefined) return table.translate(word).length > 0;
      // What was never seen has the share of the rarest.
      const least = background.share('', language);
      return analyser
        .analyse(word, language)
        .some(({ term }) => background.share(term, language) > least);
    },
  };
}

/** Any table of a language knows its words. */
const translatedTo: ReadonlyMap<string, string> = new Map([
  ['de', 'fr'],
  ['es', 'fr'],
]);
