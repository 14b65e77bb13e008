/** A model that writes. Adapters of providers implement it; the engine knows nothing else of them. */
export interface ChatModel {
  /** `provider:model`, as it is stored with an answer. */
  readonly name: string;
  /**
   * Writes one reply.
   * @throws ModelFailure whatever went wrong; the reason of the signal when that aborts.
   */
  complete(request: ChatRequest): Promise<ChatReply>;
  /**
   * Asks for one word, so that a wrong key, model or address is known at the start.
   * @throws OperatorError one sentence that says what is wrong and what to do.
   */
  check(signal?: AbortSignal): Promise<void>;
}

export interface ChatRequest {
  /** The rules. */
  readonly system: string;
  /** The material and the question. */
  readonly user: string;
  /** Default 1,000. */
  readonly maxTokens?: number;
  readonly signal: AbortSignal;
  /**
   * Told each piece of the reply as it comes; together they are its text. Never after the promise has
   * settled or the signal was aborted.
   */
  readonly onText?: (piece: string) => void;
}

export interface ChatReply {
  readonly text: string;
  /** True where the reply was cut off because it did not end. */
  readonly truncated: boolean;
  /** As the provider counts them; null where it does not say. */
  readonly tokens: TokenCount | null;
}

export interface TokenCount {
  readonly input: number;
  readonly output: number;
}
