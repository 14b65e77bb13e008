import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import type { Caution } from './answering/answer.js';
import type { BudgetLimits } from './answering/budget/token-budget.js';
import type { ModelChoice } from './answering/models/model-choice.js';
import type { ModelPrice } from './answering/models/model-price.js';
import {
  fileOrAddress,
  key,
  port,
  price,
  providerChoice,
  tokensADay,
  url,
} from './config/fields.js';
import { OperatorError } from './errors.js';
import type { EmbedderChoice } from './retrieval/create-embedder.js';

/** Every setting, checked. README.md has the table of them. */
export interface Configuration {
  /** Null: the sandbox is started instead of connecting to Discord. */
  readonly discordToken: string | null;
  /** Base URL of Discord's API or of a compatible server, without `/v10`; null for Discord's own. */
  readonly discordApiUrl: string | null;
  /** Where a compatible server keeps attachments; null where its API is, or Discord's own. */
  readonly discordCdnUrl: string | null;
  readonly knowledgeDirectory: string;
  readonly dataDirectory: string;
  readonly embeddings: EmbedderChoice;
  readonly model: ModelChoice | null;
  /** How sure the evidence must be before a question is answered. */
  readonly caution: Caution;
  readonly providers: ProviderAccess;
  /** Tokens of the model that each may spend in a day. */
  readonly budget: BudgetLimits;
  /** What the model's tokens cost; null where nobody said. */
  readonly modelPrice: ModelPrice | null;
  /** Asks Discord for the Message Content intent, without which discussions cannot be summed up. */
  readonly messageContent: boolean;
  /** Address or path of a list of domains of scams; null without one. */
  readonly scamDomains: string | null;
  /** Port of the sandbox; 0 takes any, a taken one gives way to the next free one. */
  readonly sandboxPort: number;
  /** Address and port on which Glose's own pages listen. */
  readonly webHost: string;
  readonly webPort: number;
  /** Address under which others reach the pages, without a slash at the end; null where they do not. */
  readonly publicUrl: string | null;
  /** Who bears it may read /metrics from elsewhere than this machine; null: nobody may. */
  readonly metricsToken: string | null;
  readonly logLevel: LogLevel;
  /** Settings that are not mistakes but do not do what they seem to; one sentence each. */
  readonly warnings: readonly string[];
}

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Keys and addresses, under the names that the providers themselves use. */
export interface ProviderAccess {
  readonly openai: Access;
  readonly anthropic: Access;
  readonly mistral: Access;
  readonly ollama: Access;
}

