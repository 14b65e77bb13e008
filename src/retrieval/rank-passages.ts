import type { RankedPassage } from './evidence.js';
import { type Candidate, computeFeatures, type Features } from './features.js';
import { passageText } from './passage-text.js';
import { contributions, type RankingModel, scoreOf } from './ranking.js';
import type { ServedPassage, ServedPassages } from './served-passages.js';
import type { UnderstoodQuestion } from './understand.js';

export interface RankDependencies {
  readonly served: Pick<ServedPassages, 'candidate'>;
  readonly model: RankingModel;
  /** True where vectors tell meaning, in any language. */
  readonly isMultilingual: boolean;
}

export interface Proposed {
  readonly passages: readonly ServedPassage[];
  /** Cosine of each passage's vector with the question's, by passage id; empty where none is known. */
  readonly similarities: ReadonlyMap<string, number>;
}

/** A passage, and what it scored. */
export interface Ranked extends ServedPassage {
  readonly score: number;
  readonly features: Features;
  readonly candidate: Candidate;
  /** Its part in the score; absent where vectors tell no meaning. */
  readonly dense?: number;
}

/** Best first. `averageLength`: content terms a passage. */
export function rankPassages(
  { served, model, isMultilingual }: RankDependencies,
  { terms, wording, understanding: { kind } }: UnderstoodQuestion,
  { passages, similarities }: Proposed,
  averageLength: number,
): Ranked[] {
  const meaning = isMultilingual ? meaningOf(passages, similarities) : undefined;
  const candidates = passages.map((passage) => served.candidate(passage));
  const features = computeFeatures({ terms, wording, kind }, candidates, averageLength);
  return (
    passages
      .flatMap((each, index): Ranked[] => {
        const own = features[index];
        const candidate = candidates[index];
        if (own === undefined || candidate === undefined) return [];
        const score = scoreOf(model, own);
        const ranked = { ...each, features: own, candidate, score };
        if (meaning === undefined) return [ranked];
        const dense = model.dense * meaning(each.passage.id);
        return [{ ...ranked, score: score + dense, dense }];
      })
      // Equal scores are settled by id, so that the same question always gets the same list.
      .sort((one, other) => other.score - one.score || (one.passage.id < other.passage.id ? -1 : 1))
  );
}

/** As it is shown; what it scored for is told only of those few. */
export function show(
  model: RankingModel,
  { article, passage, features, score, dense }: Ranked,
): RankedPassage {
  const parts = contributions(model, features);
  const reasons = dense === undefined ? parts : { ...parts, dense };
  const share = Math.min(1, Math.max(features.found, features.title));
  return { article, passage, text: passageText(article, passage), score, share, reasons };
}

/**
 * How much nearer in meaning a passage is than the candidates on average, in standard deviations
 * over three, since the range of cosines differs from model to model.
 */
function meaningOf(
  passages: readonly ServedPassage[],
  similarities: ReadonlyMap<string, number>,
): (id: string) => number {
  const lowest = Math.min(...similarities.values());
  const similarity = (id: string): number => similarities.get(id) ?? lowest;
  const values = passages.map(({ passage }) => similarity(passage.id));
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  if (similarities.size === 0 || variance < 1e-12) return () => 0;
  return (id) => (similarity(id) - mean) / (3 * Math.sqrt(variance));
}
