import { OperatorError } from '../errors.js';
import { createBuiltinEmbedder } from './builtin-embedder.js';
import type { Embedder } from './embedder.js';
import { createRemoteEmbedder, type EmbeddingsModel, textsARequest } from './remote-embedder.js';

/** What `GLOSE_EMBEDDINGS` says. */
export interface EmbedderChoice {
  readonly provider: 'builtin' | 'openai' | 'ollama' | 'mistral' | 'local';
  /** Null: the default of the provider. */
  readonly model: string | null;
}

/** Keys and addresses of the providers; null where the provider's default holds. */
export interface EmbedderAccess {
  readonly openai: { readonly key: string | null; readonly baseUrl: string | null };
  readonly mistral: { readonly key: string | null; readonly baseUrl: string | null };
  readonly ollama: { readonly key: string | null; readonly baseUrl: string | null };
}

/**
 * Makes the embedder that was chosen. Nothing is sent before the first text is embedded.
 * @throws OperatorError where a key or a package is missing.
 */
export async function createEmbedder(options: {
  readonly choice: EmbedderChoice;
  readonly access: EmbedderAccess;
}): Promise<Embedder> {
  const { choice, access } = options;
  if (choice.provider === 'builtin') return createBuiltinEmbedder();
  const model = choice.model ?? defaultModels[choice.provider];
  const id = `${choice.provider}:${model}`;
  switch (choice.provider) {
    case 'openai':
      // A compatible server on this machine often needs no key, but the client insists on one.
      if (access.openai.key === null && access.openai.baseUrl === null)
        throw keyMissing('openai', 'OPENAI_API_KEY');
      return createRemoteEmbedder({ id, load: () => loadOpenAi(model, access.openai) });
    case 'mistral':
      if (access.mistral.key === null) throw keyMissing('mistral', 'MISTRAL_API_KEY');
      return createRemoteEmbedder({ id, load: () => loadMistral(model, access.mistral) });
    case 'ollama':
      return createRemoteEmbedder({ id, load: () => loadOllama(model, access.ollama.baseUrl) });
    case 'local':
      await checkTransformers();
      return createRemoteEmbedder({
        id,
        questionTimeout: 30_000,
        batchTimeout: 600_000,
        load: () => loadLocal(model),
      });
  }
}

export const defaultModels = {
  openai: 'text-embedding-3-small',
  mistral: 'mistral-embed',
  ollama: 'bge-m3',
  local: 'Xenova/paraphrase-multilingual-MiniLM-L12-v2',
} as const satisfies Record<Exclude<EmbedderChoice['provider'], 'builtin'>, string>;

/** The providers' own six tries would keep a member waiting for minutes. */
const maxRetries = 2;
const timeout = 30_000;

interface Access {
  readonly key: string | null;
  readonly baseUrl: string | null;
}

async function loadOpenAi(model: string, { key, baseUrl }: Access): Promise<EmbeddingsModel> {
  const { OpenAIEmbeddings } = await import('@langchain/openai');
  return new OpenAIEmbeddings({
    model,
    apiKey: key ?? 'none',
    batchSize: textsARequest,
    maxRetries,
    timeout,
    // Compatible servers seldom speak base64.
    encodingFormat: 'float',
    ...(baseUrl === null ? {} : { configuration: { baseURL: baseUrl } }),
  });
}

async function loadMistral(model: string, { key, baseUrl }: Access): Promise<EmbeddingsModel> {
  const { MistralAIEmbeddings } = await import('@langchain/mistralai');
  return new MistralAIEmbeddings({
    model,
    apiKey: key ?? '',
    batchSize: textsARequest,
    maxRetries,
    ...(baseUrl === null ? {} : { serverURL: baseUrl }),
  });
}

async function loadOllama(model: string, baseUrl: string | null): Promise<EmbeddingsModel> {
  const { OllamaEmbeddings } = await import('@langchain/ollama');
  return new OllamaEmbeddings({
    model,
    maxRetries,
    truncate: true,
    ...(baseUrl === null ? {} : { baseUrl }),
    fetch: fetchFromOllama,
  });
}

/** The client sets no deadline of its own, and writes to standard output when a request fails. */
async function fetchFromOllama(
  input: Parameters<typeof fetch>[0],
  init?: RequestInit,
): Promise<Response> {
  const response = await fetch(input, { ...init, signal: AbortSignal.timeout(timeout) });
  if (response.ok) return response;
  throw new Error(`Ollama answered ${response.status}: ${(await response.text()).slice(0, 200)}`);
}

async function loadLocal(model: string): Promise<EmbeddingsModel> {
  const { HuggingFaceTransformersEmbeddings } = await import(
    '@langchain/community/embeddings/huggingface_transformers'
  );
  return new HuggingFaceTransformersEmbeddings({ model, maxRetries: 0 });
}

/** Not a dependency: it weighs 300 MB with its runtimes, and only who wants it should have it. */
const transformersPackage = '@huggingface/transformers';

async function checkTransformers(): Promise<void> {
  try {
    await import(transformersPackage);
  } catch (cause) {
    throw new OperatorError(
      `GLOSE_EMBEDDINGS=local needs a package that is not installed. Run \`npm install --no-save ${transformersPackage}\`, or unset GLOSE_EMBEDDINGS.`,
      { cause },
    );
  }
}

function keyMissing(provider: string, variable: string): OperatorError {
  return new OperatorError(
    `GLOSE_EMBEDDINGS=${provider} needs a key. Set ${variable}, or unset GLOSE_EMBEDDINGS.`,
  );
}
