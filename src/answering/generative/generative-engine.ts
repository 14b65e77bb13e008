import type { Article } from '../../library/article.js';
import { messagesFor } from '../../locales/locale.js';
import type { Log } from '../../log.js';
import type { Analyser, Evidence } from '../../retrieval/evidence.js';
import type { SummaryStyle } from '../answer.js';
import type {
  AnswerWriter,
  SummaryWriter,
  WriteFailure,
  WriteOptions,
  WrittenDraft,
} from '../answer-writer.js';
import type { DraftSentence } from '../draft.js';
import type { ChatModel, TokenCount } from '../models/chat-model.js';
import type { ModelFailureKind } from '../models/model-failure.js';
import type { SentenceRef } from '../sentence-ref.js';
import { isInAnotherLanguage } from './answer-language.js';
import { callInTime } from './call-in-time.js';
import { createFence } from './fence.js';
import { materialOfArticle } from './material-of-article.js';
import { type NumberedSentences, numberEvidence, numberSentences } from './number-sentences.js';
import { notCoveredWord, parseReply } from './parse-reply.js';
import { loadPrompt, type PromptName } from './prompts.js';
import { summaryShape, underHeadings } from './summary-shape.js';
import { addressesMachine } from './suspicious.js';
import { createVerifySentences, type VerifySentences } from './verify-sentences.js';

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

export type WriteResult = Written | NotWritten;

/** Every sentence of the draft has the model's words and at least one source. */
export interface Written extends WrittenDraft {
  readonly provenance: Provenance;
}

export interface NotWritten extends WriteFailure {
  /** Why the call failed; null where the model did answer. */
  readonly cause: ModelFailureKind | 'empty' | null;
  readonly provenance: Provenance;
}

/** To be kept with an answer. */
export interface Provenance {
  readonly model: string;
  readonly promptVersion: string;
  /** Null where the provider does not count. */
  readonly tokens: TokenCount | null;
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

interface Job {
  readonly prompt: PromptName;
  readonly values: Readonly<Record<string, string>>;
  readonly numbered: NumberedSentences;
  readonly question: string | null;
  readonly language: string;
  readonly mostSentences: number;
  readonly signal: AbortSignal;
}

function createRun(props: GenerativeEngineProps): (job: Job) => Promise<WriteResult> {
  const verify = createVerifySentences(props);
  const { model, log } = props;
  return async (job) => {
    job.signal.throwIfAborted();
    const prompt = await loadPrompt(job.prompt);
    const provenance = { model: model.name, promptVersion: prompt.version };
    const request = compose(job, prompt.fill);
    const reply = await callInTime(model, request, {
      deadlineMs: props.deadlineMs ?? 20_000,
      signal: job.signal,
    });
    if ('failure' in reply) {
      log.warn('The model did not answer', { model: model.name, cause: reply.cause });
      return { ...reply, provenance: { ...provenance, tokens: null } };
    }
    const result = await judge(reply.text, job, request.system, verify);
    log.info('The model answered', { model: model.name, tokens: reply.tokens, ...result.note });
    return { ...result.outcome, provenance: { ...provenance, tokens: reply.tokens } };
  };
}

function compose(job: Job, fill: (values: Readonly<Record<string, string>>) => string) {
  const question = job.question === null ? [] : [job.question];
  const fence = createFence([...job.numbered.lines, ...question]);
  const language = new Intl.DisplayNames(['en'], { type: 'language' }).of(job.language);
  return {
    system: fill({ ...job.values, fence: fence.word, language: language ?? job.language }),
    user: [fence.block(job.numbered.lines), ...question.map((text) => fence.block([text]))].join(
      '\n\n',
    ),
  };
}

interface Judgement {
  readonly outcome: Omit<Written, 'provenance'> | Omit<NotWritten, 'provenance'>;
  /** For the log: what was dropped, and why; never words. */
  readonly note: object;
}

async function judge(
  reply: string,
  job: Job,
  rules: string,
  verify: VerifySentences,
): Promise<Judgement> {
  const parsed = parseReply(reply);
  const failed = (failure: NotWritten['failure'], note: object = {}): Judgement => ({
    outcome: { failure, cause: null },
    note: { outcome: failure, ...note },
  });
  if (parsed.notCovered) return failed(job.question === null ? 'unverified' : 'not_covered');
  const { sentences, dropped } = verify(parsed.sentences, { ...job, rules });
  if (sentences.length === 0) return failed('unverified', { dropped });
  const kept = sentences.slice(0, job.mostSentences);
  if (await isInAnotherLanguage(wordsOf(kept), job.language)) {
    return failed('unverified', { language: 'another' });
  }
  return { outcome: { draft: { sentences: kept } }, note: { kept: kept.length, dropped } };
}

function wordsOf(sentences: readonly DraftSentence[]): string {
  return sentences.map(({ text }) => text).join(' ');
}

function withoutOrders(refs: readonly SentenceRef[]): NumberedSentences {
  return numberSentences(
    refs.filter(
      ({ article, sentence }) =>
        !addressesMachine(article.text.slice(sentence.start, sentence.end)),
    ),
  );
}
