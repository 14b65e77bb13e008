import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { CommandContext, SlashCommand } from '../src/discord/command.js';
import { inGuilds } from '../src/discord/in-guilds.js';
import { named } from '../src/discord/localised.js';
import {
  type AutoModTools,
  showAutoMod,
} from '../src/discord/moderation/automod/automod-controls.js';
import { type LadderTools, ladderOf } from '../src/discord/moderation/ladder/ladder-controls.js';
import { rehearseAtOnce } from '../src/discord/moderation/rehearsal/rehearsal-controls.js';
import {
  mostMessages,
  type RehearsalTools,
  readableChannels,
} from '../src/discord/moderation/rehearsal/rehearsal-tools.js';
import { channelsHere } from '../src/discord/moderation/rehearsal/rehearse-own.js';
import { suggestSubjects } from '../src/discord/moderation/rehearsal/subject.js';
import { renderRuleReport } from '../src/discord/moderation/rule-report/rule-report.js';
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

type Props = SwitchingTools & RulesTools & LadderTools & RehearsalTools & AutoModTools;

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
  rehearse: async (context, edge) => {
    const { options } = context;
    const named = options.text('channel');
    const chosen = {
      subject: options.text('what') ?? 'all',
      channelIds: named === null ? await channelsHere(context, edge) : [named],
      messages: options.number('messages') ?? 200,
    };
    return rehearseAtOnce(context, chosen, edge);
  },
  report: async ({ guildId, messages }, edge) =>
    privately(await renderRuleReport({ guildId, messages, days: 30 }, edge)),
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
    async autocomplete({ guildId, messages, focused, may }) {
      if (guildId === null || !may('ModerateMembers')) return [];
      return suggestSubjects({ guildId, messages, typed: focused.value }, edge);
    },
  };
}

function subcommand(name: 'overview' | 'rules' | 'rehearse' | 'report' | 'ladder' | 'off') {
  return {
    type: ApplicationCommandOptionType.Subcommand as const,
    ...named((messages) => messages.moderation.rules.command[name]),
  };
}

const rehearseOptions = [
  {
    type: ApplicationCommandOptionType.String as const,
    ...named((messages) => messages.moderation.rules.command.rehearse.what),
    autocomplete: true as const,
  },
  {
    type: ApplicationCommandOptionType.Channel as const,
    ...named((messages) => messages.moderation.rules.command.rehearse.channel),
    channel_types: [...readableChannels],
  },
  {
    type: ApplicationCommandOptionType.Integer as const,
    ...named((messages) => messages.moderation.rules.command.rehearse.messages),
    min_value: 1,
    max_value: mostMessages,
  },
];

export const moderationData = {
  ...inGuilds,
  ...named((messages) => messages.moderation.rules.command),
  default_member_permissions: PermissionFlagsBits.ModerateMembers.toString(),
  options: [
    subcommand('overview'),
    subcommand('rules'),
    { ...subcommand('rehearse'), options: rehearseOptions },
    subcommand('report'),
    subcommand('ladder'),
    {
      type: ApplicationCommandOptionType.Subcommand as const,
      ...named((messages) => messages.moderation.automod.command),
    },
    subcommand('off'),
  ],
} satisfies SlashCommand['data'];
