import type { Article, Companion } from './article.js';
import { titleOfName } from './parse-file.js';
import { putBackOriginals } from './put-back-originals.js';
import { staleUnits } from './stale-units.js';
import type { NotedBasis } from './translation-basis.js';

/**
 * A translation that was found to be aligned, put into the shape of the article: with the article's
 * own words where the translation says something else than the article does now.
 */
export function makeCompanion(
  article: Article,
  language: string,
  translated: Article,
  noted: Pick<NotedBasis, 'stale'> | null = null,
): Companion {
  // Noted when the two were compared: all articles are loaded at a start.
  const stale = noted === null ? staleUnits(article, translated, null) : new Set(noted.stale);
  const layout = putBackOriginals(article, translated, stale);
  const { sentences } = layout;
  const { id, version, url, author, published } = article;
  const isTitleStale = stale.has(article.sentences.length + article.sections.length);
  const isNamed = translated.title !== titleOfName(translated.source) && !isTitleStale;
  return {
    language,
    version: translated.version,
    reading: {
      ...translated,
      ...layout,
      ...{ id, version, url, author, published, language },
      title: isNamed ? translated.title : article.title,
      titleIsOurs: isNamed ? translated.titleIsOurs : article.titleIsOurs,
      sections: layout.sections.map((section, index) => ({
        ...section,
        slug: article.sections[index]?.slug ?? section.slug,
      })),
      passages: article.passages.map((passage) => ({
        ...passage,
        start: sentences[passage.firstSentence]?.start ?? 0,
        end: sentences[passage.endSentence - 1]?.end ?? 0,
      })),
      companions: [],
    },
  };
}

/** The companion of an article in a language; undefined where it has none. */
export function companionIn(article: Article, language: string): Companion | undefined {
  return article.companions.find((companion) => companion.language === language);
}
