import { expect, it } from 'vitest';
import { askedOf } from '../../../src/discord/asked.js';
import {
  createInsightsGapsControl,
  createInsightsPeriodControl,
} from '../../../src/discord/insights/insights-controls.js';
import { perform } from '../../../src/discord/interactions/perform.js';
import { defaultSettings } from '../../../src/discord/settings/place-settings.js';
import type { UserFacingError } from '../../../src/errors.js';
import { en } from '../../../src/locales/en.js';

it('a forged press of a control of insights reads nothing for who may not manage the server', async () => {
  let read = 0;
  const insights = {
    read: () => {
      read += 1;
      return Promise.reject(new Error('read'));
    },
  };
  const controls = [
    createInsightsPeriodControl({ insights }),
    createInsightsGapsControl({ insights }),
  ];
  for (const [customId, permissions] of [
    ['insights-period', '0'],
    ['insights-gaps:30', '0'],
    ['insights-gaps:30', '32'],
  ] as const) {
    const facts = {
      interactionId: '9',
      memberId: '7',
      memberName: 'Ana',
      channelId: '2',
      parentId: null,
      guildId: '1',
      locale: 'en-US',
      memberPermissions: permissions,
      botPermissions: '0',
    };
    const used = { values: ['30'], fields: {}, message: null };
    const { work } = perform(
      { kind: 'control', customId, used, facts },
      askedOf(facts, defaultSettings),
      {
        commands: [],
        controls,
        answers: { find: async () => undefined },
        coolDowns: { use: async () => null },
        moderation: { servers: { find: async () => undefined } },
      },
    );
    const failure: unknown = await work({
      signal: new AbortController().signal,
      show: () => {},
    }).catch((error: unknown) => error);
    if (permissions === '32') expect(failure).toMatchObject({ message: 'read' });
    else expect((failure as UserFacingError).describe(en)).toContain('Manage Server');
  }
  expect(read).toBe(1);
});
