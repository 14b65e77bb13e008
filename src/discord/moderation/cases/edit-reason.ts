import { UserFacingError } from '../../../errors.js';
import type { Case } from '../../../moderation/cases/case.js';
import type { Asked } from '../../asked.js';
import { plainId } from '../../controls/custom-id.js';
import type { Form } from '../../form.js';
import { privately, type Reply } from '../../reply.js';
import { caseControls } from './case-control-names.js';
import { type CasesEdge, findCase } from './find-case.js';
import type { InServer } from './in-server.js';
import { requireNotAbout } from './require-not-about.js';

/** As commands take it: with the case's number, it fits the audit log's 512 characters. */
export const longestReason = 400;

/**
 * With the reason as it is filled in already.
 * @throws UserFacingError for a case of which nothing is kept any more, and for whom it is about.
 */
export function reasonForm(given: Case, asked: Asked): Form {
  requireEditable(given, asked);
  const { number, reason } = given;
  const { edit } = asked.messages.moderation.cases;
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
  const given = await findCase(asked, number, edge);
  requireEditable(given, asked);
  const changed = reason.trim();
  const edited = { by: asked.memberId, at: Date.now() };
  if (changed !== given.reason)
    await edge.moderation.cases.change(asked.guildId, number, { reason: changed, edited });
  return privately({ content: asked.messages.moderation.cases.edit.done(number) });
}

/** What was deleted of a member is not written anew. */
function requireEditable({ memberId }: Case, asked: Pick<Asked, 'memberId'>): void {
  requireNotAbout(asked, [memberId]);
  if (memberId !== null) return;
  throw new UserFacingError(({ moderation }) => moderation.cases.card.emptied);
}
