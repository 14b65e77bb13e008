import { UserFacingError } from '../../../errors.js';
import type { CaseAction } from '../../../moderation/cases/case.js';
import type { CommandContext, SlashCommand } from '../../command.js';
import { privately, type Reply } from '../../reply.js';
import { type InServer, inServer } from './in-server.js';
import { permissionOf } from './permission-of.js';
import { type ActingEdge, takeAndSay, type Wanted } from './take-order.js';

/** A command by which a moderator acts; seen by them alone. */
export function moderatingCommand(
  action: CaseAction,
  data: SlashCommand['data'],
  rest: Pick<SlashCommand, 'autocomplete'> & {
    readonly run: (context: InServer<CommandContext>) => Promise<Reply>;
  },
): SlashCommand {
  const { run, autocomplete } = rest;
  return {
    kind: 'slash',
    data,
    answered: 'deferred',
    visibility: () => 'private',
    permissions: [permissionOf[action]],
    coolDown: null,
    moderates: true,
    run: async (context) => run(inServer(context)),
    ...(autocomplete === undefined ? {} : { autocomplete }),
  };
}

/** What the options of the command say of it; `over` for what they do not. */
export function wantedOf(
  action: CaseAction,
  { options }: CommandContext,
  over: Partial<Wanted> = {},
): Wanted {
  const member = options.person('member');
  if (member === null) throw new UserFacingError(({ discord }) => discord.errors.unknownCommand);
  return {
    ...{ action, memberId: member.id, memberName: member.name },
    reason: options.text('reason') ?? '',
    tells: options.flag('silent') !== true,
    ...over,
  };
}

export async function actOnMember(
  context: InServer<CommandContext>,
  wanted: Wanted,
  edge: ActingEdge,
): Promise<Reply> {
  return privately({ content: (await takeAndSay(context, wanted, edge)).content });
}
