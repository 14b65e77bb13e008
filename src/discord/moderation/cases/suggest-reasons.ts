import type { CaseAction } from '../../../moderation/cases/case.js';
import type { AutocompleteContext, Choice } from '../../command.js';
import { limits } from '../../limits.js';
import type { CasesEdge } from './find-case.js';

/**
 * Reasons that moderators of the server gave before for the same action, the newest first, which have
 * what is typed in them. What is typed stays possible, so it is offered first.
 */
export async function suggestReasons(
  { guildId, may, focused }: AutocompleteContext,
  action: CaseAction,
  { moderation }: CasesEdge,
): Promise<readonly Choice[]> {
  if (guildId === null || !may('ModerateMembers')) return [];
  const cases = await moderation.cases.list({ guildId, action, limit: looksBack });
  const typed = focused.value.trim();
  const given = cases.filter(({ moderatorId }) => moderatorId !== null).map((one) => one.reason);
  const fitting = given.filter((reason) => reason.toLowerCase().includes(typed.toLowerCase()));
  return [...new Set([typed, ...fitting])]
    .filter((reason) => reason !== '' && reason.length <= limits.choiceName)
    .slice(0, limits.choices)
    .map((reason) => ({ name: reason, value: reason }));
}

const looksBack = 100;
