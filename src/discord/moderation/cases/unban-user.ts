import { UserFacingError } from '../../../errors.js';
import type { AutocompleteContext, Choice, CommandContext } from '../../command.js';
import { limits } from '../../limits.js';
import type { Reply } from '../../reply.js';
import { safeText } from '../../safe-text.js';
import { actOnMember } from './act-on-member.js';
import type { CasesEdge } from './find-case.js';
import type { InServer } from './in-server.js';
import type { ActingEdge } from './take-order.js';

/**
 * Lifts a ban. Whoever is banned is not in the server, so Discord's own menu of members does not offer
 * them: those that were banned here are suggested, and any id is taken.
 */
export async function unbanUser(
  context: InServer<CommandContext>,
  edge: ActingEdge,
): Promise<Reply> {
  const { guildId, options } = context;
  const typed = options.text('user') ?? '';
  const [, memberId] = /^(?:<@!?)?(\d{15,20})>?$/.exec(typed) ?? [];
  if (memberId === undefined)
    throw new UserFacingError(({ moderation }) =>
      moderation.cases.errors.unknownUser(safeText(typed, 60) || '…'),
    );
  const [last] = await edge.moderation.cases.list({ guildId, memberId, action: 'ban', limit: 1 });
  const memberName = last?.memberName ?? memberId;
  const reason = options.text('reason') ?? '';
  return actOnMember(
    context,
    // Whom no server is shared with, nobody can write to.
    { action: 'unban', memberId, memberName, reason, tells: false },
    edge,
  );
}

/** Those whose ban is in force, by cases of this server. */
export async function suggestBanned(
  { guildId, may, focused }: AutocompleteContext,
  { moderation }: CasesEdge,
): Promise<readonly Choice[]> {
  if (guildId === null || !may('BanMembers')) return [];
  const bans = await moderation.cases.list({ guildId, action: 'ban', limit: 500 });
  const typed = focused.value.trim().toLowerCase();
  const banned = new Map<string, string>();
  for (const { state, memberId, memberName } of bans)
    if (state === 'done' && memberId !== null && !banned.has(memberId))
      banned.set(memberId, memberName ?? '');
  return [...banned]
    .map(([value, name]) => ({ name: `${name} (${value})`, value }))
    .filter(({ name }) => name.toLowerCase().includes(typed))
    .slice(0, limits.choices);
}
