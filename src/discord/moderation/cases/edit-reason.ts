import { UserFacingError } from '../../../errors.js';
import type { Messages } from '../../../locales/messages.js';
import type { Case } from '../../../moderation/cases/case.js';
import { plainId } from '../../controls/custom-id.js';
import type { Form } from '../../form.js';
import { privately, type Reply } from '../../reply.js';
import { caseControls } from './case-control-names.js';
import { type CasesEdge, findCase } from './find-case.js';
import type { InServer } from './in-server.js';

/** As commands take it: with the case's number, it fits the audit log's 512 characters. */
export const longestReason = 400;

/**
 * With the reason as it is filled in already.
 * @throws UserFacingError for a case of which nothing is kept any more.
 */
export function reasonForm(given: Case, { moderation }: Messages): Form {
  requireWhole(given);
  const { number, reason } = given;
  const { edit } = moderation.cases;
  return {
    customId: plainId(caseControls.save, String(number)),
    title: edit.title(number),
    fields: [
      {
        id: 'reason',
        label: edit.label,
        description: edit.description,
        style: 'paragraph',
        value: reason,
        required: false,
        maxLength: longestReason,
      },
    ],
  };
}

export async function saveReason(
  asked: InServer,
  { number, reason }: { readonly number: number; readonly reason: string },
  edge: CasesEdge,
): Promise<Reply> {
  requireWhole(await findCase(asked, number, edge));
  await edge.moderation.cases.change(asked.guildId, number, { reason: reason.trim() });
  return privately({ content: asked.messages.moderation.cases.edit.done(number) });
}

/** What was deleted of a member is not written anew. */
function requireWhole({ memberId }: Case): void {
  if (memberId !== null) return;
  throw new UserFacingError(({ moderation }) => moderation.cases.card.emptied);
}
