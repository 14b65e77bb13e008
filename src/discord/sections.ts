import { createHash } from 'node:crypto';
import { UserFacingError } from '../errors.js';
import type { Article, Section } from '../library/article.js';
import type { Messages } from '../locales/messages.js';
import type { Choice } from './command.js';
import { limits } from './limits.js';
import { clip, plainText, safeText } from './safe-text.js';

/** A section that a member chose, and the article that it is of. */
export interface ChosenSection {
  readonly articleId: string;
  /** Its anchor. */
  readonly section: string;
}

/**
 * The sections whose headings have what was typed so far, of these articles; each names its article,
 * so that one can be chosen before an article is.
 */
export function suggestSections(
  articles: readonly Article[],
  typed: string,
  messages: Messages,
): Choice[] {
  const wanted = fold(typed);
  return sectionsOf(articles, messages)
    .filter(({ heading }) => fold(heading).includes(wanted))
    .map(({ article, section, heading }) => ({
      name: clip(nameOf(heading, article, articles), limits.choiceName),
      value: choiceValue(article, section),
    }))
    .slice(0, limits.choices);
}

/**
 * The section that a member named: a suggestion taken, a heading in the article or in one of its
 * translations, or a part of one that no other has.
 * @throws UserFacingError that names what was typed, and what there is.
 */
export function requireSection(
  articles: readonly Article[],
  named: string,
  messages: Messages,
): ChosenSection {
  const sections = sectionsOf(articles, messages);
  const wanted = fold(named);
  const exact = sections.find(
    ({ article, section, heading }) =>
      named === choiceValue(article, section) ||
      fold(heading) === wanted ||
      fold(section.heading ?? '') === wanted,
  );
  const [partly, ...others] = sections.filter(({ heading }) => fold(heading).includes(wanted));
  const found = exact ?? (others.length === 0 ? partly : undefined);
  if (found !== undefined) return { articleId: found.article.id, section: found.section.slug };
  throw new UserFacingError(({ profile }) =>
    profile.unknownSection({
      named: safeText(named, 100),
      headings: sections.slice(0, 5).map(({ heading }) => safeText(heading, 100)),
    }),
  );
}

interface Found {
  readonly article: Article;
  readonly section: Section;
  /** As the member reads it. */
  readonly heading: string;
}

function sectionsOf(articles: readonly Article[], messages: Messages): Found[] {
  return articles.flatMap((article) => {
    const reading =
      article.companions.find(({ language }) => language === messages.language)?.reading ?? article;
    const inUse = new Set(article.sentences.map((sentence) => sentence.section));
    return article.sections
      .filter(({ index }) => inUse.has(index))
      .map((section) => ({
        article,
        section,
        heading: reading.sections[section.index]?.heading ?? messages.summary.opening,
      }));
  });
}

/** Readable where it fits into a choice; else a digest, the same as long as the section is there. */
function choiceValue({ id }: Article, { slug }: Section): string {
  const value = `${id}#${slug}`;
  if (value.length <= limits.choiceName) return value;
  return `#${createHash('sha256').update(value).digest('base64url')}`;
}

function nameOf(heading: string, { title }: Article, articles: readonly Article[]): string {
  const text = articles.length > 1 ? `${clip(heading, 60)} · ${title}` : heading;
  return plainText(text) || '…';
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
