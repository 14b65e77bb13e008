import type { TokenCount } from '../models/chat-model.js';
import type { ComposedRequest } from './compose-request.js';

/** A call, and what came of it. */
export interface Call {
  readonly request: ComposedRequest;
  readonly text: string;
  /** Null where the provider did not say. */
  readonly tokens: TokenCount | null;
}

/** All calls together as the providers count them; null where one of them did not say. */
export function countedTokens(calls: readonly Call[]): TokenCount | null {
  return calls.reduce<TokenCount | null>(
    (sum, { tokens }) =>
      sum && tokens && { input: sum.input + tokens.input, output: sum.output + tokens.output },
    { input: 0, output: 0 },
  );
}

/** Tokens read and written; estimated where a provider did not say, or was stopped before it did. */
export function spentTokens(calls: readonly Call[]): number {
  return calls.reduce((sum, { request, text, tokens }) => {
    if (tokens !== null) return sum + tokens.input + tokens.output;
    return sum + Math.ceil((request.system.length + request.user.length + text.length) / 3.5);
  }, 0);
}
