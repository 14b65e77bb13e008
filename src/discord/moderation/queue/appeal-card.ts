import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Messages } from '../../../locales/messages.js';
import type { Proposal } from '../../../moderation/queue/proposal.js';
import { plainId } from '../../controls/custom-id.js';
import { lay, words } from '../../rendering/markup.js';
import type { ButtonRow } from '../../reply.js';
import { decisionControls } from '../appeals/decide-appeal.js';
import { type CardFacts, type CardRenderer, colors } from './card.js';
import { authorOf } from './finding-card.js';
import { caseLine, historyField } from './history-field.js';
import { settledText } from './settled-text.js';

/** A member asks to take a case back; the buttons open a form with the answer to them. */
export const renderAppeal: CardRenderer = (facts) => {
  const { proposal, messages, case: given } = facts;
  const { cases } = messages.moderation;
  const isOpen = proposal.state === 'waiting';
  const text = lay(words(proposal.remark), '> ', 1_500)[0] ?? '> …';
  return {
    embeds: [
      {
        color: isOpen ? colors.waiting : colors.settled,
        title: cases.appeals.card.title(proposal.caseNumber ?? 0),
        description: [cases.appeals.card.from(authorOf(proposal)), text].join('\n'),
        fields: [
          ...(given === null
            ? []
            : [{ name: cases.numbered(given.number), value: caseLine(given, messages) }]),
          historyField(facts),
        ],
      },
    ],
    content: isOpen ? '' : [settledText(proposal, messages), ...notTold(facts)].join(' '),
    components: isOpen ? [rowOf(proposal, messages)] : [],
  };
};

/** Where the answer did not reach the member for sure, a moderator may tell them otherwise. */
function notTold({ appeal, messages: { moderation } }: CardFacts): readonly string[] {
  const { told } = moderation.cases.appeals.card;
  if (appeal?.told === 'refused') return [told.refused];
  return appeal?.told === 'unsure' || appeal?.told === 'trying' ? [told.unsure] : [];
}

/** What each carries is the proposal's id. */
function rowOf({ id }: Proposal, { moderation }: Messages): ButtonRow {
  const { buttons } = moderation.cases.appeals;
  const button = (name: 'grant' | 'refuse') => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    custom_id: plainId(decisionControls[name], id),
    label: buttons[name],
  });
  return { type: ComponentType.ActionRow, components: [button('grant'), button('refuse')] };
}
