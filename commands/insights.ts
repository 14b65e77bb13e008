import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { SlashCommand } from '../src/discord/command.js';
import type { Edge } from '../src/discord/edge.js';
import { inGuilds } from '../src/discord/in-guilds.js';
import { renderInsights } from '../src/discord/insights/render-insights.js';
import { named } from '../src/discord/localised.js';
import { privately } from '../src/discord/reply.js';

/** `/insights`: how the server asks and what it is told, for those who manage it. */
export function createInsightsCommand({ insights }: Pick<Edge, 'insights'>): SlashCommand {
  return {
    kind: 'slash',
    data: insightsData,
    answered: 'deferred',
    visibility: () => 'private',
    permissions: ['ManageGuild'],
    coolDown: null,
    async run({ guildId, messages }) {
      const read = await insights.read(guildId ?? '', 30);
      return privately(await renderInsights(read, messages));
    },
  };
}

export const insightsData = {
  ...inGuilds,
  ...named((messages) => messages.commands.insights),
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
} satisfies SlashCommand['data'];
