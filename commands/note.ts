import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { SlashCommand } from '../src/discord/command.js';
import { named } from '../src/discord/localised.js';
import {
  actOnMember,
  moderatingCommand,
  wantedOf,
} from '../src/discord/moderation/cases/act-on-member.js';
import { forModerators, memberOption } from '../src/discord/moderation/cases/case-options.js';
import { longestReason } from '../src/discord/moderation/cases/edit-reason.js';
import type { ActingEdge } from '../src/discord/moderation/cases/take-order.js';

/** `/note`: what moderators are to remember of a member. Nobody is told. */
export function createNote(edge: ActingEdge): SlashCommand {
  return moderatingCommand('note', noteData, {
    run: (context) => {
      const reason = context.options.text('text') ?? '';
      return actOnMember(context, wantedOf('note', context, { reason, tells: false }), edge);
    },
  });
}

export const noteData = {
  ...forModerators('note'),
  ...named((messages) => messages.moderation.cases.commands.note),
  options: [
    memberOption,
    {
      type: ApplicationCommandOptionType.String as const,
      ...named((messages) => messages.moderation.cases.commands.note.text),
      required: true,
      max_length: longestReason,
    },
  ],
} satisfies SlashCommand['data'];
