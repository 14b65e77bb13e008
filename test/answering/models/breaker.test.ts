import { describe, expect, it } from 'vitest';
import { withBreaker } from '../../../src/answering/models/breaker.js';
import type { ChatModel, ChatRequest } from '../../../src/answering/models/chat-model.js';
import {
  ModelFailure,
  type ModelFailureKind,
} from '../../../src/answering/models/model-failure.js';
import { silentLog } from '../../../src/log.js';

type Answering = (request: ChatRequest) => Promise<string>;

const succeeds: Answering = async () => 'Oui [1].';
const fails =
  (kind: ModelFailureKind, retryAfterMs: number | null = null): Answering =>
  async () => {
    throw new ModelFailure(kind, 'scripted', { retryAfterMs });
  };

function setUp() {
  let time = 1_000_000;
  let calls = 0;
  let answering = succeeds;
  const model: ChatModel = {
    name: 'scripted:model',
    check: async () => undefined,
    async complete(request) {
      calls += 1;
      const text = await answering(request);
      request.onText?.(text);
      return { text, truncated: false, tokens: null };
    },
  };
  const broken = withBreaker(model, { log: silentLog, now: () => time });
  const ask = async (next: Answering, signal = new AbortController().signal) => {
    answering = next;
    const request = { system: '', user: '', signal };
    return broken.complete(request).then(
      ({ text }) => text,
      (error: unknown) => (error instanceof ModelFailure ? error.kind : 'gave up'),
    );
  };
  const wait = (milliseconds: number) => {
    time += milliseconds;
  };
  return { ask, wait, calls: () => calls };
}

const failTimes = async (
  { ask }: Pick<ReturnType<typeof setUp>, 'ask'>,
  times: number,
  failure = fails('server_error'),
) => {
  for (let time = 0; time < times; time += 1) await ask(failure);
};

describe('a model behind a breaker', () => {
  it('is not asked any more after five failures within a minute', async () => {
    const { ask, calls } = setUp();
    await failTimes({ ask }, 5);
    expect(await ask(succeeds)).toBe('resting');
    expect(calls()).toBe(5);
  });

  it('is asked on where failures are few, or far apart, or a success stands between', async () => {
    const { ask, wait } = setUp();
    await failTimes({ ask }, 4);
    wait(60_000);
    await failTimes({ ask }, 4);
    expect(await ask(succeeds)).toBe('Oui [1].');
    await failTimes({ ask }, 4);
    expect(await ask(succeeds)).toBe('Oui [1].');
  });

  it('is tried with one call after its rest, and asked again once that succeeds', async () => {
    const { ask, wait, calls } = setUp();
    await failTimes({ ask }, 5);
    wait(30_000);
    let answer = (_: string) => undefined as unknown;
    const slow: Answering = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const probe = ask(slow);
    expect(await ask(slow)).toBe('resting');
    answer('Oui [1].');
    expect(await probe).toBe('Oui [1].');
    expect(await ask(succeeds)).toBe('Oui [1].');
    expect(calls()).toBe(7);
  });

  it('rests again where the one call fails', async () => {
    const { ask, wait } = setUp();
    await failTimes({ ask }, 5);
    wait(30_000);
    expect(await ask(fails('cut'))).toBe('cut');
    expect(await ask(succeeds)).toBe('resting');
    wait(30_000);
    expect(await ask(succeeds)).toBe('Oui [1].');
  });

  it('rests as long as its server asks for', async () => {
    const { ask, wait } = setUp();
    await failTimes({ ask }, 5, fails('rate_limited', 120_000));
    wait(119_000);
    expect(await ask(succeeds)).toBe('resting');
    wait(1_000);
    expect(await ask(succeeds)).toBe('Oui [1].');
  });

  it('is blamed for a deadline that passed, not for askers who left or requests that it refuses', async () => {
    const { ask } = setUp();
    const aborted = (reason: unknown) => {
      const never: Answering = ({ signal }) => Promise.reject(signal.reason);
      return ask(never, AbortSignal.abort(reason));
    };
    for (let time = 0; time < 6; time += 1) {
      await aborted(new Error('the asker has gone'));
      await ask(fails('rejected'));
    }
    expect(await ask(succeeds)).toBe('Oui [1].');
    for (let time = 0; time < 5; time += 1) {
      await aborted(new DOMException('too late', 'TimeoutError'));
    }
    expect(await ask(succeeds)).toBe('resting');
  });
});
