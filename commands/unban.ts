import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { SlashCommand } from '../src/discord/command.js';
import { named } from '../src/discord/localised.js';
import { moderatingCommand } from '../src/discord/moderation/cases/act-on-member.js';
import { forModerators, reasonOption } from '../src/discord/moderation/cases/case-options.js';
import { suggestReasons } from '../src/discord/moderation/cases/suggest-reasons.js';
import type { ActingEdge } from '../src/discord/moderation/cases/take-order.js';
import { suggestBanned, unbanUser } from '../src/discord/moderation/cases/unban-user.js';

/** `/unban`: lifts a ban, also one that was not made through the bot. */
export function createUnban(edge: ActingEdge): SlashCommand {
  return moderatingCommand('unban', unbanData, {
    run: (context) => unbanUser(context, edge),
    autocomplete: (context) =>
      context.focused.name === 'user'
        ? suggestBanned(context, edge)
        : suggestReasons(context, 'unban', edge),
  });
}

export const unbanData = {
  ...forModerators('unban'),
  ...named((messages) => messages.moderation.cases.commands.unban),
  options: [
    {
      type: ApplicationCommandOptionType.String as const,
      ...named((messages) => messages.moderation.cases.commands.unban.user),
      required: true,
      max_length: 100,
      autocomplete: true as const,
    },
    reasonOption,
  ],
} satisfies SlashCommand['data'];
