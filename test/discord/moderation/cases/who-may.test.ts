import { describe, expect, it } from 'vitest';
import { createCommands, moderationCommandData } from '../../../../commands/index.js';
import { askedOf } from '../../../../src/discord/asked.js';
import type { Edge } from '../../../../src/discord/edge.js';
import { perform } from '../../../../src/discord/interactions/perform.js';
import type { Request } from '../../../../src/discord/interactions/request.js';
import { createDecisionControls } from '../../../../src/discord/moderation/appeals/decision-controls.js';
import { createCaseControls } from '../../../../src/discord/moderation/cases/case-controls.js';
import { defaultSettings } from '../../../../src/discord/settings/place-settings.js';
import { UserFacingError } from '../../../../src/errors.js';
import { messagesFor } from '../../../../src/locales/locale.js';
import type { ModeratedServer } from '../../../../src/moderation/server.js';

/** Whatever is asked of it beyond whether the server moderates fails: nothing may be done. */
const edge = {
  askCoolDown: { operator: null },
  moderation: {
    servers: { find: async () => ({ isOn }) as ModeratedServer },
    cases: { find: () => Promise.reject(new Error('read')) },
  },
} as unknown as Edge;
let isOn = true;
const controls = [...createCaseControls(edge), ...createDecisionControls(edge)];

const facts = (permissions: bigint) => ({
  ...{ interactionId: '9', memberId: '7', memberName: 'Ana', channelId: '2', parentId: null },
  ...{ guildId: '1', locale: 'en-US', botPermissions: '0' },
  memberPermissions: permissions.toString(),
});

/** What is said to who asks; "done" where nothing stood in the way. */
async function said(request: Request): Promise<string> {
  const { work } = perform(request, askedOf(request.facts, defaultSettings), {
    ...{ commands: createCommands(edge), controls },
    answers: { find: async () => undefined },
    coolDowns: { use: async () => null },
    moderation: edge.moderation,
  });
  const working = { signal: new AbortController().signal, show: () => {} };
  return work(working).then(
    () => 'done',
    (error: unknown) =>
      error instanceof UserFacingError ? error.describe(messagesFor('en')) : 'done',
  );
}

const slash = (name: string, permissions: bigint) => {
  const options = { subcommand: null, values: {}, files: {}, people: {} };
  return said({ kind: 'slash', name, options, facts: facts(permissions) });
};

const commands = ['warn', 'timeout', 'untimeout', 'kick', 'ban', 'unban', 'note', 'case', 'cases'];
const bits = { ModerateMembers: 1n << 40n, KickMembers: 1n << 1n, BanMembers: 1n << 2n };

describe('the moderators’ commands', () => {
  it.each(commands)(
    'are refused to who may not, though Discord let them through: /%s',
    async (name) => {
      expect(await slash(name, 0n)).toContain('You need the permission');
      const needed = moderationCommandData.find((data) => data.name === name);
      const { default_member_permissions: wanted } = needed ?? {};
      expect(Object.values(bits).map(String)).toContain(wanted);
      expect(await slash(name, BigInt(wanted ?? 0))).not.toContain('You need the permission');
    },
  );

  it.each(commands)('are refused where moderation is off: /%s', async (name) => {
    isOn = false;
    const refused = await slash(
      name,
      Object.values(bits).reduce((all, one) => all | one),
    );
    isOn = true;
    expect(refused).toMatch(/off/i);
  });

  it.each([
    'case-open',
    'case-show:1',
    'cases-page:7..1',
    'case-edit:1',
    'case-edit-save:1',
    'case-undo:1',
    'case-undo-now:1',
    'case-step:1.ban.',
    'appeal-grant:abc',
    'appeal-refuse:abc',
    'appeal-alone:grant.abc',
    'appeal-decide:grant.abc',
  ])('have their buttons refused to who may not: %s', async (customId) => {
    const used = { values: ['1'], fields: {}, message: null };
    const refused = await said({ kind: 'control', customId, used, facts: facts(0n) });
    expect(refused).toContain('You need the permission');
  });
});
