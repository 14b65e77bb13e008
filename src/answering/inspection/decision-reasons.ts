import type { SufficiencyJudgement } from '../../retrieval/evidence.js';
import type { EvidenceSign } from '../../retrieval/sufficiency/describe-evidence.js';
import { type DecisionReason, type ReasonAbout, reasonsAbout } from './inspection.js';

/**
 * What spoke for an answer and what against it, by sort, the strongest first. Of two judgements (the
 * text and its translation) the mean counts, as it does for their log-odds.
 */
export function decisionReasons(judgements: readonly SufficiencyJudgement[]): DecisionReason[] {
  const sums = new Map<ReasonAbout, number>(reasonsAbout.map((about) => [about, 0]));
  for (const { parts } of judgements) {
    for (const [sign, part] of Object.entries(parts)) {
      const about = sorts[sign as EvidenceSign];
      sums.set(about, (sums.get(about) ?? 0) + part / judgements.length);
    }
  }
  return [...sums]
    .map(([about, weight]) => ({ about, weight }))
    .filter(({ weight }) => Math.abs(weight) >= noticed)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

/** Less than this, in logits, moves a probability by a hundredth at most. */
const noticed = 0.05;

const sorts = {
  weight: 'question',
  rarest: 'question',
  named: 'names',
  terse: 'question',
  asksHow: 'kind',
  asksWho: 'kind',
  score: 'lead',
  lead: 'lead',
  leadOfThree: 'lead',
  bm25: 'passage',
  topic: 'title',
  pairs: 'nearness',
  links: 'nearness',
  title: 'title',
  wording: 'wording',
  phrases: 'wording',
  sentenceTitle: 'title',
  titleAsked: 'title',
  passageFound: 'passage',
  passageMass: 'passage',
  passageMissing: 'passage',
  passagePlain: 'passage',
  sentenceScore: 'sentence',
  sentenceLead: 'lead',
  sentenceFound: 'sentence',
  sentenceMass: 'sentence',
  sentenceMissing: 'sentence',
  sentencePlain: 'sentence',
  plainMissing: 'sentence',
  closeness: 'nearness',
  answerNear: 'kind',
  sentenceLength: 'sentence',
  sentenceLag: 'sentence',
  lastFound: 'sentence',
  namesMissing: 'names',
  nameMissing: 'names',
  namesAbove: 'names',
  namesBesides: 'names',
  namesElsewhere: 'names',
  nameNear: 'nearness',
  plainElsewhere: 'lead',
  plainLead: 'lead',
} as const satisfies Record<EvidenceSign, ReasonAbout>;
