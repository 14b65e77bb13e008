import { ChatMistralAI } from '@langchain/mistralai';
import type { OpenChat } from '../open-chat.js';

/** Mistral's chat completions. */
export const openMistral: OpenChat = ({ model, key, baseUrl, maxTokens, wire }) =>
  new ChatMistralAI({
    model,
    apiKey: key,
    // The client adds `/v1` itself; people write the address of compatible servers with it.
    serverURL: baseUrl.replace(/\/v1\/?$/, ''),
    maxTokens,
    temperature: 0,
    maxRetries: 0,
    beforeRequestHooks: [wire.before],
    responseHooks: [wire.received],
  });
