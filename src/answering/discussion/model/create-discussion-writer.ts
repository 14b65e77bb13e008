import type { Log } from '../../../log.js';
import type { Analyser } from '../../../retrieval/evidence.js';
import type { TranslationTables } from '../../../retrieval/translation/translation-tables.js';
import { languageName } from '../../generative/compose-request.js';
import { createFence } from '../../generative/fence.js';
import { loadPrompt, type Prompt } from '../../generative/prompts.js';
import { createSharedContent } from '../../generative/shared-content.js';
import { spentTokens } from '../../generative/spent-tokens.js';
import { createLeakCheck } from '../../generative/suspicious.js';
import type { ChatModel, ChatReply } from '../../models/chat-model.js';
import { asModelFailure, isTimedOut } from '../../models/model-failure.js';
import { costOf, type ModelPrice } from '../../models/model-price.js';
import { isCarried } from './carried.js';
import type { DiscussionWriter, DiscussionWriting, WrittenPoints } from './discussion-writer.js';
import { type NumberedMessages, numberMessages } from './number-messages.js';
import { parsePoints } from './parse-points.js';
import { pointWritten } from './point-written.js';

export interface DiscussionWriterProps {
  readonly model: ChatModel;
  readonly analyser: Analyser;
  /** Tells words and names apart across languages; default by how they are written. */
  readonly translations?: Pick<TranslationTables, 'for'>;
  readonly log: Pick<Log, 'info' | 'warn'>;
  /** How long the model may take; default 30,000 ms. */
  readonly deadlineMs?: number;
  /** For the cost of a summary; default none. */
  readonly price?: ModelPrice | null;
}

/** More points are no summary. */
const mostPoints = 14;

export function createDiscussionWriter(props: DiscussionWriterProps): DiscussionWriter {
  const content = createSharedContent(props);
  return {
    async write(utterances, options) {
      const numbered = numberMessages(utterances);
      const prompt = await loadPrompt('discussion');
      const asked = await ask(numbered, prompt, options, props);
      const reply = 'reply' in asked ? asked.reply : null;
      const { language } = options;
      const parsed = parsePoints(reply?.text ?? '');
      const carriage = { language, content, leaks: createLeakCheck(prompt.fill(asked.values)) };
      const points = parsed.flatMap((point) => {
        const sources = numbered.sources(point.numbers);
        const stands = sources !== null && isCarried(point, sources, carriage);
        return stands ? [pointWritten(point, sources)] : [];
      });
      if (points.length < parsed.length) {
        const dropped = parsed.length - points.length;
        props.log.info('points of a discussion were dropped', { model: props.model.name, dropped });
      }
      return {
        points,
        failure: 'failure' in asked ? asked.failure : unverified(points, parsed, reply?.text ?? ''),
        provenance: {
          model: props.model.name,
          promptVersion: prompt.version,
          tokens: reply?.tokens ?? null,
          cost: costOf(reply?.tokens ?? null, props.price ?? null),
        },
        tokensSpent: reply === null ? 0 : spentTokens([{ request: asked.request, ...reply }]),
      };
    },
  };
}

/** A model that has nothing to tell says so. */
function unverified(points: readonly unknown[], parsed: readonly unknown[], reply: string) {
  const isNothing = parsed.length === 0 && /\bNOTHING\b/u.test(reply);
  return points.length === 0 && !isNothing ? ('unverified' as const) : null;
}

async function ask(
  { lines }: NumberedMessages,
  prompt: Prompt,
  { language, signal }: DiscussionWriting,
  { model, log, deadlineMs = 30_000 }: DiscussionWriterProps,
) {
  const fence = createFence(lines);
  const values = {
    fence: fence.word,
    language: languageName(language),
    mostPoints: String(mostPoints),
  };
  const request = {
    system: prompt.fill(values),
    user: fence.block(lines),
    maxTokens: 100 + 80 * mostPoints,
  };
  const deadline = AbortSignal.timeout(deadlineMs);
  const limit = signal === undefined ? deadline : AbortSignal.any([signal, deadline]);
  try {
    const reply: ChatReply = await model.complete({ ...request, signal: limit });
    return { reply, request, values };
  } catch (error) {
    signal?.throwIfAborted();
    log.warn('the model did not summarise a discussion', { model: model.name, error });
    return { failure: failureOf(error, deadline), request, values };
  }
}

function failureOf(error: unknown, deadline: AbortSignal): NonNullable<WrittenPoints['failure']> {
  const { kind } = asModelFailure(error);
  if (isTimedOut(deadline) || kind === 'timeout') return 'too_slow';
  return kind === 'resting' ? 'resting' : 'failed';
}
