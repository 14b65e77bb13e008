export const modelProviders = ['openai', 'anthropic', 'ollama', 'mistral'] as const;
export type ModelProvider = (typeof modelProviders)[number];

/** What `GLOSE_MODEL=PROVIDER[:MODEL]` says. */
export interface ModelChoice {
  readonly provider: ModelProvider;
  /** Null: {@link defaultModels}. */
  readonly model: string | null;
}

/**
 * Small models that follow instructions, are quick (an answer has 20 s) and cheap: the answer is
 * taken from sentences given, so knowledge of the world earns nothing. None of them thinks aloud
 * before it writes, which would eat the deadline. Names without a date, so that they age well.
 */
export const defaultModels: Readonly<Record<ModelProvider, string>> = {
  openai: 'gpt-4.1-mini',
  anthropic: 'claude-haiku-4-5',
  ollama: 'gemma3',
  mistral: 'mistral-small-latest',
};

/** Always passed on: left to themselves the clients read other variables of the environment. */
export const defaultBaseUrls: Readonly<Record<ModelProvider, string>> = {
  openai: 'https://api.openai.com/v1',
  anthropic: 'https://api.anthropic.com',
  ollama: 'http://127.0.0.1:11434',
  mistral: 'https://api.mistral.ai',
};

/** Name of the variable that holds the key; Ollama needs none. */
export const keyVariables: Readonly<Record<ModelProvider, string | null>> = {
  openai: 'OPENAI_API_KEY',
  anthropic: 'ANTHROPIC_API_KEY',
  ollama: null,
  mistral: 'MISTRAL_API_KEY',
};

export const baseUrlVariables: Readonly<Record<ModelProvider, string>> = {
  openai: 'OPENAI_BASE_URL',
  anthropic: 'ANTHROPIC_BASE_URL',
  ollama: 'OLLAMA_BASE_URL',
  mistral: 'MISTRAL_BASE_URL',
};
