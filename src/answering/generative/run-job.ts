import type { DraftSentence } from '../draft.js';
import { isTimedOut } from '../models/model-failure.js';
import { costOf } from '../models/model-price.js';
import { type ComposedRequest, composeRequest, type WritingJob } from './compose-request.js';
import type { GenerativeEngineProps } from './generative-engine.js';
import { loadPrompt, type PromptName } from './prompts.js';
import { type Reading, readReply } from './read-reply.js';
import { composeRepair, needsRepair } from './repair.js';
import { createSentenceJudge } from './sentence-judge.js';
import { createSieve } from './sieve.js';
import { countedTokens, spentTokens } from './spent-tokens.js';
import type { NotWritten, WriteResult } from './write-result.js';

export interface Job extends WritingJob {
  readonly prompt: PromptName;
  readonly signal: AbortSignal;
  readonly stop: AbortSignal;
  readonly onSentence: ((sentence: DraftSentence) => void) | undefined;
}

/** Asks the model, reads its reply, has it repaired where need be, and says what came of it. */
export function createRunJob(props: GenerativeEngineProps): (job: Job) => Promise<WriteResult> {
  const read = createRead(props);
  return async (given) => {
    given.signal.throwIfAborted();
    const job = { ...given, standing: new Set<string>() };
    const prompt = await loadPrompt(job.prompt);
    const first = await read(job, composeRequest(job, prompt), job.mostSentences);
    if (job.question === null || !needsRepair(first)) {
      return conclude({ job, promptVersion: prompt.version, calls: [first] }, props);
    }
    const repair = await composeRepair(job, first);
    const second = await read(job, repair.request, repair.mostSentences);
    const promptVersion = `${prompt.version}+${repair.prompt.version}`;
    return conclude({ job, promptVersion, calls: [first, second] }, props);
  };
}

/** With what stands so far: a repair is not to say it again. */
type UnderWay = Job & { readonly standing: Set<string> };

interface Done {
  readonly job: Job;
  readonly promptVersion: string;
  readonly calls: readonly (Reading & { readonly request: ComposedRequest })[];
}

function conclude(
  { job, promptVersion, calls }: Done,
  { model, log, price = null, onRefused }: GenerativeEngineProps,
): WriteResult {
  const tokens = countedTokens(calls);
  const provenance = { model: model.name, promptVersion, tokens, cost: costOf(tokens, price) };
  const result = resultOf(job, calls);
  const refused = calls.flatMap((call) => call.refused);
  const cause = calls[0]?.cause ?? null;
  const isStopped = job.stop.aborted && !isTimedOut(job.stop);
  if (cause !== null && !isStopped) {
    log.warn('The model did not answer to the end', { model: model.name, cause });
  }
  log.info('What stands of the model’s answer', {
    ...provenance,
    outcome: 'draft' in result ? 'draft' : result.failure,
    kept: calls.flatMap(({ kept }) => kept).length,
    dropped: refused.map(({ reason }) => reason),
  });
  if (job.question !== null) onRefused?.(job.question, refused);
  return { ...result, provenance, tokensSpent: spentTokens(calls) };
}

function createRead(props: GenerativeEngineProps) {
  const { model, stallMs } = props;
  const openJudge = createSentenceJudge(props);
  return async (job: UnderWay, request: ComposedRequest, mostSentences: number) => {
    const { numbered, language, standing, onSentence, signal, stop } = job;
    const judge = openJudge({ numbered, language, standing, rules: request.system });
    const sieve = createSieve({ judge, language, mostSentences, onSentence });
    const options = { signal, stop, stallMs: stallMs ?? 10_000, sieve };
    return { request, ...(await readReply(model, request, options)) };
  };
}

type Result =
  | { readonly draft: { readonly sentences: readonly DraftSentence[] }; readonly cut: boolean }
  | Pick<NotWritten, 'failure' | 'cause'>;

function resultOf({ question }: Job, readings: readonly Reading[]): Result {
  const sentences = readings.flatMap(({ kept }) => kept);
  const [first] = readings;
  if (first === undefined) return { failure: 'failed', cause: null };
  if (sentences.length > 0) return { draft: { sentences }, cut: first.end !== 'whole' };
  if (first.isNotCovered && question !== null) return { failure: 'not_covered', cause: null };
  return { failure: failureOf(first.cause), cause: first.cause };
}

function failureOf(cause: Reading['cause']): NotWritten['failure'] {
  if (cause === null) return 'unverified';
  if (cause === 'timeout') return 'too_slow';
  return cause === 'resting' ? 'resting' : 'failed';
}
