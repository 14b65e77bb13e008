import { ChatOpenAI } from '@langchain/openai';
import { clientTimeoutMs, type OpenChat } from '../open-chat.js';

/** OpenAI's chat completions, which most compatible servers speak too. */
export const openOpenAi: OpenChat = ({ model, key, baseUrl, maxTokens, wire }) => {
  const thinks = /^(?:o\d|gpt-5(?!.*chat))/.test(model);
  return new ChatOpenAI({
    model,
    apiKey: key,
    // Models that think count their thoughts as output, and refuse a temperature.
    maxTokens: thinks ? maxTokens * 4 : maxTokens,
    ...(thinks ? { reasoning: { effort: 'low' as const } } : { temperature: 0 }),
    maxRetries: 0,
    timeout: clientTimeoutMs,
    configuration: { baseURL: baseUrl, fetch: wire.fetch, organization: null, project: null },
  });
};
