import type { Article } from '../../library/article.js';
import type { Analyser } from '../../retrieval/evidence.js';
import type { SentenceRef } from '../sentence-ref.js';
import { type SummaryCandidate, summaryCandidates } from '../summary/summary-candidates.js';
import { materialLength } from './number-sentences.js';

/**
 * What a model is given to summarise: the whole article where it fits, else its worthiest
 * sentences, taken from the sections in turn so that each has a say.
 */
export function materialOfArticle(article: Article, analyser: Analyser): readonly SentenceRef[] {
  const prose = article.sentences.filter(
    (sentence) => article.blocks[sentence.block]?.kind !== 'heading',
  );
  const length = prose.reduce((sum, { start, end }) => sum + end - start, 0);
  const chosen = length <= materialLength ? prose : inTurns(summaryCandidates(article, analyser));
  return chosen.map((sentence) => ({ article, sentence }));
}

function inTurns(candidates: readonly SummaryCandidate[]) {
  const sections = new Map<number, SummaryCandidate[]>();
  for (const candidate of [...candidates].sort((one, other) => other.worth - one.worth)) {
    const members = sections.get(candidate.sentence.section) ?? [];
    sections.set(candidate.sentence.section, [...members, candidate]);
  }
  const chosen: SummaryCandidate['sentence'][] = [];
  let length = 0;
  for (let turn = 0; turn < candidates.length; turn += 1) {
    for (const members of sections.values()) {
      const sentence = members[turn]?.sentence;
      if (sentence === undefined) continue;
      length += sentence.end - sentence.start;
      if (length > materialLength) return chosen;
      chosen.push(sentence);
    }
  }
  return chosen;
}
