import type { SlashCommand } from '../src/discord/command.js';
import { forOperators } from '../src/discord/for-operators.js';
import { named } from '../src/discord/localised.js';
import { privately } from '../src/discord/reply.js';
import { type SetupTools, showSetup } from '../src/discord/setup/show-setup.js';
import { UserFacingError } from '../src/errors.js';

/** `/setup`: the guided start, from the beginning or from where someone left it. */
export function createSetup(edge: SetupTools): SlashCommand {
  return {
    kind: 'slash',
    data: setupData,
    answered: 'deferred',
    visibility: () => 'private',
    permissions: ['ManageGuild'],
    coolDown: null,
    async run(context) {
      const { guildId, memberId } = context;
      if (guildId === null) throw new UserFacingError(({ setup }) => setup.onlyInServers);
      const left = await edge.setups.find(guildId);
      const begunBy = left === undefined || left.memberId === memberId ? null : left.memberId;
      const step = left?.step ?? 'welcome';
      return privately(await showSetup({ ...context, guildId }, { step, begunBy }, edge));
    },
  };
}

export const setupData = {
  ...forOperators,
  ...named((messages) => messages.commands.setup),
} satisfies SlashCommand['data'];
