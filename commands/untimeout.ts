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
  reasonOption,
  silentOption,
} from '../src/discord/moderation/cases/case-options.js';
import { suggestReasons } from '../src/discord/moderation/cases/suggest-reasons.js';
import type { ActingEdge } from '../src/discord/moderation/cases/take-order.js';

/** `/untimeout`: ends the timeout of a member before its time. */
export function createUntimeout(edge: ActingEdge): SlashCommand {
  return moderatingCommand('untimeout', untimeoutData, {
    run: (context) => actOnMember(context, wantedOf('untimeout', context), edge),
    autocomplete: (context) => suggestReasons(context, 'untimeout', edge),
  });
}

export const untimeoutData = {
  ...forModerators('untimeout'),
  ...named((messages) => messages.moderation.cases.commands.untimeout),
  options: [memberOption, reasonOption, silentOption],
} satisfies SlashCommand['data'];
