import type { TokenCount } from './chat-model.js';

/** What a million tokens cost, in whatever currency the one who runs Glose counts. */
export interface ModelPrice {
  readonly input: number;
  readonly output: number;
}

/** Null where no price is set, or nothing was counted. */
export function costOf(tokens: TokenCount | null, price: ModelPrice | null): number | null {
  if (tokens === null || price === null) return null;
  return (tokens.input * price.input + tokens.output * price.output) / 1_000_000;
}