export interface Access {
  readonly key: string | null;
  readonly baseUrl: string | null;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `.env` of the working directory and the environment, which wins.
 * @throws OperatorError that names every mistake at once.
 */
export function loadConfiguration(overrides: Environment = {}): Configuration {
  readDotenv({ quiet: true });
  clearTracing();
  return readConfiguration({ ...process.env, ...overrides });
}

/** The same from given variables; an empty value counts as absent. */
export function readConfiguration(environment: Environment): Configuration {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = variables.safeParse(given);
  if (!parsed.success) throw mistakes(parsed.error, given);
  const settings = parsed.data;
  return {
    discordToken: settings.DISCORD_TOKEN ?? null,
    discordApiUrl: settings.DISCORD_API_URL ?? null,
    discordCdnUrl: settings.DISCORD_CDN_URL ?? null,
    knowledgeDirectory: settings.GLOSE_KNOWLEDGE,
    dataDirectory: settings.GLOSE_DATA,
    embeddings: settings.GLOSE_EMBEDDINGS,
    model: settings.GLOSE_MODEL ?? null,
    caution: settings.GLOSE_CAUTION,
    providers: providerAccess(settings),
    budget: {
      member: settings.GLOSE_BUDGET_MEMBER ?? null,
      channel: settings.GLOSE_BUDGET_CHANNEL ?? null,
      server: settings.GLOSE_BUDGET_SERVER ?? null,
    },
    modelPrice: settings.GLOSE_MODEL_PRICE ?? null,
    messageContent: settings.GLOSE_MESSAGE_CONTENT === 'true',
    scamDomains: settings.GLOSE_SCAM_DOMAINS ?? null,
    sandboxPort: settings.GLOSE_PORT,
    webHost: settings.GLOSE_HOST,
    webPort: settings.GLOSE_WEB_PORT,
    publicUrl: settings.GLOSE_PUBLIC_URL ?? null,
    metricsToken: settings.GLOSE_METRICS_TOKEN ?? null,
    logLevel: settings.GLOSE_LOG,
    warnings: [...unknownSettings(given), ...idleKeys(settings)],
  };
}

const embeddingsProviders = ['builtin', 'openai', 'ollama', 'mistral', 'local'] as const;
const cautions = ['strict', 'balanced', 'generous'] as const satisfies readonly Caution[];
const modelProviders = ['openai', 'anthropic', 'ollama', 'mistral'] as const;

const variables = z.object({
  DISCORD_TOKEN: z
    .string()
    .trim()
    .regex(/^\S+$/, 'must be one word, as the developer portal shows it')
    .optional(),
  DISCORD_API_URL: url.optional(),
  DISCORD_CDN_URL: url.optional(),
  GLOSE_KNOWLEDGE: z.string().default('knowledge'),
  GLOSE_DATA: z.string().default('.glose'),
  GLOSE_EMBEDDINGS: providerChoice(embeddingsProviders).default({
    provider: 'builtin',
    model: null,
  }),
  GLOSE_MODEL: providerChoice(modelProviders).optional(),
  GLOSE_MODEL_PRICE: price,
  GLOSE_BUDGET_MEMBER: tokensADay,
  GLOSE_BUDGET_CHANNEL: tokensADay,
  GLOSE_BUDGET_SERVER: tokensADay,
  GLOSE_CAUTION: z
    .enum(cautions, { error: `must be one of ${cautions.join(', ')}` })
    .default('balanced'),
  GLOSE_MESSAGE_CONTENT: z
    .enum(['true', 'false'], { error: 'must be true or false' })
    .default('false'),
  GLOSE_SCAM_DOMAINS: fileOrAddress,
  GLOSE_PORT: port.default(4180),
  GLOSE_HOST: z.string().trim().default('127.0.0.1'),
  GLOSE_WEB_PORT: port.default(4181),
  GLOSE_PUBLIC_URL: url.optional(),
  GLOSE_METRICS_TOKEN: z
    .string()
    .trim()
    .regex(
      /^\S{16,}$/,
      'must be one word of 16 characters or more, such as `openssl rand -hex 24` gives',
    )
    .optional(),
  GLOSE_LOG: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('info'),
  OPENAI_API_KEY: key,
  OPENAI_BASE_URL: url.optional(),
  ANTHROPIC_API_KEY: key,
  ANTHROPIC_BASE_URL: url.optional(),
  MISTRAL_API_KEY: key,
  MISTRAL_BASE_URL: url.optional(),
  OLLAMA_BASE_URL: url.optional(),
});

type Settings = z.output<typeof variables>;

function providerAccess(settings: Settings): ProviderAccess {
  return {
    openai: { key: settings.OPENAI_API_KEY ?? null, baseUrl: settings.OPENAI_BASE_URL ?? null },
    anthropic: {
      key: settings.ANTHROPIC_API_KEY ?? null,
      baseUrl: settings.ANTHROPIC_BASE_URL ?? null,
    },
    mistral: { key: settings.MISTRAL_API_KEY ?? null, baseUrl: settings.MISTRAL_BASE_URL ?? null },
    ollama: { key: null, baseUrl: settings.OLLAMA_BASE_URL ?? null },
  };
}

/** Values of these are never repeated in a message. */
const secret = /TOKEN|KEY/;

function mistakes(error: z.ZodError, given: Environment): OperatorError {
  const lines = error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const value = secret.test(name) ? '' : `=${given[name]}`;
    return `  ${name}${value}: ${issue.message}.`;
  });
  return new OperatorError(
    [
      `The settings have ${lines.length === 1 ? 'a mistake' : `${lines.length} mistakes`}:`,
      ...lines,
    ].join('\n'),
  );
}

function unknownSettings(given: Environment): string[] {
  const known = Object.keys(variables.shape);
  return Object.keys(given)
    .filter((name) => name.startsWith('GLOSE_') && !known.includes(name))
    .map((name) => `${name} is not a setting of Glose and has no effect; README.md lists them.`);
}

/** A key alone changes nothing; whoever set it probably wants answers by a model. */
function idleKeys(settings: Settings): string[] {
  if (settings.GLOSE_MODEL !== undefined) return [];
  const keyed = [
    ['openai', settings.OPENAI_API_KEY],
    ['anthropic', settings.ANTHROPIC_API_KEY],
    ['mistral', settings.MISTRAL_API_KEY],
  ] as const;
  return keyed
    .filter(
      ([provider, value]) => value !== undefined && settings.GLOSE_EMBEDDINGS.provider !== provider,
    )
    .map(
      ([provider]) =>
        `A key for ${provider} is set but no model: answers are quotes only. To let it write them, add the line GLOSE_MODEL=${provider} to .env.`,
    );
}

/** So that nothing of a question or an article is sent to a tracing service by a library. */
function clearTracing(): void {
  for (const name of [
    'LANGSMITH_TRACING',
    'LANGSMITH_TRACING_V2',
    'LANGCHAIN_TRACING',
    'LANGCHAIN_TRACING_V2',
  ]) {
    delete process.env[name];
  }
}
