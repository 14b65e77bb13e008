import type { Analyser, Evidence } from '../../retrieval/evidence.js';
import { chooseSentences } from '../extractive/choose-sentences.js';
import { rankReadings } from '../extractive/rank-readings.js';
import { type RankedSentence, rankSentences } from '../extractive/rank-sentences.js';
import { readSentenceWeights } from '../extractive/sentence-weights.js';
import type { SentenceRef } from '../sentence-ref.js';
import type { InspectedSentence } from './inspection.js';

const most = 8;

/** The sentences that most likely answer, with what would be quoted of them. */
export function inspectSentences(evidence: Evidence, analyser: Analyser): InspectedSentence[] {
  const weights = readSentenceWeights();
  const { ranked, says } = rankReadings(evidence, (read) =>
    rankSentences(read, { analyser, weights }),
  );
  const chosen = chooseSentences(ranked, evidence.understanding, says);
  const quoted = new Set(chosen.map(({ sentence }) => nameOf(sentence)));
  const beside = new Set(chosen.flatMap(({ sources }) => sources.map(nameOf)));
  const fateOf = (name: string) =>
    quoted.has(name) ? 'quoted' : beside.has(name) ? 'beside' : 'left';
  return ranked
    .map((sentence, rank) => ({ sentence, rank, fate: fateOf(nameOf(sentence)) }) as const)
    .filter(({ rank, fate }) => rank < most || fate !== 'left')
    .map(({ sentence, fate }) => ({ ...shownSentence(sentence), fate }));
}

function shownSentence({ article, sentence, text, score }: RankedSentence) {
  const { id: articleId, version: articleVersion } = article;
  return { text, articleId, articleVersion, index: sentence.index, score };
}

function nameOf({ article, sentence }: SentenceRef): string {
  return `${article.id} ${sentence.index}`;
}
