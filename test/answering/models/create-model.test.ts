import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChatModel } from '../../../src/answering/models/chat-model.js';
import { createModel } from '../../../src/answering/models/create-model.js';
import { modelProviders } from '../../../src/answering/models/model-choice.js';
import { OperatorError } from '../../../src/errors.js';
import type { ProviderName } from '../../support/model-formats.js';
import { type ModelServer, startModelServer, testKey } from '../../support/model-server.js';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

const open = (provider: ProviderName, options: { retries?: number } = {}): ChatModel =>
  createModel(
    { provider, model: 'model-x' },
    {
      access: { key: testKey, baseUrl: server.baseUrl(provider) },
      checkTimeoutMs: 400,
      ...options,
    },
  );

const ask = (model: ChatModel, signal: AbortSignal = new AbortController().signal) =>
  model.complete({ system: 'The rules.', user: 'The question?', signal });

describe.each(modelProviders)('a model of %s', (provider) => {
  it('writes, and counts its tokens', async () => {
    server.script({ text: 'Une réponse de cinq mots.' });
    const reply = await ask(open(provider));
    expect(reply).toEqual({
      text: 'Une réponse de cinq mots.',
      truncated: false,
      tokens: { input: 100, output: 5 },
    });
  });

  it('is given the rules, the question, the model and the key, each in its place', async () => {
    server.script({ text: 'Oui.' });
    await ask(open(provider));
    const request = server.requests.at(-1);
    expect(request).toMatchObject({
      provider,
      model: 'model-x',
      system: 'The rules.',
      user: 'The question?',
    });
    const sent = JSON.stringify(request?.headers);
    expect(sent.includes(testKey)).toBe(provider !== 'ollama');
  });

  it.each([
    [401, 'unauthorised'],
    [404, 'unknown_model'],
    [422, 'rejected'],
    [429, 'rate_limited'],
    [500, 'server_error'],
    [503, 'server_error'],
  ])('names the failure behind the status %i', async (status, kind) => {
    server.script({ status });
    await expect(ask(open(provider, { retries: 0 }))).rejects.toMatchObject({
      name: 'ModelFailure',
      kind,
      status,
    });
  });

  it('tries once more after a passing fault, as soon as the server allows', async () => {
    server.script({ status: 429, headers: { 'retry-after': '0' } }, { text: 'Alors oui.' });
    expect((await ask(open(provider))).text).toBe('Alors oui.');
    server.script('cut', { text: 'Alors oui.' });
    expect((await ask(open(provider))).text).toBe('Alors oui.');
  });

  it('does not wait for a server that asks for more time than a member has', async () => {
    const before = server.requests.length;
    server.script({ status: 429, headers: { 'retry-after': '3600' } }, { text: 'Trop tard.' });
    await expect(ask(open(provider))).rejects.toMatchObject({
      kind: 'rate_limited',
      retryAfterMs: 3_600_000,
    });
    expect(server.requests.length).toBe(before + 1);
  });

  it.each(['silence', 'stall'] as const)('stops at once when told to, in %s', async (fault) => {
    server.script(fault === 'silence' ? 'silence' : { text: 'Le début', ending: 'stall' });
    const stop = new AbortController();
    const before = server.requests.length;
    const reply = ask(open(provider), stop.signal);
    reply.catch(() => undefined);
    await expect.poll(() => server.requests.length).toBeGreaterThan(before);
    stop.abort(new Error('no longer wanted'));
    await expect(reply).rejects.toThrow('no longer wanted');
  });

  it('hangs up on an endless answer and keeps its beginning', async () => {
    server.script({ endless: 'Encore une phrase. ' });
    const before = server.hangUps;
    const reply = await ask(open(provider));
    expect(reply.truncated).toBe(true);
    expect(reply.text.startsWith('Encore une phrase. Encore')).toBe(true);
    await expect.poll(() => server.hangUps).toBeGreaterThan(before);
  });

  it.each(['cut', 'wrong-json', 'other-json'] as const)(
    'never says anything on %s',
    async (fault) => {
      server.script(fault);
      const reply = await ask(open(provider, { retries: 0 })).then(
        ({ text }) => text,
        (error: unknown) => error,
      );
      if (reply !== '') expect(reply).toMatchObject({ name: 'ModelFailure' });
    },
  );

  it('passes its check', async () => {
    server.script({ text: 'Ready' });
    await expect(open(provider).check()).resolves.toBeUndefined();
  });

  it.each([
    ['a wrong key', { status: 401 }, provider === 'ollama' ? 'the key' : '_API_KEY'],
    ['an unknown model', { status: 404 }, 'knows no model "model-x"'],
    ['silence', 'silence', 'did not answer in time'],
    ['a server of another kind', 'other-json', 'but not as'],
    ['a web page', { status: 200, body: '<!doctype html><p>Hello' }, 'but not as'],
    ['an empty account', { status: 402 }, 'no credit left'],
  ] as const)('says in one sentence that the check met %s', async (_, turn, words) => {
    server.script(turn);
    const error = await open(provider)
      .check()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OperatorError);
    const { message } = error as OperatorError;
    expect(message).toContain(words);
    expect(message).toContain('127.0.0.1');
    expect(message).not.toContain(testKey);
    expect(message.split('\n')).toHaveLength(1);
  });
});

describe('a model that cannot be reached', () => {
  it('is named with its address', async () => {
    const gone = await startModelServer();
    const address = gone.baseUrl('openai');
    await gone.close();
    const model = createModel(
      { provider: 'openai', model: null },
      { access: { key: testKey, baseUrl: address } },
    );
    await expect(model.check()).rejects.toThrow(`nothing answers at ${address}`);
  });

  it('is named without the credentials in its address', async () => {
    const model = createModel(
      { provider: 'ollama', model: null },
      { access: { key: null, baseUrl: 'http://me:secret@127.0.0.1:1' } },
    );
    const error = await model.check().catch((reason: unknown) => reason);
    expect(String(error)).toContain('127.0.0.1:1');
    expect(String(error)).not.toContain('secret');
  });
});

describe('a provider that needs a key', () => {
  it('is refused without one, with the line to add', () => {
    expect(() =>
      createModel({ provider: 'mistral', model: null }, { access: { key: null, baseUrl: null } }),
    ).toThrow('MISTRAL_API_KEY');
  });
});
