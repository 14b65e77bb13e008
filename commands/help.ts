import type { SlashCommand } from '../src/discord/command.js';
import { inGuilds } from '../src/discord/in-guilds.js';
import { named } from '../src/discord/localised.js';
import { privately } from '../src/discord/reply.js';

/** `/help`: what the bot does, and how to make it. */
export function createHelp(): SlashCommand {
  return {
    kind: 'slash',
    data: helpData,
    answered: 'at_once',
    visibility: () => 'private',
    permissions: [],
    coolDown: null,
    run: async ({ messages }) => privately({ content: messages.discord.help(messages.commands) }),
  };
}

export const helpData = {
  ...inGuilds,
  ...named((messages) => messages.commands.help),
} satisfies SlashCommand['data'];
