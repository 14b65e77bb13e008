import type { Answer, AnswerOptions, Caution, ProgressStep } from './answer.js';
import {
  type Answered,
  type Asked,
  answerQuestion,
  type QuestionTools,
} from './answer-question.js';
import type { AnswerWriter } from './answer-writer.js';
import type { AnswerCache } from './cache/answer-cache.js';
import { answerKey } from './cache/answer-key.js';
import { createSharedWork, type WorkHooks } from './cache/shared-work.js';

export interface AskOnceProps {
  readonly tools: QuestionTools;
  readonly cache: AnswerCache;
  /** What it wrote before costs nothing now: it is given to those, too, whose share is spent. */
  readonly writer: AnswerWriter | null;
}

/** Answers a question that was answered before from the cache, and equal ones of a moment by one work. */
export type AskOnce = (asked: Asked, onSpent: OnSpent) => Promise<Given>;

/** Told the tokens of an answer once it is whole: of the one who asked first, for all. */
export type OnSpent = (tokens: number) => Promise<void>;

export interface Given {
  readonly answer: Answer;
  /** True where it was answered before, or for another asker at the same moment. */
  readonly isKept: boolean;
}

export function createAskOnce({ tools, cache, writer }: AskOnceProps): AskOnce {
  const work = createSharedWork<SoFar, Answer>();
  return async (asked, onSpent) => {
    const key = await keyOf(asked, tools);
    const isSame = asked.writer === writer || asked.options.engine === 'extractive';
    const dearer = isSame ? key : await keyOf({ ...asked, writer }, tools);
    const kept = (await cache.find(dearer)) ?? (await cache.find(key));
    asked.options.signal?.throwIfAborted();
    if (kept !== undefined) return { answer: kept, isKept: true };
    let isFirst = false;
    const answer = await work.join(key, {
      compute: async (hooks) => {
        isFirst = true;
        const answered = await answerQuestion(shared(asked, hooks), tools);
        await settle(answered, key, onSpent);
        return answered.answer;
      },
      onProgress: tellerOf(asked),
      signal: asked.options.signal,
      stop: asked.options.stop,
      finish: async (progress) => progress?.answer ?? stoppedAtOnce(asked, tools),
    });
    return { answer, isKept: !isFirst };
  };

  async function settle({ answer, tokensSpent }: Answered, key: string, onSpent: OnSpent) {
    try {
      if (isWorthKeeping(answer)) await cache.keep(key, answer);
      if (tokensSpent > 0) await onSpent(tokensSpent);
    } catch (error) {
      // The answer is there: its asker need not suffer for the bookkeeping.
      tools.log.warn('an answer could not be kept or counted', { error });
    }
  }
}

/** Where the work stands, and what stands of the answer: whoever joins hears of both. */
interface SoFar {
  readonly step: ProgressStep;
  readonly answer: Answer | undefined;
}

function tellerOf(asked: Asked): (soFar: SoFar) => void {
  let told: Answer | undefined;
  return ({ step, answer }) => {
    asked.onStep?.(step);
    if (answer === undefined || answer === told) return;
    told = answer;
    asked.onGrown?.(answer);
  };
}

/** What fell short may be whole the next time. */
function isWorthKeeping({ outcome, notice }: Answer): boolean {
  return outcome !== 'unavailable' && notice === null;
}

function shared({ options, ...asked }: Asked, hooks: WorkHooks<SoFar>): Asked {
  const { signal, stop, onProgress } = hooks;
  let answer: Answer | undefined;
  return {
    ...asked,
    options: { ...options, signal, stop },
    onStep: (step) => onProgress({ step, answer }),
    onGrown(grown) {
      answer = grown;
      onProgress({ step: 'checking', answer });
    },
  };
}

/** Before anything was shown: the articles' own sentences, without waiting for the others. */
async function stoppedAtOnce(asked: Asked, tools: QuestionTools): Promise<Answer> {
  const options: AnswerOptions = { ...asked.options, stop: AbortSignal.abort() };
  return (await answerQuestion({ ...asked, options }, tools)).answer;
}

async function keyOf({ question, options, writer }: Asked, tools: QuestionTools): Promise<string> {
  const caution: Caution = options.caution ?? tools.caution;
  return answerKey({
    question,
    options,
    caution,
    articles: tools.library.articles(),
    engine: writer === null ? 'extractive' : ((await writer.version?.()) ?? 'generative'),
  });
}
