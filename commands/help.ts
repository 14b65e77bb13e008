import type { CommandData, SlashCommand } from '../src/discord/command.js';
import { helpText } from '../src/discord/help-text.js';
import { inGuilds } from '../src/discord/in-guilds.js';
import { named } from '../src/discord/localised.js';
import { privately } from '../src/discord/reply.js';

/** `/help`: what the member can do, and how to make the bot do it. */
export function createHelp(commands: () => readonly CommandData[]): SlashCommand {
  return {
    kind: 'slash',
    data: helpData,
    answered: 'at_once',
    visibility: () => 'private',
    permissions: [],
    coolDown: null,
    run: async ({ messages, may }) =>
      privately({ content: helpText(commands(), { messages, manages: may('ManageGuild') }) }),
  };
}

export const helpData = {
  ...inGuilds,
  ...named((messages) => messages.commands.help),
} satisfies SlashCommand['data'];
