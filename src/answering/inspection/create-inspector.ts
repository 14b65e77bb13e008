import type { Analyser, Evidence, Retriever } from '../../retrieval/evidence.js';
import type { SufficiencyThresholds } from '../../retrieval/sufficiency-model.js';
import type { Caution } from '../answer.js';
import { decide } from '../decide.js';
import { createLexicalFollowUp } from '../follow-up/lexical-follow-up.js';
import { askedWords } from './asked-words.js';
import { decisionReasons } from './decision-reasons.js';
import { inspectPassages } from './inspect-passages.js';
import { inspectSentences } from './inspect-sentences.js';
import type { InspectedDecision, InspectOptions, Inspector } from './inspection.js';
import type { Refusals } from './refusals.js';

export interface InspectorProps {
  readonly retriever: Retriever;
  readonly analyser: Analyser;
  readonly sufficiencyThresholds: SufficiencyThresholds;
  /** As of the answerer. */
  readonly caution: Caution;
  /** What models wrote in vain; default nothing is known of it. */
  readonly refusals?: Pick<Refusals, 'of'>;
}

/** Passages that are asked for: those of an answer, and some that it leaves out. */
const shown = 14;

export function createInspector(props: InspectorProps): Inspector {
  const followUp = createLexicalFollowUp(props);
  return {
    async inspect(question, options = {}) {
      const { conversation = [], signal = new AbortController().signal } = options;
      const standing = await followUp.standAlone(question, { conversation, signal });
      const evidence = await retrieve(standing.question, options, props);
      const decision = decisionOf(evidence, {
        ...props,
        caution: options.caution ?? props.caution,
      });
      return {
        question: standing.question,
        understanding: evidence.understanding,
        words: askedWords(evidence.understanding, props.analyser),
        decision,
        passages: inspectPassages(evidence, props.analyser),
        candidates: evidence.explanation?.candidates ?? evidence.passages.length,
        sentences: decision.decision === 'answer' ? inspectSentences(evidence, props.analyser) : [],
        refused: props.refusals?.of(standing.question) ?? [],
        timings: evidence.timings,
      };
    },
  };
}

function retrieve(
  question: string,
  { articleIds, signal }: InspectOptions,
  { retriever }: InspectorProps,
): Promise<Evidence> {
  return retriever.retrieve(question, {
    explain: true,
    limit: shown,
    ...(articleIds !== undefined && { articleIds }),
    ...(signal !== undefined && { signal }),
  });
}

function decisionOf(
  evidence: Evidence,
  { sufficiencyThresholds, caution }: Pick<InspectorProps, 'sufficiencyThresholds' | 'caution'>,
): InspectedDecision {
  return {
    decision: decide(evidence, sufficiencyThresholds, caution),
    sufficiency: evidence.sufficiency,
    threshold: sufficiencyThresholds[caution],
    caution,
    reasons: decisionReasons(evidence.explanation?.judgements ?? []),
  };
}
