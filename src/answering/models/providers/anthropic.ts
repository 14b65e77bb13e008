import { ChatAnthropic } from '@langchain/anthropic';
import { clientTimeoutMs, type OpenChat } from '../open-chat.js';

/** Anthropic's messages. */
export const openAnthropic: OpenChat = ({ model, key, baseUrl, maxTokens, wire }) =>
  new ChatAnthropic({
    model,
    apiKey: key,
    anthropicApiUrl: baseUrl,
    maxTokens,
    // Later generations refuse a temperature.
    ...(/claude-(?:3|haiku-4|sonnet-4|opus-4-[0-6])/.test(model) ? { temperature: 0 } : {}),
    maxRetries: 0,
    // The client would send a token that it finds in the environment beside the key.
    clientOptions: { fetch: wire.fetch, timeout: clientTimeoutMs, authToken: null },
  });
