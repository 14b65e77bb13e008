import type { Library } from '../library/library.js';
import { messagesFor } from '../locales/locale.js';
import type { Messages } from '../locales/messages.js';
import type { Evidence, RetrieveOptions, Retriever } from '../retrieval/evidence.js';
import type { SufficiencyThresholds } from '../retrieval/sufficiency-model.js';
import type { Answer, AnswerOptions, Caution, ProgressStep } from './answer.js';
import { answerText } from './answer-text.js';
import type { AnswerWriter } from './answer-writer.js';
import { blankAnswer } from './blank-answer.js';
import { answerOfClaim, type CheckQuestion, withUnsaidClaim } from './claims/answer-claim.js';
import type { Deadlines } from './deadlines.js';
import { decide } from './decide.js';
import type { ExtractiveEngine } from './extractive/extractive-engine.js';
import { nearestPassages } from './nearest.js';
import { createStopwatch } from './stopwatch.js';
import type { AnsweringLog } from './verify-draft.js';
import type { Standing } from './verify-quotes.js';
import { type Writing, type Written, writeVerified } from './write-verified.js';

/** What a question is answered with. */
export interface QuestionTools {
  readonly library: Pick<Library, 'articles' | 'article' | 'isReading'>;
  readonly retriever: Retriever;
  readonly engine: ExtractiveEngine;
  /** Holds what a question claims against the articles; null where that is not asked for. */
  readonly checkQuestion: CheckQuestion | null;
  readonly sufficiencyThresholds: SufficiencyThresholds;
  readonly caution: Caution;
  readonly deadlines: Deadlines;
  readonly log: AnsweringLog;
  readonly clock: () => number;
}

/** A question that stands alone, and how it is asked. */
export interface Asked {
  readonly question: string;
  readonly options: AnswerOptions;
  /** Writes with a model; null where the articles' own sentences are the answer. */
  readonly writer: AnswerWriter | null;
  /** Told the answer so far each time that another sentence of a model stands. */
  readonly onGrown?: (answer: Answer) => void;
  /** Told of the steps, maybe more than once. */
  readonly onStep?: (step: ProgressStep) => void;
}

export interface Answered {
  readonly answer: Answer;
  /** Tokens that the model took, even where nothing of it stands. */
  readonly tokensSpent: number;
}

/** The way of one question: retrieve, decide, write, verify. */
export async function answerQuestion(asked: Asked, tools: QuestionTools): Promise<Answered> {
  const { options, question } = asked;
  const stopwatch = createStopwatch(tools.clock);
  options.signal?.throwIfAborted();
  const evidence = await tools.retriever.retrieve(question, retrieveOptions(options));
  stopwatch.lap('retrieve');
  options.signal?.throwIfAborted();
  const { answer, tokensSpent } = await answerFrom(evidence, asked, tools);
  stopwatch.lap('write');
  const timings = { ...evidence.timings, ...stopwatch.timings() };
  return { answer: { ...answer, timings }, tokensSpent };
}

async function answerFrom(
  evidence: Evidence,
  asked: Asked,
  tools: QuestionTools,
): Promise<Answered> {
  const { library, sufficiencyThresholds } = tools;
  const caution = asked.options.caution ?? tools.caution;
  const { language } = evidence.understanding;
  const messages = messagesFor(asked.options.language ?? language);
  const base = blankAnswer(asked.question, messages);
  const articles = asked.options.articleIds?.length ?? library.articles().length;
  if (articles === 0 && library.isReading()) {
    return withoutModel({ ...base, text: messages.answers.stillReading });
  }
  if (articles === 0) return withoutModel(base);
  const decision = decide(evidence, sufficiencyThresholds, caution);
  if (decision === 'unavailable') {
    return withoutModel({ ...base, text: messages.answers.unreadable(language) });
  }
  const check = (await tools.checkQuestion?.(evidence, asked.options)) ?? null;
  const said = check && answerOfClaim(check, messages);
  if (said !== null) return withoutModel({ ...base, ...said });
  const withClaim = (answer: Answer) =>
    check === null ? answer : withUnsaidClaim(answer, check, messages);
  const uncovered = withClaim(notCovered(base, evidence, messages, articles));
  if (decision === 'not_covered') return withoutModel(uncovered);
  const onStanding = (standing: Standing) =>
    asked.onGrown?.({ ...base, ...answered(soFar(standing, messages), messages, articles) });
  const written = await write(evidence, { messages, onStanding }, asked, tools);
  const answer =
    written.standing.sentences.length === 0
      ? withoutSentences(uncovered, written, messages)
      : withClaim({ ...base, ...answered(written, messages, articles) });
  return { answer, tokensSpent: written.tokensSpent };
}

const withoutModel = (answer: Answer): Answered => ({ answer, tokensSpent: 0 });

function answered(
  { standing, engine, notice, provenance }: Written,
  messages: Messages,
  articles: number,
): Pick<
  Answer,
  'outcome' | 'sentences' | 'citations' | 'text' | 'engine' | 'notice' | 'provenance'
> {
  const { sentences, citations } = standing;
  const text = answerText(sentences, citations, { messages, articles });
  return { outcome: 'answered', sentences, citations, text, engine, notice, provenance };
}

/** As it would be if it ended here. */
function soFar(standing: Standing, messages: Messages): Written {
  const notice = messages.answers.notices.stopped;
  const paid = { provenance: null, tokensSpent: 0 };
  return { standing, engine: 'generative', notice, isWithoutAnswer: false, ...paid };
}

/** The engine found no answer, or found one of which nothing could be verified. */
function withoutSentences(
  uncovered: Answer,
  { isWithoutAnswer, engine, notice, provenance }: Written,
  messages: Messages,
): Answer {
  if (isWithoutAnswer) return { ...uncovered, engine, provenance };
  return { ...uncovered, text: messages.answers.notVerified, notice };
}

function write(
  evidence: Evidence,
  { messages, onStanding }: Pick<Writing, 'messages' | 'onStanding'>,
  { writer, options, onStep }: Asked,
  { library, engine, deadlines, log }: QuestionTools,
): Promise<Written> {
  const language = options.language ?? evidence.understanding.language;
  return writeVerified({
    byModel: writer && ((attempt) => writer.write(evidence, { ...attempt, language })),
    byQuoting: () => engine.write(evidence),
    deadlines,
    signal: options.signal,
    stop: options.stop,
    onStanding,
    onStep,
    lookup: (id, version) => library.article(id, version),
    language,
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
  const nearest = nearestPassages(evidence.passages, messages.language);
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
