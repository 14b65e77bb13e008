import type { Analyser, Understanding } from '../../retrieval/evidence.js';
import type { AskedWord } from './inspection.js';

/** The words that count, as the question has them; one that was mended stands as it was understood. */
export function askedWords(
  { question, language, terms }: Understanding,
  analyser: Analyser,
): AskedWord[] {
  const surfaces = new Map(
    analyser
      .analyse(question, language)
      .map(({ term, start, end }) => [term, question.slice(start, end)]),
  );
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const words = new Map<string, AskedWord>();
  for (const { term, weight } of terms) {
    const share = (words.get(term)?.share ?? 0) + weight / total;
    words.set(term, { term, word: surfaces.get(term) ?? term, share });
  }
  return [...words.values()].sort((one, other) => other.share - one.share);
}
