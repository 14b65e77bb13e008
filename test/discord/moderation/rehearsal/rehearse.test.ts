import { describe, expect, it } from 'vitest';
import {
  type RehearsalProps,
  rehearse,
} from '../../../../src/discord/moderation/rehearsal/rehearse.js';
import { createFloodDetector } from '../../../../src/moderation/detectors/flood.js';
import { createInvitesDetector } from '../../../../src/moderation/detectors/invites.js';
import { createExaminer } from '../../../../src/moderation/examining/create-examiner.js';
import type { ModeratedMessage } from '../../../../src/moderation/message.js';
import type { Rule } from '../../../../src/moderation/rules/rule.js';
import { rulebook } from '../../../../src/moderation/rules/rulebook.js';

function said(index: number, text: string, memberId = 'ana', channelId = '2'): ModeratedMessage {
  return {
    ...{ id: String(index), guildId: '1', channelId, parentId: null, memberId, memberName: 'Ana' },
    ...{ roleIds: [], text, at: index * 1_000 },
    mentions: { count: 0, everyone: false },
  };
}

const roles = new Map([
  ['mod', ['moderators']],
  ['reader', ['readers']],
]);
const asked: string[] = [];

function props(messages: readonly ModeratedMessage[], rules: readonly Rule[]): RehearsalProps {
  asked.length = 0;
  return {
    messages,
    rules,
    server: {
      ...{ guildId: '1', isOn: false, queueChannelId: null, preset: null },
      ...{ ladder: rulebook.defaultLadder, exemptRoleIds: [], exemptChannelIds: ['9'] },
      ...{ casesKeptForDays: 365, isRehearsed: false, raid: { findings: 10, seconds: 30 } },
    },
    examiner: createExaminer({
      detectors: () => ({ flood: createFloodDetector(), invites: createInvitesDetector() }),
    }),
    desk: {
      isExempt: ({ roleIds, channelId }, { exemptChannelIds }) =>
        roleIds.includes('moderators') || exemptChannelIds.includes(channelId),
      rolesOf: async (_, memberId) => {
        asked.push(memberId);
        return roles.get(memberId) ?? null;
      },
    },
    signal: new AbortController().signal,
  };
}

const invites = rulebook.draft('invites', []);
const flood = { ...rulebook.draft('flood', []), messages: 3, seconds: 10 } as Rule;

describe('a rehearsal', () => {
  it('remembers what was written before, as where messages are heard', async () => {
    const messages = [1, 2, 3, 4, 5].map((index) => said(index, `text ${index}`));
    const { found, looked } = await rehearse(props(messages, [flood]));
    expect(looked).toHaveLength(5);
    expect(found[0]?.findings.map(({ message }) => message.id)).toEqual(['5', '4']);
    // And nothing of it afterwards.
    const again = await rehearse(props(messages.slice(0, 3), [flood]));
    expect(again.found[0]?.findings).toEqual([]);
  });

  it('asks for the roles of those alone in whom something was found', async () => {
    const messages = [
      said(1, 'hello', 'quiet'),
      said(2, 'discord.gg/abcd'),
      said(3, 'discord.gg/bbcd'),
    ];
    await rehearse(props(messages, [invites]));
    expect(asked).toEqual(['ana']);
  });

  it('takes out moderators with all that they wrote, exempt channels, and whom a rule spares', async () => {
    const messages = [
      said(1, 'discord.gg/modbcd', 'mod'),
      said(2, 'hello', 'mod'),
      said(3, 'discord.gg/rbcd', 'reader'),
      said(4, 'discord.gg/leftbcd', 'gone'),
      said(5, 'discord.gg/freebcd', 'ana', '9'),
    ];
    const spared = { ...invites, exemptRoleIds: ['readers'] };
    const { found, looked, exempt } = await rehearse(props(messages, [spared]));
    expect(found[0]?.findings.map(({ message }) => message.id)).toEqual(['4']);
    expect(looked.map(({ id }) => id)).toEqual(['3', '4']);
    expect(exempt).toBe(3);
  });

  it('holds the last messages against the articles, where such a rule holds', async () => {
    const checked: string[] = [];
    const rule = { ...rulebook.draft('misstatement', []), channelIds: ['2'] } as Rule;
    const messages = [
      ...Array.from({ length: 50 }, (_, index) => said(index, 'claim')),
      said(60, 'claim', 'ana', '3'),
    ];
    const { found } = await rehearse({
      ...props(messages, [rule]),
      check: async (message) => {
        checked.push(message.id);
        return message.id === '49'
          ? [
              {
                ...{ rule: rule.id, kind: 'misstatement', start: 0, end: 5, confidence: 0.9 },
                reason: { code: 'insult' },
              } as const,
            ]
          : [];
      },
    });
    expect(checked).toHaveLength(39);
    expect(found[0]?.findings.map(({ message }) => message.id)).toEqual(['49']);
  });

  it('knows how many of those that rules looked at were held against the articles', async () => {
    const misstatement = rulebook.draft('misstatement', []);
    const check = async () => [];
    const few = [1, 2, 3].map((index) => said(index, `claim ${index}`));
    const all = await rehearse({ ...props(few, [misstatement]), check });
    expect(all).toMatchObject({ checked: 3, looked: { length: 3 } });
    const many = Array.from({ length: 50 }, (_, index) => said(index, 'claim'));
    // A moderator, in whom something is found, is taken out again.
    const moderated = [...many, said(60, 'discord.gg/abcd', 'mod')];
    const some = await rehearse({ ...props(moderated, [misstatement, invites]), check });
    expect(some).toMatchObject({ checked: 39, looked: { length: 50 }, exempt: 1 });
    const none = await rehearse(props(few, [misstatement]));
    expect(none.checked).toBeNull();
  });

  it('ends when it is told to', async () => {
    const ended = new AbortController();
    ended.abort(new Error('stopped'));
    const messages = [said(1, 'discord.gg/abcd')];
    await expect(rehearse({ ...props(messages, [invites]), signal: ended.signal })).rejects.toThrow(
      'stopped',
    );
  });
});
