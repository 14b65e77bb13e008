import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Pieces, type ProviderName, providerFormats } from './model-formats.js';

/**
 * A server on 127.0.0.1 that speaks the wire formats of OpenAI's chat completions, Anthropic's
 * messages, Ollama's chat and Mistral's chat, streamed and whole, and misbehaves as told.
 */
export interface ModelServer {
  /** What to set as the provider's base URL. */
  baseUrl(provider: ProviderName): string;
  /** Every request for an answer so far. */
  readonly requests: readonly ModelRequest[];
  /** How requests are answered, in turn; the last one answers all that follow. */
  script(...turns: readonly Turn[]): void;
  /** How many clients hung up before their answer was whole. */
  readonly hangUps: number;
  close(): Promise<void>;
}

export type Turn = Behaviour | ((request: ModelRequest) => Behaviour);

export type Behaviour =
  /** Says the text; then stalls or cuts the connection where told. */
  | { readonly text: string; readonly ending?: 'stall' | 'cut' }
  /** Says piece after piece, each when it comes; streamed only. */
  | { readonly speech: AsyncIterable<string>; readonly ending?: 'stall' | 'cut' }
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  /** Takes the request and never answers. */
  | 'silence'
  /** Closes the connection before the first byte. */
  | 'cut'
  /** Answers 200 with what is no JSON, or JSON of another kind. */
  | 'wrong-json'
  | 'other-json'
  /** Repeats one sentence until the client hangs up. */
  | { readonly endless: string };

export interface ModelRequest {
  readonly provider: ProviderName;
  readonly model: string;
  readonly system: string;
  readonly user: string;
  readonly streamed: boolean;
  readonly headers: IncomingMessage['headers'];
  readonly body: Readonly<Record<string, unknown>>;
}

export const testKey = 'key-for-tests-0123456789';

export async function startModelServer(): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  let turns: readonly Turn[] = [{ text: '' }];
  let answered = 0;
  let hangUps = 0;
  const server = createServer((incoming, response) => {
    response.on('close', () => {
      if (!response.writableFinished) hangUps += 1;
    });
    void respond(incoming, response).catch(() => response.destroy());
  });

  async function respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(incoming);
    if (request === undefined) return send(response, 404, '{"error":"no such route"}');
    requests.push(request);
    const turn = turns[Math.min(answered, turns.length - 1)] ?? { text: '' };
    answered += 1;
    await behave(typeof turn === 'function' ? turn(request) : turn, request, response);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    baseUrl: (provider) => `http://127.0.0.1:${port}${providerFormats[provider].base}`,
    script(...next) {
      turns = next;
      answered = 0;
    },
    get hangUps() {
      return hangUps;
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<ModelRequest | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const found = Object.entries(providerFormats).find(
    ([, format]) => incoming.method === 'POST' && incoming.url === format.path,
  );
  if (found === undefined) return undefined;
  const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
  const provider = found[0] as ProviderName;
  const { system, user } = providerFormats[provider].prompt(body);
  return {
    provider,
    model: String(body.model),
    system,
    user,
    streamed: body.stream === true,
    headers: incoming.headers,
    body,
  };
}

async function behave(
  behaviour: Behaviour,
  request: ModelRequest,
  response: ServerResponse,
): Promise<void> {
  if (behaviour === 'silence') return;
  if (behaviour === 'cut') return void response.destroy();
  if (behaviour === 'wrong-json') return send(response, 200, '{"choices": [{"mess');
  if (behaviour === 'other-json') return send(response, 200, '{"weather": "rain"}');
  if ('status' in behaviour) {
    const body = behaviour.body ?? providerFormats[request.provider].error(behaviour.status);
    return send(response, behaviour.status, body, behaviour.headers);
  }
  if ('endless' in behaviour) return goOn(behaviour.endless, request, response);
  if ('speech' in behaviour) return speak(behaviour, request, response);
  const format = providerFormats[request.provider];
  if (!request.streamed) return send(response, 200, format.whole(request.model, behaviour.text));
  const pieces = format.pieces(request.model);
  begin(pieces, response);
  for (const word of wordsOf(behaviour.text)) response.write(pieces.text(word));
  end(behaviour, response, pieces.close(behaviour.text));
}

function end(
  { ending }: { ending?: 'stall' | 'cut' },
  response: ServerResponse,
  last: string,
): void {
  if (ending === 'stall') return;
  if (ending === 'cut') return void setImmediate(() => response.destroy());
  response.end(last);
}

const wordsOf = (text: string): readonly string[] => text.match(/\s*\S+\s*/g) ?? [];

async function speak(
  behaviour: { readonly speech: AsyncIterable<string>; readonly ending?: 'stall' | 'cut' },
  request: ModelRequest,
  response: ServerResponse,
): Promise<void> {
  const pieces = providerFormats[request.provider].pieces(request.model);
  begin(pieces, response);
  let all = '';
  for await (const piece of behaviour.speech) {
    if (response.destroyed) return;
    all += piece;
    for (const word of wordsOf(piece)) response.write(pieces.text(word));
  }
  end(behaviour, response, pieces.close(all));
}

function begin(pieces: Pieces, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': pieces.contentType });
  response.write(pieces.open());
}

/** Until the client hangs up; it waits for room, so that it is the client who decides. */
async function goOn(text: string, request: ModelRequest, response: ServerResponse): Promise<void> {
  const pieces = providerFormats[request.provider].pieces(request.model);
  begin(pieces, response);
  while (!response.destroyed) {
    const room = response.write(pieces.text(text));
    await new Promise<void>((resolve) => {
      if (room) setImmediate(resolve);
      else response.once('drain', resolve).once('close', resolve);
    });
  }
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body);
}
