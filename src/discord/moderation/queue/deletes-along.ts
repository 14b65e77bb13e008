import type { Proposal } from '../../../moderation/queue/proposal.js';

/**
 * Whether what is done to the member takes the messages along, unless it is chosen otherwise: as the
 * rules' response wants. Where they want nothing, as of a misstatement, the message stays; a report's
 * goes: who reports it means it.
 */
export function deletesAlong({ proposed, kind }: Pick<Proposal, 'proposed' | 'kind'>): boolean {
  return proposed?.deletes ?? kind === 'report';
}
