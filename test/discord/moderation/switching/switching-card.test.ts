import { describe, expect, it } from 'vitest';
import { moderationInviteLink } from '../../../../src/discord/connection/invite-link.js';
import { renderSwitching } from '../../../../src/discord/moderation/switching/switching-card.js';
import type { SwitchingView } from '../../../../src/discord/moderation/switching/switching-view.js';
import { neededToModerate } from '../../../../src/discord/needed-permissions.js';
import { locales } from '../../../../src/locales/locale.js';
import { rulebook } from '../../../../src/moderation/rules/rulebook.js';
import { expectRows } from '../../deliverable-rows.js';

const id = '1234567890123456789';
const rules = Array.from({ length: 25 }, (_, index) => ({
  ...rulebook.draft('misstatement', []),
  id: `misstatement-${index + 1}`,
}));

function worst(messages: SwitchingView['messages'], isOn: boolean): SwitchingView {
  const { switching } = messages.moderation.rules;
  return {
    messages,
    server: {
      ...{ guildId: id, isOn, queueChannelId: id, preset: 'strict' },
      ladder: rulebook.defaultLadder,
      ...{ exemptRoleIds: [], exemptChannelIds: [], casesKeptForDays: 365, isRehearsed: false },
      raid: { findings: 10, seconds: 30 },
    },
    rules,
    queue: {
      ...{ channelId: id, isThere: true, isOpenToAll: true },
      lacking: ['ViewChannel', 'SendMessages', 'EmbedLinks'],
    },
    lacking: neededToModerate,
    invite: moderationInviteLink(id, id),
    readsMessages: false,
    news: `${switching.switchedOff}\n${switching.notRegistered}`,
    mayChange: true,
  };
}

describe('the card of moderation', () => {
  it.each(Object.values(locales))(
    'says all that is lacking, however many rules: $language',
    (messages) => {
      for (const isOn of [true, false]) {
        const { content = '', components = [] } = renderSwitching(worst(messages, isOn));
        expect(content.length).toBeLessThanOrEqual(2_000);
        expect(content.endsWith(messages.moderation.rules.switching.noContent)).toBe(true);
        expect(content).toContain(`](<${moderationInviteLink(id, id)}>)`);
        expectRows(components);
      }
    },
  );

  it.each(Object.values(locales))('names the rules with their modes: $language', (messages) => {
    const view = { ...worst(messages, true), rules: rulebook.presets.strict.rules, news: null };
    const calm = { ...view, lacking: [], readsMessages: true };
    const { content = '' } = renderSwitching(calm);
    for (const { kind } of rulebook.presets.strict.rules)
      expect(content).toContain(messages.moderation.findings.kinds[kind]);
    expect(content).not.toContain('…');
  });

  it('is for looking only, for who may not change it', () => {
    for (const messages of Object.values(locales))
      expect(renderSwitching({ ...worst(messages, true), mayChange: false }).components).toEqual(
        [],
      );
  });
});
