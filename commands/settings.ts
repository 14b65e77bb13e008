import type { SlashCommand } from '../src/discord/command.js';
import { forOperators } from '../src/discord/for-operators.js';
import { named } from '../src/discord/localised.js';
import { privately } from '../src/discord/reply.js';
import { renderSettings } from '../src/discord/settings/settings-card.js';
import { type SettingsTools, server, viewSettings } from '../src/discord/settings/settings-view.js';
import { UserFacingError } from '../src/errors.js';

/** `/settings`: what holds in the server and in its channels, and all that changes it. */
export function createSettings(edge: SettingsTools): SlashCommand {
  return {
    kind: 'slash',
    data: settingsData,
    answered: 'at_once',
    visibility: () => 'private',
    permissions: ['ManageGuild'],
    coolDown: null,
    async run({ guildId, messages }) {
      if (guildId === null)
        throw new UserFacingError(({ settings }) => settings.errors.onlyInServers);
      return privately(
        renderSettings(await viewSettings({ guildId, messages, target: server }, edge)),
      );
    },
  };
}

export const settingsData = {
  ...forOperators,
  ...named((messages) => messages.commands.settings),
} satisfies SlashCommand['data'];
