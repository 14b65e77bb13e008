import { describe, expect, it } from 'vitest';
import { warmUp } from '../../../../src/discord/moderation/watching/warm-up.js';
import { silentLog } from '../../../../src/log.js';
import { createExaminer } from '../../../../src/moderation/examining/create-examiner.js';
import { rulebook } from '../../../../src/moderation/rules/rulebook.js';

/** Servers with rules for words, of which one holds in one channel only, and for invitations. */
function props(isOn: readonly string[], signal = new AbortController().signal) {
  const read: string[] = [];
  const detector = <Kind extends string>(kind: Kind) => ({
    kind,
    find: () => {
      read.push(kind);
      return [];
    },
  });
  const [words, invites] = [rulebook.draft('words', []), rulebook.draft('invites', [])];
  const given = {
    moderation: {
      servers: { on: async () => isOn } as never,
      rules: { of: async () => [words, { ...words, channelIds: ['7'] }, invites] } as never,
      examiner: createExaminer({
        detectors: () => ({ words: detector('words'), invites: detector('invites') }),
      }),
    },
    ...{ log: silentLog, signal },
  };
  return { given, read };
}

describe('before anything is heard', () => {
  it('each kind of rule that is in use has read one message', async () => {
    const { given, read } = props(['1', '2']);
    await warmUp(given);
    expect(read.sort()).toEqual(['invites', 'words']);
  });

  it('nothing is read where no server moderates, nor once the bot stops', async () => {
    const off = props([]);
    await warmUp(off.given);
    const stopped = props(['1'], AbortSignal.abort());
    await warmUp(stopped.given);
    expect([...off.read, ...stopped.read]).toEqual([]);
  });
});
