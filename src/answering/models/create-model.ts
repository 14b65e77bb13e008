import { OperatorError } from '../../errors.js';
import type { ChatModel } from './chat-model.js';
import { checkModel } from './check-model.js';
import { completeOverWire } from './complete.js';
import {
  defaultBaseUrls,
  defaultModels,
  keyVariables,
  type ModelChoice,
  type ModelProvider,
} from './model-choice.js';
import type { OpenChat } from './open-chat.js';
import { withRetry } from './retry.js';

export interface ModelOptions {
  readonly access: ModelAccess;
  /** How long the check at the start may take; default 15,000 ms. */
  readonly checkTimeoutMs?: number;
  /** How often a call is tried again that failed for a reason which may pass; default 1. */
  readonly retries?: number;
}

export interface ModelAccess {
  readonly key: string | null;
  /** Of a compatible server; null for the provider's own. */
  readonly baseUrl: string | null;
}

/**
 * The model that was chosen. Its provider's library is loaded at the first call, and only that one.
 * @throws OperatorError when the provider needs a key and none is set.
 */
export function createModel(choice: ModelChoice, options: ModelOptions): ChatModel {
  const { provider } = choice;
  const server = {
    model: choice.model ?? defaultModels[provider],
    key: requireKey(provider, options.access.key),
    baseUrl: options.access.baseUrl ?? defaultBaseUrls[provider],
  };
  const complete = withRetry(
    async (request) => completeOverWire(await openers[provider](), server, request),
    options.retries ?? 1,
  );
  return {
    name: `${provider}:${server.model}`,
    complete,
    check: (signal) =>
      checkModel(
        { provider, ...server, complete },
        { signal, timeoutMs: options.checkTimeoutMs ?? 15_000 },
      ),
  };
}

/** Each library costs up to half a second and tens of megabytes: none is loaded before it is used. */
const openers: Readonly<Record<ModelProvider, () => Promise<OpenChat>>> = {
  openai: async () => (await import('./providers/openai.js')).openOpenAi,
  anthropic: async () => (await import('./providers/anthropic.js')).openAnthropic,
  ollama: async () => (await import('./providers/ollama.js')).openOllama,
  mistral: async () => (await import('./providers/mistral.js')).openMistral,
};

function requireKey(provider: ModelProvider, key: string | null): string {
  const variable = keyVariables[provider];
  if (variable === null) return '';
  if (key !== null && key.trim() !== '') return key.trim();
  throw new OperatorError(
    `GLOSE_MODEL is ${provider}, but ${variable} is not set: add the line ${variable}=… to .env, or remove GLOSE_MODEL to answer without a model.`,
  );
}
