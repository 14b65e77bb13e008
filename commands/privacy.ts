import type { SlashCommand } from '../src/discord/command.js';
import { inGuilds } from '../src/discord/in-guilds.js';
import { named } from '../src/discord/localised.js';
import { cardFor, type PrivacyEdge } from '../src/discord/privacy/privacy-controls.js';
import { privately } from '../src/discord/reply.js';

/** `/privacy`: what is kept of whoever asks, to take along, delete, or be left out of. */
export function createPrivacyCommand(edge: PrivacyEdge): SlashCommand {
  return {
    kind: 'slash',
    data: privacyData,
    answered: 'deferred',
    visibility: () => 'private',
    permissions: [],
    always: true,
    coolDown: null,
    run: async (context) => privately(await cardFor(context, edge)),
  };
}

export const privacyData = {
  ...inGuilds,
  ...named((messages) => messages.privacy.command),
} satisfies SlashCommand['data'];
