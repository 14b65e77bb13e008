import { createHash } from 'node:crypto';
import type { Article } from '../../library/article.js';
import { primarySubtag } from '../../locales/locale.js';
import type { SummaryStyle } from '../answer.js';

/** Everything that a summary depends on. */
export interface SummaryKeyParts {
  readonly article: Pick<Article, 'id' | 'version' | 'companions'>;
  readonly style: SummaryStyle;
  /** Index of the one section that is summarised; undefined for the whole. */
  readonly section: number | undefined;
  /** Of the reader, as a locale. */
  readonly language: string;
  /** The model and its rules, or that there is none. */
  readonly engine: string;
}

/**
 * The key under which a summary is kept. Its language and that of the article's translations are in it,
 * so nobody is ever given the summary of a reader of another language.
 */
export function summaryKey({ article, style, section, language, engine }: SummaryKeyParts): string {
  const translations = article.companions.map((each) => `${each.language}@${each.version}`);
  const everything = [
    'summary',
    ...[article.id, article.version, translations],
    ...[style, section ?? null, primarySubtag(language), engine],
  ];
  return createHash('sha256').update(JSON.stringify(everything)).digest('base64url');
}
