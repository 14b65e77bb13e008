import type { Article } from '../../library/article.js';
import { messagesFor, primarySubtag } from '../../locales/locale.js';
import type { Log } from '../../log.js';
import type { Analyser, Evidence } from '../../retrieval/evidence.js';
import type { SummaryStyle } from '../answer.js';
import type { AnswerWriter, SummaryWriter, WriteOptions } from '../answer-writer.js';
import type { ChatModel } from '../models/chat-model.js';
import type { SentenceRef } from '../sentence-ref.js';
import { callInTime } from './call-in-time.js';
import { composeRequest, type WritingJob } from './compose-request.js';
import { judgeReply } from './judge-reply.js';
import { materialOfArticle } from './material-of-article.js';
import { type NumberedSentences, numberEvidence, numberSentences } from './number-sentences.js';
import { notCoveredWord } from './parse-reply.js';
import { loadPrompt, type PromptName } from './prompts.js';
import { summaryShape, underHeadings } from './summary-shape.js';
import { addressesMachine } from './suspicious.js';
import { createVerifySentences } from './verify-sentences.js';
import type { WriteResult } from './write-result.js';

/** Lets a model write from numbered sentences, and keeps of it what those sentences carry. */
export interface GenerativeEngine extends AnswerWriter, SummaryWriter {
  /** Rejects only when the caller's signal aborts, with its reason. */
  write(evidence: Evidence, options: WriteOptions): Promise<WriteResult>;
  /** As {@link write}; never `not_covered`. */
  summarise(article: Article, options: SummariseOptions): Promise<WriteResult>;
}

export interface SummariseOptions extends WriteOptions {
  readonly style: SummaryStyle;
}

export interface GenerativeEngineProps {
  readonly model: ChatModel;
  readonly analyser: Analyser;
  readonly log: Pick<Log, 'info' | 'warn'>;
  /** From the call to the whole reply; default 20,000 ms. */
  readonly deadlineMs?: number;
}

export function createGenerativeEngine(props: GenerativeEngineProps): GenerativeEngine {
  const run = createRun(props);
  return {
    write: (evidence, { language, signal }) =>
      run({
        prompt: 'answer',
        values: { notCovered: notCoveredWord },
        numbered: withoutOrders(numberEvidence(evidence.passages).refs),
        question: evidence.understanding.question,
        language,
        mostSentences: 5,
        signal,
      }),
    async summarise(article, { style, language, signal }) {
      const numbered = withoutOrders(materialOfArticle(article, props.analyser));
      const { shape, mostSentences } = summaryShape(style, numbered.refs);
      const result = await run({
        prompt: 'summary',
        values: { shape },
        numbered,
        question: null,
        language,
        mostSentences,
        signal,
      });
      if (!('draft' in result) || style !== 'sections') return result;
      const { opening } = messagesFor(language).summary;
      return { ...result, draft: { sentences: underHeadings(result.draft.sentences, opening) } };
    },
  };
}

interface Job extends WritingJob {
  readonly prompt: PromptName;
  readonly signal: AbortSignal;
}

function createRun(props: GenerativeEngineProps): (job: Job) => Promise<WriteResult> {
  const verify = createVerifySentences(props);
  const { model, log } = props;
  return async (asked) => {
    const job = { ...asked, language: subtagOf(asked.language) };
    job.signal.throwIfAborted();
    const prompt = await loadPrompt(job.prompt);
    const provenance = { model: model.name, promptVersion: prompt.version, cost: null };
    const request = composeRequest(job, prompt);
    const reply = await callInTime(model, request, {
      deadlineMs: props.deadlineMs ?? 20_000,
      signal: job.signal,
    });
    if ('failure' in reply) {
      log.warn('The model did not answer', { model: model.name, cause: reply.cause });
      return { ...reply, provenance: { ...provenance, tokens: null } };
    }
    const result = await judgeReply(reply.text, job, request.system, verify);
    log.info('The model answered', { model: model.name, tokens: reply.tokens, ...result.note });
    return { ...result.outcome, provenance: { ...provenance, tokens: reply.tokens } };
  };
}

/** `en-US` → `en`; whatever is no language → `und`. */
function subtagOf(locale: string): string {
  const subtag = primarySubtag(locale);
  return /^[a-z]{2,3}$/.test(subtag) ? subtag : 'und';
}

function withoutOrders(refs: readonly SentenceRef[]): NumberedSentences {
  return numberSentences(
    refs.filter(
      ({ article, sentence }) =>
        !addressesMachine(article.text.slice(sentence.start, sentence.end)),
    ),
  );
}
