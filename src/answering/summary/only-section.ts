import type { Article, Section } from '../../library/article.js';

/** The article with the sentences of one section only, under their own numbers. */
export function onlySection(article: Article, section: number | undefined): Article {
  if (section === undefined) return article;
  return { ...article, sentences: article.sentences.filter((one) => one.section === section) };
}

/**
 * The section that somebody named: by its anchor, or by its heading in the article or in one of its
 * translations, whatever case and accents.
 */
export function findSection(article: Article, named: string): Section | undefined {
  const wanted = fold(named);
  const readings = [article, ...article.companions.map(({ reading }) => reading)];
  return article.sections.find(
    ({ slug, index }) =>
      slug === named || readings.some((reading) => fold(headingOf(reading, index)) === wanted),
  );
}

function headingOf({ sections }: Article, index: number): string {
  return sections[index]?.heading ?? '';
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .toLowerCase()
    .trim();
}
