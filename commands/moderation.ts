import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { CommandContext, SlashCommand } from '../src/discord/command.js';
import { inGuilds } from '../src/discord/in-guilds.js';
import { named } from '../src/discord/localised.js';
import {
  type AutoModTools,
  showAutoMod,
} from '../src/discord/moderation/automod/automod-controls.js';
import { type LadderTools, ladderOf } from '../src/discord/moderation/ladder/ladder-controls.js';
import { showRules } from '../src/discord/moderation/rules/rules-controls.js';
import type { RulesTools } from '../src/discord/moderation/rules/rules-view.js';
import { renderSwitching } from '../src/discord/moderation/switching/switching-card.js';
import { askBeforeOff } from '../src/discord/moderation/switching/switching-controls.js';
import {
  type SwitchingTools,
  viewSwitching,
} from '../src/discord/moderation/switching/switching-view.js';
import { requirePermissions } from '../src/discord/permissions.js';
import { privately, type Reply } from '../src/discord/reply.js';
import { UserFacingError } from '../src/errors.js';

type Props = SwitchingTools & RulesTools & LadderTools & AutoModTools;

/** Used in a server. */
type InServer = CommandContext & { readonly guildId: string };

/** By the name of the subcommand. A new one is a line here and one in the data below. */
const subcommands: Readonly<Record<string, (context: InServer, edge: Props) => Promise<Reply>>> = {
  overview: async (context, edge) => {
    const mayChange = context.may('ManageGuild');
    return privately(renderSwitching(await viewSwitching({ ...context, mayChange }, edge)));
  },
  rules: async (context, edge) => {
    requirePermissions(context, ['ManageGuild']);
    return { ...(await showRules(context, edge)), replaces: false };
  },
  ladder: async (context, edge) => {
    const mayChange = context.may('ManageGuild');
    return privately(await ladderOf({ ...context, mayChange }, edge));
  },
  automod: showAutoMod,
  off: async (context) => {
    requirePermissions(context, ['ManageGuild']);
    return { ...askBeforeOff(context), replaces: false };
  },
};

/** `/moderation`: rules, rehearsals and reports, in servers that switched moderation on. */
export function createModerationCommand(edge: Props): SlashCommand {
  return {
    kind: 'slash',
    data: moderationData,
    answered: 'deferred',
    visibility: () => 'private',
    permissions: ['ModerateMembers'],
    coolDown: null,
    moderates: true,
    async run(context) {
      const { guildId, options } = context;
      const run = subcommands[options.subcommand ?? ''];
      if (guildId === null || run === undefined)
        throw new UserFacingError(({ discord }) => discord.errors.unknownCommand);
      return run({ ...context, guildId }, edge);
    },
  };
}

function subcommand(name: 'overview' | 'rules' | 'ladder' | 'off') {
  return {
    type: ApplicationCommandOptionType.Subcommand as const,
    ...named((messages) => messages.moderation.rules.command[name]),
  };
}

export const moderationData = {
  ...inGuilds,
  ...named((messages) => messages.moderation.rules.command),
  default_member_permissions: PermissionFlagsBits.ModerateMembers.toString(),
  options: [
    subcommand('overview'),
    subcommand('rules'),
    subcommand('ladder'),
    {
      type: ApplicationCommandOptionType.Subcommand as const,
      ...named((messages) => messages.moderation.automod.command),
    },
    subcommand('off'),
  ],
} satisfies SlashCommand['data'];
