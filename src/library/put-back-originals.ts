import type { Article, Span } from './article.js';

type Layout = Pick<Article, 'text' | 'blocks' | 'sections' | 'sentences'>;

/**
 * A translation with the original's own words in the place of those units that are stale, marked
 * as such: whoever reads, searches or sums it up meets them there, and nothing out of date.
 */
export function putBackOriginals(
  article: Article,
  translated: Article,
  stale: ReadonlySet<number>,
): Layout {
  if (stale.size === 0) return translated;
  const count = translated.sentences.length;
  const changes = [
    ...sentenceChanges(article, translated, stale),
    ...headingChanges(article, translated, stale),
  ].sort((one, other) => one.start - other.start);
  const move = mover(changes);
  const moved = <Place extends Span>(place: Place): Place => ({
    ...place,
    start: move(place.start),
    end: move(place.end),
  });
  return {
    text: rewritten(translated.text, changes),
    blocks: translated.blocks.map(moved),
    sections: translated.sections.map((section, index) => {
      if (!stale.has(count + index)) return moved(section);
      const heading = article.sections[index]?.heading ?? null;
      return { ...moved(section), heading, isOriginal: true };
    }),
    sentences: translated.sentences.map((sentence, index) =>
      stale.has(index) ? { ...moved(sentence), isOriginal: true } : moved(sentence),
    ),
  };
}

interface Change extends Span {
  readonly words: string;
}

function sentenceChanges(
  article: Article,
  translated: Article,
  stale: ReadonlySet<number>,
): readonly Change[] {
  return translated.sentences.flatMap(({ start, end }, index) => {
    const own = article.sentences[index];
    if (own === undefined || !stale.has(index)) return [];
    return [{ start, end, words: article.text.slice(own.start, own.end) }];
  });
}

function headingChanges(
  article: Article,
  translated: Article,
  stale: ReadonlySet<number>,
): readonly Change[] {
  const count = translated.sentences.length;
  const withSentences = new Set(translated.sentences.map(({ block }) => block));
  return translated.blocks.flatMap(({ kind, section, start, end }, index) => {
    const words = article.sections[section]?.heading;
    const isStale = kind === 'heading' && stale.has(count + section) && !withSentences.has(index);
    return isStale && words != null ? [{ start, end, words }] : [];
  });
}

function rewritten(text: string, changes: readonly Change[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end, words } of changes) {
    pieces.push(text.slice(position, start), words);
    position = end;
  }
  return [...pieces, text.slice(position)].join('');
}

/** Where an offset of the text before lies after; those asked for lie inside no change. */
function mover(changes: readonly Change[]): (offset: number) => number {
  const ends: number[] = [];
  const shifts = [0];
  for (const { start, end, words } of changes) {
    ends.push(end);
    shifts.push((shifts.at(-1) ?? 0) + words.length - (end - start));
  }
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (shifts[low] ?? 0);
  };
}
