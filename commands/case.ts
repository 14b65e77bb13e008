import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { CommandContext, SlashCommand } from '../src/discord/command.js';
import type { Form } from '../src/discord/form.js';
import { localised, named } from '../src/discord/localised.js';
import { showCases } from '../src/discord/moderation/cases/case-list.js';
import {
  forModerators,
  memberOption,
  numberOption,
  reasonOption,
} from '../src/discord/moderation/cases/case-options.js';
import { reasonForm, saveReason } from '../src/discord/moderation/cases/edit-reason.js';
import { findCase, showCase } from '../src/discord/moderation/cases/find-case.js';
import { type InServer, inServer } from '../src/discord/moderation/cases/in-server.js';
import { actionNamed, actionNames } from '../src/discord/moderation/cases/permission-of.js';
import type { ActingEdge } from '../src/discord/moderation/cases/take-order.js';
import { askToUndo } from '../src/discord/moderation/cases/undo-case.js';
import { privately, type Reply } from '../src/discord/reply.js';

/** `/case`: looks at the server's cases, changes their reason, takes them back. */
export function createCase(edge: ActingEdge): SlashCommand {
  return {
    kind: 'slash',
    data: caseData,
    // One of them opens a form; what the others need is read from the database at once.
    answered: 'with_a_form',
    visibility: () => 'private',
    permissions: ['ModerateMembers'],
    coolDown: null,
    moderates: true,
    run: async (context) => run(inServer(context), edge),
  };
}

async function run(context: InServer<CommandContext>, edge: ActingEdge): Promise<Reply | Form> {
  const { options } = context;
  const number = options.number('number') ?? 0;
  switch (options.subcommand) {
    case 'show':
      return privately(await showCase(context, number, edge));
    case 'edit':
      return edit(context, number, edge);
    case 'undo':
      return askToUndo(context, number, edge);
    default:
      return privately(await showCases(listed(context), context, edge));
  }
}

/** At once where the reason is given, else in a form that has it as it is. */
async function edit(
  context: InServer<CommandContext>,
  number: number,
  edge: ActingEdge,
): Promise<Reply | Form> {
  const reason = context.options.text('reason');
  if (reason !== null) return saveReason(context, { number, reason }, edge);
  return reasonForm(await findCase(context, number, edge), context);
}

function listed({ options }: CommandContext) {
  const memberId = options.person('member')?.id ?? null;
  const action = actionNamed(options.text('action'));
  return { memberId, action, page: 1 };
}

function subcommand(name: 'show' | 'list' | 'edit' | 'undo') {
  return {
    type: ApplicationCommandOptionType.Subcommand as const,
    ...named((messages) => messages.moderation.cases.commands.case[name]),
  };
}

const actionOption = {
  type: ApplicationCommandOptionType.String as const,
  ...named((messages) => messages.moderation.cases.commands.case.action),
  choices: actionNames.map((value) => {
    const name = localised((messages) => messages.moderation.cases.actions[value]);
    return { name: name.text, name_localizations: name.localizations, value };
  }),
};

export const caseData = {
  ...forModerators('note'),
  ...named((messages) => messages.moderation.cases.commands.case),
  options: [
    { ...subcommand('show'), options: [numberOption] },
    { ...subcommand('list'), options: [{ ...memberOption, required: false }, actionOption] },
    {
      ...subcommand('edit'),
      options: [numberOption, { ...reasonOption, autocomplete: false as const }],
    },
    { ...subcommand('undo'), options: [numberOption] },
  ],
} satisfies SlashCommand['data'];
