import type { Library } from '../library/library.js';
import { messagesFor } from '../locales/locale.js';
import type { Messages } from '../locales/messages.js';
import type { Analyser, Evidence, RetrieveOptions, Retriever } from '../retrieval/evidence.js';
import type { Answer, Answerer, AnswerOptions } from './answer.js';
import { answerText } from './answer-text.js';
import type { AnswerWriter } from './answer-writer.js';
import { blankAnswer } from './blank-answer.js';
import { decide } from './decide.js';
import { createExtractiveEngine, type ExtractiveEngine } from './extractive/extractive-engine.js';
import { nearestPassages } from './nearest.js';
import { createStopwatch } from './stopwatch.js';
import type { AnsweringLog } from './verify-draft.js';
import { type Written, writeVerified } from './write-verified.js';

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
  readonly sufficiencyThreshold: number;
  /** How long a model may take before the article's own sentences answer; default 20,000 ms. */
  readonly deadlineMs?: number;
}

/** The way of a question: retrieve, decide, write, verify. */
export function createAnswerer(props: AnswererProps): Answerer {
  const engine = createExtractiveEngine({ analyser: props.analyser });
  return {
    async answer(question, options) {
      const stopwatch = createStopwatch(props.clock ?? (() => performance.now()));
      options.signal?.throwIfAborted();
      const evidence = await props.retriever.retrieve(question, retrieveOptions(options));
      stopwatch.lap('retrieve');
      options.signal?.throwIfAborted();
      const answer = await answerFrom(evidence, { props, engine, options });
      stopwatch.lap('write');
      return { ...answer, timings: { ...evidence.timings, ...stopwatch.timings() } };
    },
  };
}

interface Asking {
  readonly props: AnswererProps;
  readonly engine: ExtractiveEngine;
  readonly options: AnswerOptions;
}

async function answerFrom(evidence: Evidence, asking: Asking): Promise<Answer> {
  const { props, options } = asking;
  const { question, language: asked } = evidence.understanding;
  const messages = messagesFor(options.language ?? asked);
  const base = blankAnswer(question, messages);
  const articles = props.library.articles().length;
  if (articles === 0 && props.library.isReading()) {
    return { ...base, text: messages.answers.stillReading };
  }
  if (articles === 0) return base;
  const decision = decide(evidence, props.sufficiencyThreshold);
  if (decision === 'unavailable') return { ...base, text: messages.answers.unreadable(asked) };
  if (decision === 'not_covered') return notCovered(base, evidence, messages, articles);
  const written = await write(evidence, messages, asking);
  const { sentences, citations } = written.standing;
  if (sentences.length === 0) {
    const uncovered = notCovered(base, evidence, messages, articles);
    if (written.isWithoutAnswer) return { ...uncovered, engine: written.engine };
    return { ...uncovered, text: messages.answers.notVerified, notice: written.notice };
  }
  const text = answerText(sentences, citations, { messages, articles });
  const { engine, notice } = written;
  return { ...base, outcome: 'answered', sentences, citations, text, engine, notice };
}

function write(evidence: Evidence, messages: Messages, asking: Asking): Promise<Written> {
  const { props, engine, options } = asking;
  const { writer, library, log } = props;
  const language = options.language ?? evidence.understanding.language;
  return writeVerified({
    byModel: writer && ((signal) => writer.write(evidence, { language, signal })),
    byQuoting: () => engine.write(evidence),
    deadlineMs: props.deadlineMs ?? 20_000,
    signal: options.signal,
    lookup: (id, version) => library.article(id, version),
    log,
    messages,
  });
}

function notCovered(
  base: Answer,
  evidence: Evidence,
  messages: Messages,
  articles: number,
): Answer {
  const nearest = nearestPassages(evidence.passages);
  const text =
    nearest.length > 0
      ? messages.answers.notCoveredButNear(articles)
      : messages.answers.notCovered(articles);
  return { ...base, outcome: 'not_covered', text, nearest };
}

/**
 * Without the language: the asker's may differ from the question's, which the retriever detects.
 */
function retrieveOptions({ articleIds, passageIds, signal }: AnswerOptions): RetrieveOptions {
  return {
    ...(articleIds !== undefined && { articleIds }),
    ...(passageIds !== undefined && { passageIds }),
    ...(signal !== undefined && { signal }),
  };
}
