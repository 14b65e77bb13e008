import { safeText } from '../../safe-text.js';
import { type CardFacts, type CardRenderer, colors } from './card.js';
import { unsureRows } from './card-rows.js';
import { settledText } from './settled-text.js';

/** Whether an action of a case took place: asked of a moderator, since Discord cannot be. */
export const renderUnsure: CardRenderer = (facts) => {
  const { proposal, messages } = facts;
  const { queue } = messages.moderation;
  const isOpen = proposal.state === 'waiting';
  return {
    embeds: [
      {
        color: isOpen ? colors.waiting : colors.settled,
        title: queue.titles.unsure(proposal.caseNumber ?? 0),
        description: [questionOf(facts), queue.unsure.why].join('\n\n'),
      },
    ],
    content: isOpen ? '' : settledText(proposal, messages),
    components: isOpen ? unsureRows(proposal, messages) : [],
  };
};

function questionOf({ proposal, messages, case: given }: CardFacts): string {
  const { cases, queue } = messages.moderation;
  const name = safeText(proposal.memberName ?? '', 100);
  const member = proposal.memberId === null ? name || '…' : `<@${proposal.memberId}> (${name})`;
  const action = given === null ? '…' : cases.actions[given.action];
  return queue.unsure.question({ action, member });
}
