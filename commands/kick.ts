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

/** `/kick`: removes a member, who can come back. They are told before. */
export function createKick(edge: ActingEdge): SlashCommand {
  return moderatingCommand('kick', kickData, {
    run: (context) => actOnMember(context, wantedOf('kick', context), edge),
    autocomplete: (context) => suggestReasons(context, 'kick', edge),
  });
}

export const kickData = {
  ...forModerators('kick'),
  ...named((messages) => messages.moderation.cases.commands.kick),
  options: [memberOption, reasonOption, silentOption],
} satisfies SlashCommand['data'];
