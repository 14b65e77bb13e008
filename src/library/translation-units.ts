import { createHash } from 'node:crypto';
import type { Article } from './article.js';

/**
 * What is translated one for one: the sentences, the headings of the sections ('' where one has
 * none), and the title. An aligned translation has as many, in the same order.
 */
export function unitsOf(article: Article): readonly string[] {
  const { text, sentences, sections, title } = article;
  return [
    ...sentences.map(({ start, end }) => text.slice(start, end)),
    ...sections.map(({ heading }) => heading ?? ''),
    title,
  ];
}

/** Ten hexadecimal digits of what a unit says: its letters and figures, whatever stands between. */
export function digestOf(unit: string): string {
  const said = unit.normalize('NFKC').toLowerCase().replace(notSaid, ' ').trim();
  return createHash('sha256').update(said).digest('hex').slice(0, 10);
}

/** What changes nothing that a translation says: spaces, quotation marks, commas between words. */
const notSaid = /(?:[^\p{L}\p{M}\p{N}\p{S}%‰?+\-−]|(?<=\p{L})[-−]|[-−](?!\p{N}))+/gu;
