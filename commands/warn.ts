import type { CommandContext, SlashCommand } from '../src/discord/command.js';
import { named } from '../src/discord/localised.js';
import { moderatingCommand, wantedOf } from '../src/discord/moderation/cases/act-on-member.js';
import {
  forModerators,
  memberOption,
  reasonOption,
  silentOption,
} from '../src/discord/moderation/cases/case-options.js';
import type { InServer } from '../src/discord/moderation/cases/in-server.js';
import { proposeStep } from '../src/discord/moderation/cases/next-step.js';
import { suggestReasons } from '../src/discord/moderation/cases/suggest-reasons.js';
import { type ActingEdge, takeAndSay } from '../src/discord/moderation/cases/take-order.js';
import { privately, type Reply } from '../src/discord/reply.js';

/** `/warn`: warns a member, and proposes what the server's ladder has for it beyond that. */
export function createWarn(edge: ActingEdge): SlashCommand {
  return moderatingCommand('warn', warnData, {
    run: (context) => warn(context, edge),
    autocomplete: (context) => suggestReasons(context, 'warn', edge),
  });
}

async function warn(context: InServer<CommandContext>, edge: ActingEdge): Promise<Reply> {
  const { guildId, messages } = context;
  const wanted = wantedOf('warn', context);
  const due = await edge.moderation.ladders.next(guildId, wanted.memberId);
  const { case: taken, content } = await takeAndSay(context, wanted, edge);
  const step = taken.outcome === 'done' ? proposeStep(taken.number, due, messages) : null;
  if (step === null) return privately({ content });
  return privately({ ...step, content: `${content}\n${step.content}` });
}

export const warnData = {
  ...forModerators('warn'),
  ...named((messages) => messages.moderation.cases.commands.warn),
  options: [memberOption, { ...reasonOption, required: true }, silentOption],
} satisfies SlashCommand['data'];
