import { describe, expect, it } from 'vitest';
import { createReconnection } from '../../../src/discord/connection/reconnection.js';
import type { LogDetails } from '../../../src/log.js';

function setting(onReconnected?: () => void) {
  const said: string[] = [];
  const note = (message: string, { error }: LogDetails = {}) => {
    said.push(error === undefined ? message : `${message} ${error}`);
  };
  let time = 0;
  const reconnection = createReconnection({
    log: { info: note, warn: note, error: note },
    now: () => time,
    onReconnected,
  });
  const attempts = (seconds: number) => {
    for (const end = time + seconds * 1_000; time < end; time += 500) reconnection.attempt();
  };
  return { said, reconnection, attempts };
}

describe('a connection that is lost', () => {
  it('is spoken of once, then once a minute, however often it is tried', () => {
    const { said, attempts } = setting();
    attempts(59);
    expect(said).toEqual(['Reconnecting to Discord.']);
    attempts(120);
    expect(said).toEqual([
      'Reconnecting to Discord.',
      'Still reconnecting to Discord.',
      'Still reconnecting to Discord.',
    ]);
  });

  it('is said to be back, once, and is spoken of again the next time', () => {
    const { said, reconnection, attempts } = setting();
    attempts(5);
    reconnection.restored();
    reconnection.restored();
    attempts(5);
    expect(said).toEqual([
      'Reconnecting to Discord.',
      'Connected to Discord again.',
      'Reconnecting to Discord.',
    ]);
  });

  it('tells what went wrong last where it is still tried, not at each attempt', () => {
    const { said, reconnection, attempts } = setting();
    reconnection.failed('reset');
    attempts(30);
    reconnection.failed('502');
    reconnection.failed('503');
    attempts(31);
    expect(said).toEqual([
      'The gateway failed; it reconnects. reset',
      'Reconnecting to Discord.',
      'Still reconnecting to Discord. 503',
    ]);
  });

  it('is not spoken of where it was never lost, nor once it has ended', () => {
    const { said, reconnection, attempts } = setting();
    reconnection.restored();
    reconnection.end();
    attempts(120);
    reconnection.failed('closed');
    reconnection.restored();
    expect(said).toEqual([]);
  });

  it('calls back each time that it is back, and survives a callback that fails', () => {
    const { said, reconnection, attempts } = setting(() => {
      throw new Error('no panel');
    });
    for (const _ of [1, 2]) {
      attempts(1);
      reconnection.restored();
    }
    const failures = said.filter((line) => line.includes('no panel'));
    expect(failures).toHaveLength(2);
  });
});
