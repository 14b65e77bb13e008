import type { ChatModel, TokenCount } from './chat-model.js';
import { asModelFailure, type ModelFailureKind } from './model-failure.js';

/** Told of each call of a model, so that they can be counted. */
export interface ModelListener {
  /** `tokens` is null where the provider does not count. */
  replied(tokens: TokenCount | null): void;
  /** Not told where the asker ended the call: that says nothing of the model. */
  failed(kind: ModelFailureKind): void;
}

/** The same model, with someone who listens. */
export function watchModel(model: ChatModel, listener: ModelListener): ChatModel {
  return {
    name: model.name,
    check: (signal) => model.check(signal),
    async complete(request) {
      try {
        const reply = await model.complete(request);
        listener.replied(reply.tokens);
        return reply;
      } catch (error) {
        if (!request.signal.aborted) listener.failed(asModelFailure(error).kind);
        throw error;
      }
    },
  };
}
