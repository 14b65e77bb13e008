import { OperatorError } from '../../errors.js';
import type { ChatModel } from './chat-model.js';
import { baseUrlVariables, keyVariables, type ModelProvider } from './model-choice.js';
import { asModelFailure, ModelFailure } from './model-failure.js';
import type { ChatServer } from './open-chat.js';

export interface CheckedModel extends ChatServer {
  readonly provider: ModelProvider;
  readonly complete: ChatModel['complete'];
}

/**
 * Sends the smallest request that goes the whole way: it proves key, model, address and quota,
 * where listing models would prove less and compatible servers often do not offer it.
 */
export async function checkModel(
  model: CheckedModel,
  options: { readonly signal: AbortSignal | undefined; readonly timeoutMs: number },
): Promise<void> {
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  try {
    // Few tokens, but not so few that a model which thinks first refuses.
    const reply = await model.complete({
      system: 'Answer with one word.',
      user: 'Ready?',
      maxTokens: 64,
      signal,
    });
    // A web page behind a wrong address is read as a reply of nothing.
    if (reply.text === '' && reply.tokens === null) {
      throw new ModelFailure('malformed', 'the reply holds nothing');
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    const failure = timeout.aborted
      ? new ModelFailure('timeout', `no answer within ${options.timeoutMs} ms`)
      : asModelFailure(error);
    throw new OperatorError(describeModelFailure(failure, model), { cause: failure });
  }
}

/** What is wrong and what to do, in one sentence for the person who runs Glose; never the key. */
function describeModelFailure(
  failure: ModelFailure,
  { provider, model, baseUrl }: Pick<CheckedModel, 'provider' | 'model' | 'baseUrl'>,
): string {
  const address = withoutCredentials(baseUrl);
  const status = failure.status === null ? '' : ` (${failure.status})`;
  const key = keyVariables[provider] ?? 'the key';
  const sentences: Readonly<Record<ModelFailure['kind'], string>> = {
    unauthorised: `${address} refuses the key${status}: correct ${key} in .env`,
    unknown_model: `${address} knows no model "${model}"${status}: ${otherModel(provider, model)}`,
    rate_limited: `${address} limits the requests for now${status}: start again later`,
    out_of_quota: `the account at ${address} has no credit left${status}: add some there`,
    rejected: `${address} refuses the request for "${model}"${status}: choose another model with GLOSE_MODEL=${provider}:MODEL`,
    server_error: `${address} has a fault of its own${status}: start again later`,
    unreachable: `nothing answers at ${address}: ${reach(provider)}`,
    timeout: `${address} did not answer in time with "${model}": ${reach(provider)}`,
    cut: `${address} closed the connection in the middle: start again later`,
    malformed: `${address} answers, but not as ${provider} does: correct ${baseUrlVariables[provider]} in .env`,
    resting: `${address} failed too often${status}: start again later`,
    unexpected: `the call of "${model}" at ${address} failed: ${failure.message}`,
  };
  return `GLOSE_MODEL=${provider}: ${sentences[failure.kind]}, or remove GLOSE_MODEL to answer without a model.`;
}

function otherModel(provider: ModelProvider, model: string): string {
  return provider === 'ollama'
    ? `run "ollama pull ${model}" or choose another with GLOSE_MODEL=ollama:MODEL`
    : `choose another with GLOSE_MODEL=${provider}:MODEL`;
}

function reach(provider: ModelProvider): string {
  const variable = baseUrlVariables[provider];
  return provider === 'ollama'
    ? `start Ollama ("ollama serve") or set ${variable} to where it runs`
    : `check the network and ${variable}`;
}

function withoutCredentials(address: string): string {
  if (!URL.canParse(address)) return address;
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/$/, '');
}
