import type { AutocompleteContext, Choice, SlashCommand } from '../src/discord/command.js';
import { named } from '../src/discord/localised.js';
import {
  actOnMember,
  moderatingCommand,
  wantedOf,
} from '../src/discord/moderation/cases/act-on-member.js';
import {
  durationOption,
  forModerators,
  memberOption,
  reasonOption,
  silentOption,
} from '../src/discord/moderation/cases/case-options.js';
import { suggestReasons } from '../src/discord/moderation/cases/suggest-reasons.js';
import type { ActingEdge } from '../src/discord/moderation/cases/take-order.js';
import {
  suggestDurations,
  timeoutDuration,
} from '../src/discord/moderation/cases/timeout-duration.js';

/** `/timeout`: a member can neither write nor react, for 28 days at most. */
export function createTimeout(edge: ActingEdge): SlashCommand {
  return moderatingCommand('timeout', timeoutData, {
    async run(context) {
      const duration = timeoutDuration(context.options.text('duration') ?? '');
      return actOnMember(context, wantedOf('timeout', context, { duration }), edge);
    },
    autocomplete: (context) => suggest(context, edge),
  });
}

async function suggest(context: AutocompleteContext, edge: ActingEdge): Promise<readonly Choice[]> {
  const { focused, messages } = context;
  if (focused.name === 'duration') return suggestDurations(focused.value, messages);
  return suggestReasons(context, 'timeout', edge);
}

export const timeoutData = {
  ...forModerators('timeout'),
  ...named((messages) => messages.moderation.cases.commands.timeout),
  options: [memberOption, durationOption, reasonOption, silentOption],
} satisfies SlashCommand['data'];
