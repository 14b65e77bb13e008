import type { Library } from '../library/library.js';
import type { Analyser, Retriever } from '../retrieval/evidence.js';
import type { SufficiencyThresholds } from '../retrieval/sufficiency-model.js';
import type { Answer, Answerer, AnswerOptions, Caution } from './answer.js';
import { answerQuestion, type QuestionTools } from './answer-question.js';
import type { AnswerWriter } from './answer-writer.js';
import { type AskOnce, createAskOnce } from './ask-once.js';
import { createPurse, withBudgetNotice } from './budget/purse.js';
import type { TokenBudget } from './budget/token-budget.js';
import type { AnswerCache } from './cache/answer-cache.js';
import type { CheckQuestion } from './claims/answer-claim.js';
import { createExtractiveEngine } from './extractive/extractive-engine.js';
import type { FollowUp } from './follow-up/follow-up.js';
import { createLexicalFollowUp } from './follow-up/lexical-follow-up.js';
import { createProgress } from './progress.js';
import type { AnsweringLog } from './verify-draft.js';

export interface AnswererProps {
  readonly library: Pick<Library, 'articles' | 'article' | 'isReading'>;
  readonly retriever: Retriever;
  readonly analyser: Analyser;
  /** Writes with a model; null where the articles' own sentences are the answer. */
  readonly writer: AnswerWriter | null;
  /** Holds what a question claims against the articles; default: such questions are as any other. */
  readonly checkQuestion?: CheckQuestion;
  readonly log: AnsweringLog;
  /** Milliseconds; only differences count. Default `performance.now`. */
  readonly clock?: () => number;
  /** Evidence at or above it is answered from; retrieval knows the calibrated ones. */
  readonly sufficiencyThresholds: SufficiencyThresholds;
  /** How sure the evidence must be where a question does not say; default `balanced`. */
  readonly caution?: Caution;
  /** How long a model may take to its first sentence that stands; default 20,000 ms. */
  readonly deadlineMs?: number;
  /** How long it may take to be done; default 60,000 ms. */
  readonly overallDeadlineMs?: number;
  /** Makes follow-ups stand alone; default by carrying over the topic's terms. */
  readonly followUp?: FollowUp;
  /** Where answers are kept, so that equal questions are answered once; default nowhere. */
  readonly cache?: AnswerCache | null;
  /** What the model may cost; default without limit. */
  readonly budget?: TokenBudget | null;
}

/**
 * Answers from the articles: what the asker may spend, the question made to stand alone, then, unless
 * it was answered before, the steps of {@link answerQuestion}.
 */
export function createAnswerer(props: AnswererProps): Answerer {
  const tools = toolsOf(props);
  const purse = createPurse(props.writer === null ? null : (props.budget ?? null));
  const standAlone = createStandAlone(props);
  const ask = props.cache
    ? createAskOnce({ tools, cache: props.cache, writer: props.writer })
    : askAnew(tools);
  return {
    async answer(question, options) {
      const start = tools.clock();
      options.signal?.throwIfAborted();
      const progress = createProgress(options.onProgress, props.log);
      progress('reading');
      const isModelWanted = options.engine !== 'extractive';
      const exhausted = isModelWanted ? await purse.exhausted(options.asker) : null;
      const mayAskModel = isModelWanted && exhausted === null;
      const spend = (tokens: number) => purse.spend(options.asker, tokens);
      const standing = await standAlone(question, options, mayAskModel);
      await spend(standing.tokensSpent);
      const asked = {
        question: standing.question,
        options: inLanguage(options, standing.language),
        writer: mayAskModel ? props.writer : null,
        onStep: progress,
        onGrown: (answer: Answer) => tell(answer, options, props.log),
      };
      const { answer, isKept } = await ask(asked, spend);
      const total = Math.round((tools.clock() - start) * 100) / 100;
      const given = isKept ? atNoCost(answer) : answer;
      const timings = { ...given.timings, total };
      const carriedOn = (options.conversation ?? []).length > 0;
      return {
        ...withBudgetNotice(given, exhausted),
        ...(carriedOn ? { stoodAlone: standing.question === question } : {}),
        question,
        timings,
      };
    },
  };
}

/** An answer that was paid for and waited for before. */
function atNoCost({ provenance, ...answer }: Answer): Answer {
  const free = { tokens: { input: 0, output: 0 }, cost: provenance?.cost === null ? null : 0 };
  return { ...answer, provenance: provenance && { ...provenance, ...free }, timings: {} };
}

/** Who listens is not to break what is being written, for others too. */
function tell(
  { language, sentences, citations }: Answer,
  options: AnswerOptions,
  log: AnsweringLog,
) {
  try {
    options.onPartial?.({ language, sentences, citations });
  } catch (error) {
    log.warn('a partial answer could not be shown', { error });
  }
}

/** The framing is in the follow-up's language, though its topic may be told in another. */
function inLanguage(options: AnswerOptions, language: string | null): AnswerOptions {
  return options.language === undefined && language !== null ? { ...options, language } : options;
}

function askAnew(tools: QuestionTools): AskOnce {
  return async (asked, onSpent) => {
    const { answer, tokensSpent } = await answerQuestion(asked, tools);
    await onSpent(tokensSpent);
    return { answer, isKept: false };
  };
}

function createStandAlone({ analyser, followUp }: AnswererProps) {
  const lexical = createLexicalFollowUp({ analyser });
  const never = new AbortController().signal;
  return async (question: string, options: AnswerOptions, mayAskModel: boolean) => {
    const { conversation = [], signal = never } = options;
    if (conversation.length === 0) return { question, language: null, tokensSpent: 0 };
    const chosen = mayAskModel ? (followUp ?? lexical) : lexical;
    return chosen.standAlone(question, { conversation, signal });
  };
}

function toolsOf(props: AnswererProps): QuestionTools {
  const { library, retriever, analyser, sufficiencyThresholds, log, clock } = props;
  return {
    library,
    retriever,
    engine: createExtractiveEngine({ analyser }),
    checkQuestion: props.checkQuestion ?? null,
    sufficiencyThresholds,
    caution: props.caution ?? 'balanced',
    deadlines: {
      firstSentenceMs: props.deadlineMs ?? 20_000,
      overallMs: props.overallDeadlineMs ?? 60_000,
    },
    log,
    clock: clock ?? (() => performance.now()),
  };
}
