import type { CommandData, SlashCommand } from '../src/discord/command.js';
import type { Edge } from '../src/discord/edge.js';
import { helpText } from '../src/discord/help-text.js';
import { inGuilds } from '../src/discord/in-guilds.js';
import { named } from '../src/discord/localised.js';
import { privately } from '../src/discord/reply.js';

export interface HelpCommands {
  readonly everywhere: readonly CommandData[];
  /** Only of servers that switched moderation on. */
  readonly moderating: readonly CommandData[];
}

/** `/help`: what the member can do, and how to make the bot do it. */
export function createHelp(
  { moderation }: Pick<Edge, 'moderation'>,
  { everywhere, moderating }: HelpCommands,
): SlashCommand {
  return {
    kind: 'slash',
    data: helpData,
    answered: 'at_once',
    visibility: () => 'private',
    permissions: [],
    coolDown: null,
    async run({ messages, may, guildId }) {
      const server = guildId === null ? undefined : await moderation.servers.find(guildId);
      const commands = server?.isOn === true ? [...everywhere, ...moderating] : everywhere;
      return privately({ content: helpText(commands, { messages, may }) });
    },
  };
}

export const helpData = {
  ...inGuilds,
  ...named((messages) => messages.commands.help),
} satisfies SlashCommand['data'];
