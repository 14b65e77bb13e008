import type { Article } from './article.js';

/**
 * Of an aligned translation that has most of its sentences word for word as the original has them: a
 * copy that nobody translated yet, which members would be shown as a translation. Null where it is
 * translated. A sentence of names and figures alone may well be the same in both.
 */
export function copyFault(article: Article, translated: Article): string | null {
  const copied = article.sentences.filter(({ index, start, end }) => {
    const other = translated.sentences[index];
    return (
      other !== undefined &&
      article.text.slice(start, end) === translated.text.slice(other.start, other.end)
    );
  }).length;
  if (copied * 2 <= article.sentences.length) return null;
  return `${copied} of its ${article.sentences.length} sentences are those of the original, ${article.source}, word for word. Translate them; until then it is not used.`;
}
