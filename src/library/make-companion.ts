import type { Article, Companion } from './article.js';
import { titleOfName } from './parse-file.js';

/** A translation that was found to be aligned, put into the shape of the article. */
export function makeCompanion(article: Article, language: string, translated: Article): Companion {
  const { sentences } = translated;
  const { id, version, url, author, published } = article;
  const isNamed = translated.title !== titleOfName(translated.source);
  return {
    language,
    version: translated.version,
    reading: {
      ...translated,
      ...{ id, version, url, author, published, language },
      title: isNamed ? translated.title : article.title,
      titleIsOurs: isNamed ? translated.titleIsOurs : article.titleIsOurs,
      sections: translated.sections.map((section, index) => ({
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
