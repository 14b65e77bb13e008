import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { loggableError } from '../../src/log/loggable-error.js';

const token = 'aW50ZXJhY3Rpb246MTIz';
const refused = new DiscordAPIError(
  { code: 50035, message: 'Invalid Form Body' },
  50035,
  400,
  'PATCH',
  `https://discord.com/api/v10/webhooks/1/${token}/messages/@original`,
  { body: { content: 'What did Ana say?' }, files: undefined },
);

describe('an error in the log', () => {
  it.each([
    ['itself', refused],
    ['as a cause', new Error('A reply failed.', { cause: refused })],
    ['among several', new AggregateError([refused, new Error('another')], 'Both failed.')],
    ['in words', new Error(`POST /api/v10/interactions/1/${token}/callback failed`)],
  ])('holds neither a token nor what was sent: %s', (_, error) => {
    const written = JSON.stringify(loggableError(error));
    expect(written).not.toContain(token);
    expect(written).not.toContain('Ana');
  });

  it('says what went wrong and where', () => {
    expect(loggableError(new Error('A reply failed.', { cause: refused }))).toMatchObject({
      type: 'Error',
      message: 'A reply failed.',
      stack: expect.stringContaining('loggable-error.test.ts'),
      cause: {
        message: 'Invalid Form Body',
        code: 50035,
        status: 400,
        method: 'PATCH',
        url: 'https://discord.com/api/v10/webhooks/1/…/messages/@original',
      },
    });
  });

  it('may hold what refers to itself, and files', () => {
    const itself: Record<string, unknown> = { name: 'client', file: Buffer.alloc(1_000_000) };
    itself.me = itself;
    const written = JSON.stringify(loggableError(Object.assign(new Error('lost'), { itself })));
    expect(written).toContain('client');
    expect(written.length).toBeLessThan(5_000);
  });

  it('is told as it is where it is none', () => {
    expect(loggableError('gone')).toBe('gone');
    expect(loggableError(undefined)).toBeUndefined();
  });
});
