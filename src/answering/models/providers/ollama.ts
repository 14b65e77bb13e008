import { ChatOllama } from '@langchain/ollama';
import type { OpenChat } from '../open-chat.js';

/** Ollama's `/api/chat`. */
export const openOllama: OpenChat = ({ model, baseUrl, maxTokens, wire }) =>
  new ChatOllama({
    model,
    baseUrl,
    numPredict: maxTokens,
    // Ollama's default of a few thousand tokens cuts off the beginning of the prompt, unsaid.
    numCtx: 16_384,
    temperature: 0,
    think: false,
    maxRetries: 0,
    fetch: wire.fetch,
  });
