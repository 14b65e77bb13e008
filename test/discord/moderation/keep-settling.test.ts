import { expect, it } from 'vitest';
import { createInFlight } from '../../../src/discord/interactions/in-flight.js';
import { keepSettling } from '../../../src/discord/moderation/settling/keep-settling.js';
import type { Settled } from '../../../src/moderation/actions/actions.js';
import type { Case } from '../../../src/moderation/cases/case.js';

const nothing: Settled = { settled: [], unsure: [] };

it('looks at once, again after a while and when told to, one look at a time', async () => {
  let looks = 0;
  let finished = 0;
  let end: (settled: Settled) => void = () => {};
  const looked = () => new Promise<Settled>((resolve) => (end = resolve));
  const said: unknown[] = [];
  const log = {
    info: (message: string, details?: object) => void said.push({ message, ...details }),
    error: (message: string) => void said.push(message),
  };
  const actions = {
    settleOpen() {
      looks += 1;
      return looks === 2 ? Promise.reject(new Error('The disk is full.')) : looked();
    },
  };
  const inFlight = createInFlight();
  const settling = keepSettling({
    ...{ actions, inFlight, log },
    appeals: {
      async finish() {
        finished += 1;
      },
    },
    every: { cases: 5, all: 3_600_000 },
  });
  await new Promise((resolve) => setImmediate(resolve));
  settling.look();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(looks).toBe(1);
  const failed = { state: 'failed' } as Case;
  end({ settled: [failed, { ...failed, state: 'done' }], unsure: [failed] });
  for (let waited = 0; looks < 3 && waited < 400; waited += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
  settling.stop();
  end(nothing);
  await inFlight.finish(1_000);
  expect(looks).toBe(3);
  // At the start, and when told to.
  expect(finished).toBe(2);
  expect(said).toEqual([
    expect.objectContaining({ done: 1, failed: 1, waitingForModerators: 1 }),
    'Cases that were left open could not be looked at.',
  ]);
});
