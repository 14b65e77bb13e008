import type { ChatReply, ChatRequest, TokenCount } from './chat-model.js';
import { asModelFailure, ModelFailure } from './model-failure.js';
import type { ChatServer, OpenChat } from './open-chat.js';
import { createWire } from './wire.js';

/** Longer than any reply that is wanted: what goes on beyond is cut off. In UTF-16 code units. */
const maxReplyLength = 12_000;

/**
 * One call. It streams, so that an endless reply can be cut and what came before is kept.
 * @throws ModelFailure, or the reason of the signal.
 */
export async function completeOverWire(
  openChat: OpenChat,
  server: ChatServer,
  request: ChatRequest,
): Promise<ChatReply> {
  request.signal.throwIfAborted();
  const stop = new AbortController();
  const wire = createWire(AbortSignal.any([request.signal, stop.signal]));
  const chat = openChat({ ...server, maxTokens: request.maxTokens ?? 1_000, wire });
  const tell = (piece: string) => {
    if (!request.signal.aborted && !stop.signal.aborted) request.onText?.(piece);
  };
  const open = () =>
    chat.stream([
      ['system', request.system],
      ['human', request.user],
    ]);
  const reply = read(open, tell);
  try {
    return await Promise.race([reply, aborted(request.signal, stop.signal)]);
  } catch (error) {
    // Some clients end quietly or with words of their own when they are stopped.
    request.signal.throwIfAborted();
    const failure = asModelFailure(error);
    if (failure.kind !== 'unexpected' || !wire.hasAnswer()) throw failure;
    throw new ModelFailure('malformed', failure.message);
  } finally {
    stop.abort();
    reply.catch(() => {
      // Stopped: nobody waits for it any more.
    });
  }
}

/** What is used of a piece of a reply, by LangChain's names. */
interface Piece {
  readonly text: string;
  readonly usage_metadata?:
    | { readonly input_tokens: number; readonly output_tokens: number }
    | undefined;
}

async function read(
  open: () => Promise<AsyncIterable<Piece>>,
  tell: (piece: string) => void,
): Promise<ChatReply> {
  let text = '';
  let tokens: TokenCount | null = null;
  for await (const chunk of await open()) {
    const piece = chunk.text.slice(0, maxReplyLength - text.length);
    const isTooLong = piece.length < chunk.text.length;
    text += piece;
    tokens = addTokens(tokens, chunk);
    if (piece !== '') tell(piece);
    if (isTooLong) return { text, truncated: true, tokens };
  }
  return { text, truncated: false, tokens };
}

function addTokens(sum: TokenCount | null, chunk: Piece): TokenCount | null {
  const usage = chunk.usage_metadata;
  if (usage === undefined) return sum;
  return {
    input: (sum?.input ?? 0) + usage.input_tokens,
    output: (sum?.output ?? 0) + usage.output_tokens,
  };
}

/** Rejects when the signal aborts; `done` lets go of the listener. */
function aborted(signal: AbortSignal, done: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: done });
  });
}
