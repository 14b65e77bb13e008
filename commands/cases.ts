import type { SlashCommand } from '../src/discord/command.js';
import { named } from '../src/discord/localised.js';
import { moderatingCommand } from '../src/discord/moderation/cases/act-on-member.js';
import { showCases } from '../src/discord/moderation/cases/case-list.js';
import { forModerators, memberOption } from '../src/discord/moderation/cases/case-options.js';
import type { CasesEdge } from '../src/discord/moderation/cases/find-case.js';
import { privately } from '../src/discord/reply.js';

/** `/cases`: those of a member. No more is told of them than the cases themselves. */
export function createCases(edge: CasesEdge): SlashCommand {
  return moderatingCommand('note', casesData, {
    run: async (context) => {
      const memberId = context.options.person('member')?.id ?? null;
      return privately(await showCases({ memberId, action: null, page: 1 }, context, edge));
    },
  });
}

export const casesData = {
  ...forModerators('note'),
  ...named((messages) => messages.moderation.cases.commands.cases),
  options: [memberOption],
} satisfies SlashCommand['data'];
