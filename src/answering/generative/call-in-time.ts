import type { ChatModel, ChatReply, ChatRequest } from '../models/chat-model.js';
import { asModelFailure, type ModelFailureKind } from '../models/model-failure.js';

export interface CallFailure {
  readonly failure: 'failed' | 'too_slow';
  readonly cause: ModelFailureKind | 'empty';
}

/** One call within a deadline. Rejects only when the caller's signal aborts, with its reason. */
export async function callInTime(
  model: ChatModel,
  request: Omit<ChatRequest, 'signal'>,
  limits: { readonly deadlineMs: number; readonly signal: AbortSignal },
): Promise<ChatReply | CallFailure> {
  const deadline = AbortSignal.timeout(limits.deadlineMs);
  const signal = AbortSignal.any([limits.signal, deadline]);
  try {
    const reply = await model.complete({ ...request, signal });
    return reply.text.trim() === '' ? { failure: 'failed', cause: 'empty' } : reply;
  } catch (error) {
    limits.signal.throwIfAborted();
    const { kind } = asModelFailure(error);
    const isLate = deadline.aborted || kind === 'timeout';
    return isLate ? { failure: 'too_slow', cause: 'timeout' } : { failure: 'failed', cause: kind };
  }
}
