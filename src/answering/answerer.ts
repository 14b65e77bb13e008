import type { Library } from '../library/library.js';
import type { Analyser, Retriever } from '../retrieval/evidence.js';
import type { Answerer, Caution } from './answer.js';
import { answerQuestion, type QuestionTools } from './answer-question.js';
import type { AnswerWriter } from './answer-writer.js';
import type { Thresholds } from './decide.js';
import { createExtractiveEngine } from './extractive/extractive-engine.js';
import type { AnsweringLog } from './verify-draft.js';

export interface AnswererProps {
  readonly library: Pick<Library, 'articles' | 'article' | 'isReading'>;
  readonly retriever: Retriever;
  readonly analyser: Analyser;
  /** Writes with a model; null where the articles' own sentences are the answer. */
  readonly writer: AnswerWriter | null;
  readonly log: AnsweringLog;
  /** Milliseconds; only differences count. Default `performance.now`. */
  readonly clock?: () => number;
  /** Evidence at or above it is answered from; retrieval knows the calibrated one. */
  readonly sufficiencyThreshold: Thresholds;
  /** How sure the evidence must be where a question does not say; default `balanced`. */
  readonly caution?: Caution;
  /** How long a model may take to its first sentence that stands; default 20,000 ms. */
  readonly deadlineMs?: number;
  /** How long it may take to be done; default 60,000 ms. */
  readonly overallDeadlineMs?: number;
}

/** Answers from the articles; {@link answerQuestion} has the steps. */
export function createAnswerer(props: AnswererProps): Answerer {
  const tools = toolsOf(props);
  return {
    async answer(question, options) {
      const { answer } = await answerQuestion({ question, options, writer: props.writer }, tools);
      return { ...answer, question };
    },
  };
}

function toolsOf(props: AnswererProps): QuestionTools {
  const { library, retriever, analyser, sufficiencyThreshold, log, clock } = props;
  return {
    library,
    retriever,
    engine: createExtractiveEngine({ analyser }),
    sufficiencyThreshold,
    caution: props.caution ?? 'balanced',
    deadlines: {
      firstSentenceMs: props.deadlineMs ?? 20_000,
      overallMs: props.overallDeadlineMs ?? 60_000,
    },
    log,
    clock: clock ?? (() => performance.now()),
  };
}
