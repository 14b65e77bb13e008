import { describe, expect, it } from 'vitest';
import { createEnding } from '../../../src/discord/answers/ending.js';
import { messagesFor } from '../../../src/locales/locale.js';
import { answered, notCovered } from '../sample-answers.js';

function open() {
  const outside = new AbortController();
  const pressed = new AbortController();
  return { outside, pressed, ending: createEnding(outside.signal, pressed.signal) };
}

const { cutShort, stopped } = messagesFor('fr').answers.notices;

describe('the end of an answer', () => {
  it('from outside throws away what nobody has seen yet', () => {
    const { outside, ending } = open();
    outside.abort('time is up');
    expect(ending.signal.reason).toBe('time is up');
    expect(ending.stop.aborted).toBe(false);
  });

  it('from outside keeps what was shown, and does not say that someone asked for it', () => {
    const { outside, ending } = open();
    ending.begun();
    outside.abort('time is up');
    expect([ending.signal.aborted, ending.stop.aborted]).toEqual([false, true]);
    const answer = answered(['Un.'], { notice: stopped });
    expect(ending.explain(answer).notice).toBe(cutShort);
    expect(ending.explain(notCovered()).notice).toBeNull();
  });

  it('on request is the answer as it is', () => {
    const { outside, pressed, ending } = open();
    ending.begun();
    pressed.abort();
    outside.abort('time is up');
    expect(ending.stop.aborted).toBe(true);
    const answer = answered(['Un.'], { notice: stopped });
    expect(ending.explain(answer)).toEqual(answer);
  });

  it('that was there before it began is heard too', () => {
    const ending = createEnding(AbortSignal.abort('stopping'), new AbortController().signal);
    expect(ending.signal.reason).toBe('stopping');
  });

  it('is not listened for afterwards', () => {
    const { outside, ending } = open();
    ending.release();
    outside.abort();
    expect(ending.signal.aborted).toBe(false);
  });
});
