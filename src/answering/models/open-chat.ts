import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import type { Wire } from './wire.js';

/**
 * Opens a provider's client for one call. It must use the wire, retry nothing itself (its default
 * is six times), and read nothing from the environment.
 */
export type OpenChat = (options: ChatOptions) => BaseChatModel;

export interface ChatServer {
  readonly model: string;
  /** Empty where the provider needs none. */
  readonly key: string;
  readonly baseUrl: string;
}

export interface ChatOptions extends ChatServer {
  readonly maxTokens: number;
  readonly wire: Wire;
}

/**
 * The clients' own limit, in milliseconds. They set none or ten minutes; ours is the caller's
 * signal, and this one only catches what would slip past it.
 */
export const clientTimeoutMs = 120_000;
