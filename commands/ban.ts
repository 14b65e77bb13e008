import type { SlashCommand } from '../src/discord/command.js';
import { named } from '../src/discord/localised.js';
import {
  actOnMember,
  moderatingCommand,
  wantedOf,
} from '../src/discord/moderation/cases/act-on-member.js';
import {
  forModerators,
  memberOption,
  purgeOption,
  reasonOption,
  silentOption,
} from '../src/discord/moderation/cases/case-options.js';
import { suggestReasons } from '../src/discord/moderation/cases/suggest-reasons.js';
import type { ActingEdge } from '../src/discord/moderation/cases/take-order.js';

/** `/ban`: a member, or somebody who left, by their id. They are told before, where that can be. */
export function createBan(edge: ActingEdge): SlashCommand {
  return moderatingCommand('ban', banData, {
    run: (context) => {
      const purges = context.options.number('purge') ?? 0;
      return actOnMember(context, wantedOf('ban', context, { purges }), edge);
    },
    autocomplete: (context) => suggestReasons(context, 'ban', edge),
  });
}

export const banData = {
  ...forModerators('ban'),
  ...named((messages) => messages.moderation.cases.commands.ban),
  options: [memberOption, reasonOption, purgeOption, silentOption],
} satisfies SlashCommand['data'];
