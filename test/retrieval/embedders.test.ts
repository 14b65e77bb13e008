import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { OperatorError } from '../../src/errors.js';
import { createBuiltinEmbedder } from '../../src/retrieval/builtin-embedder.js';
import { createEmbedder, type EmbedderAccess } from '../../src/retrieval/create-embedder.js';
import { firstArticle, openTestLibrary } from './support.js';

const nowhere: EmbedderAccess = {
  openai: { key: null, baseUrl: null },
  mistral: { key: null, baseUrl: null },
  ollama: { key: null, baseUrl: null },
};

/** Speaks the embedding requests of OpenAI, Mistral and Ollama; vectors are of words' first letters. */
async function startEmbeddingServer() {
  const texts: string[] = [];
  let broken = false;
  let values = vectorOf;
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await textOf(request));
    const input: string[] = [body.input].flat();
    if (broken) {
      response.writeHead(400).end('{"error":{"message":"broken"}}');
      return;
    }
    texts.push(...input);
    const vectors = input.map((text) => values(text));
    response.setHeader('content-type', 'application/json');
    const data = vectors.map((embedding, index) => ({ object: 'embedding', index, embedding }));
    const usage = { prompt_tokens: 1, total_tokens: 1 };
    response.end(
      JSON.stringify(
        request.url === '/api/embed'
          ? { model: body.model, embeddings: vectors }
          : { id: '1', object: 'list', model: body.model, data, usage },
      ),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    texts,
    fail(isBroken: boolean) {
      broken = isBroken;
    },
    answerWith(make: (text: string) => number[]) {
      values = make;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

function vectorOf(text: string): number[] {
  const vector = new Array<number>(26).fill(0.01);
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const place = word.charCodeAt(0) - 97;
    vector[place] = (vector[place] ?? 0) + 1;
  }
  return vector;
}

describe('embedders of providers', () => {
  const servers: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });
  const start = async () => {
    const server = await startEmbeddingServer();
    servers.push(server);
    const access: EmbedderAccess = {
      openai: { key: 'key', baseUrl: `${server.url}/v1` },
      mistral: { key: 'key', baseUrl: server.url },
      ollama: { key: null, baseUrl: server.url },
    };
    return { server, access };
  };

  it.each(['openai', 'mistral', 'ollama'] as const)(
    'speak the wire format of %s, in batches, with vectors in order',
    async (provider) => {
      const { server, access } = await start();
      const embedder = await createEmbedder({ choice: { provider, model: 'm' }, access });
      expect(embedder.id).toBe(`${provider}:m`);
      const texts = Array.from({ length: 70 }, (_, index) => `${'abcdefg'[index % 7]}${index}`);
      const vectors = await embedder.embedPassages(texts);
      expect(vectors).toHaveLength(70);
      expect(vectors[8]?.[1]).toBeCloseTo(1.01);
      expect(embedder.dimensions).toBe(26);
      expect((await embedder.embedQuestion('zebra'))[25]).toBeCloseTo(1.01);
      expect(server.texts).toHaveLength(71);
    },
  );

  it('refuse vectors of zeros and of another length', async () => {
    const { server, access } = await start();
    const choice = { provider: 'openai', model: 'm' } as const;
    const embedder = await createEmbedder({ choice, access });
    await embedder.embedQuestion('a');
    server.answerWith(() => [1, 2]);
    await expect(embedder.embedQuestion('b')).rejects.toThrow('2 dimensions instead of 26');
    server.answerWith(() => new Array<number>(26).fill(0));
    await expect(embedder.embedQuestion('c')).rejects.toThrow('zero');
  });

  it('make every language readable, and only embed what changed', async () => {
    const { server, access } = await start();
    const choice = { provider: 'ollama', model: 'm' } as const;
    const embedder = await createEmbedder({ choice, access });
    const library = await openTestLibrary({ embedder });
    try {
      await library.serve(firstArticle);
      await library.retrieval.idle();
      const embedded = server.texts.length;
      expect(embedded).toBe(firstArticle.passages.length);
      await library.serve(firstArticle);
      expect(server.texts.length).toBe(embedded);
      const evidence = await library.retriever.retrieve('ロシアの大統領は誰ですか');
      expect(evidence.readable).toBe(true);
      expect(evidence.passages[0]?.reasons).toHaveProperty('dense');
    } finally {
      await library.close();
    }
  });

  it('leave the words to find passages when the provider fails, and say so once', async () => {
    const { server, access } = await start();
    const choice = { provider: 'ollama', model: 'm' } as const;
    const warnings: string[] = [];
    const log = { debug() {}, info() {}, error() {}, warn: (text: string) => warnings.push(text) };
    const embedder = await createEmbedder({ choice, access });
    const library = await openTestLibrary({ embedder, log });
    try {
      await library.serve(firstArticle);
      await library.retrieval.idle();
      server.fail(true);
      for (let time = 0; time < 3; time += 1) {
        const { passages } = await library.retriever.retrieve('Qui est German Gref ?');
        expect(passages[0]?.text).toContain('PDG de Sberbank');
      }
      expect(warnings).toHaveLength(1);
    } finally {
      await library.close();
    }
  });

  it('name the key that is missing', async () => {
    const made = createEmbedder({ choice: { provider: 'mistral', model: null }, access: nowhere });
    await expect(made).rejects.toThrow(OperatorError);
    await expect(made).rejects.toThrow('MISTRAL_API_KEY');
  });

  it('say which package a local model needs', async () => {
    const made = createEmbedder({ choice: { provider: 'local', model: null }, access: nowhere });
    await expect(made).rejects.toThrow(/npm install .*@huggingface\/transformers/);
  });
});

describe('the built-in embedder', () => {
  it('gives the same unit vectors each time, near for words alike', async () => {
    const embedder = createBuiltinEmbedder();
    const [one, again, alike, other] = await embedder.embedPassages([
      'Les semi-conducteurs russes',
      'Les semi-conducteurs russes',
      'semiconducteur russe',
      'La girafe dort debout',
    ]);
    const cosine = (a: Float32Array | undefined, b: Float32Array | undefined) =>
      [...(a ?? [])].reduce((sum, value, at) => sum + value * (b?.[at] ?? 0), 0);
    expect(one).toEqual(again);
    expect(cosine(one, one)).toBeCloseTo(1);
    expect(cosine(one, alike)).toBeGreaterThan(cosine(one, other) + 0.2);
  });

  it('gives even an empty text a vector', async () => {
    const [vector] = await createBuiltinEmbedder().embedPassages(['']);
    expect(vector?.some((value) => value !== 0)).toBe(true);
  });
});
