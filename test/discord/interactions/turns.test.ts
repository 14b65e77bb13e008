import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../src/discord/interactions/turns.js';
import { UserFacingError } from '../../../src/errors.js';
import { messagesFor } from '../../../src/locales/locale.js';

/** Work that ends when it is told to. */
function gate() {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, work: () => opened };
}

describe('turns', () => {
  it('give each waiting member one before anyone has a second', async () => {
    const turns = createTurns({ atOnce: 1 });
    const first = gate();
    const order: string[] = [];
    const busy = turns.take('ana', first.work);
    const ask = (member: string, name: string) =>
      turns.take(member, async () => {
        order.push(name);
      });
    const all = [
      ask('ana', 'a1'),
      ask('ana', 'a2'),
      ask('ana', 'a3'),
      ask('bob', 'b1'),
      ask('eve', 'e1'),
      ask('bob', 'b2'),
    ];
    first.open();
    await Promise.all([busy, ...all]);
    expect(order).toEqual(['a1', 'b1', 'e1', 'a2', 'b2', 'a3']);
  });

  it('bound how much is worked on at once, and lose nothing', async () => {
    const turns = createTurns({ atOnce: 3 });
    const three = gate();
    let running = 0;
    let most = 0;
    const work = async () => {
      running += 1;
      most = Math.max(most, running);
      if (running === 3) three.open();
      await three.work();
      running -= 1;
      return 1;
    };
    const all = Array.from({ length: 200 }, (_, index) => turns.take(`member ${index % 50}`, work));
    expect((await Promise.all(all)).length).toBe(200);
    expect(most).toBe(3);
  });

  it('refuse a member who has too many waiting, in their language, and nobody else', async () => {
    const turns = createTurns({ atOnce: 1, perMember: 2 });
    const first = gate();
    const waiting = [turns.take('ana', first.work), turns.take('ana', async () => {})];
    const refused = await turns.take('ana', async () => {}).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UserFacingError);
    expect(refused instanceof UserFacingError && refused.describe(messagesFor('fr'))).toContain(
      '2 questions',
    );
    const other = turns.take('bob', async () => 'bob');
    first.open();
    await Promise.all(waiting);
    expect(await other).toBe('bob');
    expect(await turns.take('ana', async () => 'again')).toBe('again');
  });

  it('end a wait when its signal ends, and go on with the others', async () => {
    const turns = createTurns({ atOnce: 1 });
    const first = gate();
    const stop = new AbortController();
    const busy = turns.take('ana', first.work);
    const ended = turns
      .take('bob', async () => 'never', stop.signal)
      .catch((error: unknown) => error);
    const other = turns.take('eve', async () => 'eve');
    stop.abort();
    expect(await ended).toHaveProperty('name', 'AbortError');
    first.open();
    await busy;
    expect(await other).toBe('eve');
  });

  it('go on after work that failed', async () => {
    const turns = createTurns({ atOnce: 1 });
    await expect(turns.take('ana', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await turns.take('ana', async () => 1)).toBe(1);
  });
});
