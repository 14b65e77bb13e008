import { describe, expect, it } from 'vitest';
import { createFloodDetector } from '../../../src/moderation/detectors/flood.js';
import { createInvitesDetector } from '../../../src/moderation/detectors/invites.js';
import { createMentionsDetector } from '../../../src/moderation/detectors/mentions.js';
import { createExaminer } from '../../../src/moderation/examining/create-examiner.js';
import type { InvitesRule, MentionsRule } from '../../../src/moderation/rules/rule.js';
import { everywhere, message } from '../message.js';

const examiner = createExaminer({
  detectors: () => ({
    flood: createFloodDetector(),
    mentions: createMentionsDetector(),
    invites: createInvitesDetector(),
  }),
});

const invites: InvitesRule = { ...everywhere, id: 'invites', kind: 'invites', allowed: [] };
const mentions: MentionsRule = {
  ...{ ...everywhere, id: 'mentions', kind: 'mentions' as const },
  ...{ most: 5, everyone: true },
};
const both = 'discord.gg/abc @everyone';
const rulesFound = (...given: Parameters<typeof examiner.examine>) =>
  examiner.examine(...given).map(({ rule }) => rule);

describe('a message held against the rules', () => {
  it('gives what each finds, in the order of the message', () => {
    expect(examiner.examine(message(both), [mentions, invites])).toEqual([
      ...[{ rule: 'invites', kind: 'invites', start: 0, end: 14, confidence: 0.99 }].map(
        (finding) => ({ ...finding, reason: { code: 'invite' } }),
      ),
      {
        rule: 'mentions',
        kind: 'mentions',
        start: 15,
        end: 24,
        confidence: 1,
        reason: { code: 'everyone' },
      },
    ]);
  });

  it('gives what two rules find alike once, under the first', () => {
    expect(rulesFound(message(both), [invites, { ...invites, id: 'invites-2' }])).toEqual([
      'invites',
    ]);
  });

  it('leaves alone whom and where a rule exempts', () => {
    const exempting = { ...invites, exemptRoleIds: ['7'], exemptChannelIds: ['20'] };
    expect(rulesFound(message(both), [exempting])).toEqual(['invites']);
    expect(rulesFound(message(both, { roleIds: ['7'] }), [exempting])).toEqual([]);
    expect(rulesFound(message(both, { channelId: '20' }), [exempting])).toEqual([]);
    expect(rulesFound(message(both, { channelId: '21', parentId: '20' }), [exempting])).toEqual([]);
  });

  it('holds a rule of a channel there and in its threads alone', () => {
    const there = { ...invites, channelIds: ['30'] };
    expect(rulesFound(message(both), [there])).toEqual([]);
    expect(rulesFound(message(both, { channelId: '30' }), [there])).toEqual(['invites']);
    expect(rulesFound(message(both, { channelId: '31', parentId: '30' }), [there])).toEqual([
      'invites',
    ]);
  });

  it("lets a channel's own rule take the place of the server's of its kind", () => {
    const own = { ...invites, id: 'invites-2', channelIds: ['30'], allowed: ['abc'] };
    const rules = [invites, own, mentions];
    expect(rulesFound(message(both), rules)).toEqual(['invites', 'mentions']);
    expect(rulesFound(message(both, { channelId: '30' }), rules)).toEqual(['mentions']);
  });

  it('remembers nothing of what another was shown', () => {
    const rule = { ...everywhere, id: 'flood', kind: 'flood', messages: 1, seconds: 9 } as const;
    expect(rulesFound(message('un', { id: '1' }), [rule])).toEqual([]);
    expect(examiner.afresh().examine(message('deux', { id: '2' }), [rule])).toEqual([]);
    expect(rulesFound(message('deux', { id: '2' }), [rule])).toEqual(['flood']);
  });
});
