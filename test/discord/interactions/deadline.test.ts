import { describe, expect, it } from 'vitest';
import { withDeadline } from '../../../src/discord/interactions/deadline.js';
import { createInFlight } from '../../../src/discord/interactions/in-flight.js';
import { UserFacingError } from '../../../src/errors.js';
import { messagesFor } from '../../../src/locales/locale.js';

const never = () => new Promise<never>(() => {});
const english = (error: unknown) =>
  error instanceof UserFacingError ? error.describe(messagesFor('en')) : String(error);

describe('a deadline', () => {
  it('ends work that does not listen to its signal, and says that it took too long', async () => {
    const stop = new AbortController().signal;
    const error = await withDeadline(never, { deadline: 5, stop }).catch(english);
    expect(error).toContain('took too long');
  });

  it('says that the bot is being stopped where that is the reason', async () => {
    const stop = new AbortController();
    const ended = withDeadline(never, { deadline: 60_000, stop: stop.signal }).catch(english);
    stop.abort();
    expect(await ended).toContain('restarted');
  });

  it('lets through what was done in time, and what failed', async () => {
    const options = { deadline: 60_000, stop: new AbortController().signal };
    expect(await withDeadline(async () => 1, options)).toBe(1);
    await expect(withDeadline(() => Promise.reject(new Error('x')), options)).rejects.toThrow('x');
  });
});

describe('what is in flight', () => {
  it('is finished before the bot stops', async () => {
    const inFlight = createInFlight();
    let finish: () => void = () => {};
    const done = inFlight.run(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    const finished = inFlight.finish(60_000);
    finish();
    expect(await finished).toBe(0);
    await done;
  });

  it('is ended by its signal when the time is over, and counted', async () => {
    const inFlight = createInFlight();
    const ended: string[] = [];
    const listens = inFlight.run(
      (signal) =>
        new Promise<void>((resolve) => {
          signal.addEventListener('abort', () => {
            ended.push('told');
            resolve();
          });
        }),
    );
    void inFlight.run(never);
    expect(await inFlight.finish(50)).toBe(2);
    await listens;
    expect(ended).toEqual(['told']);
  });

  it('hears nothing new: what comes meanwhile is told at once', async () => {
    const inFlight = createInFlight();
    await inFlight.finish(10);
    let aborted = false;
    await inFlight.run(async (signal) => {
      aborted = signal.aborted;
    });
    expect(aborted).toBe(true);
  });
});
