import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Messages } from '../../../locales/messages.js';
import type { Proposal } from '../../../moderation/queue/proposal.js';
import { plainId } from '../../controls/custom-id.js';
import { lay, words } from '../../rendering/markup.js';
import type { ButtonRow } from '../../reply.js';
import { type CardRenderer, colors } from './card.js';
import { authorOf } from './finding-card.js';
import { caseLine, historyField } from './history-field.js';
import { settledText } from './settled-text.js';

/** A member asks to take a case back; the buttons open a form with the answer to them. */
export const renderAppeal: CardRenderer = (facts) => {
  const { proposal, messages, case: given } = facts;
  const { cases, queue } = messages.moderation;
  const isOpen = proposal.state === 'waiting';
  const text = lay(words(proposal.remark), '> ', 1_500)[0] ?? '> …';
  return {
    embeds: [
      {
        color: isOpen ? colors.waiting : colors.settled,
        title: queue.titles.appeal(proposal.caseNumber ?? 0),
        description: [cases.appeals.card.from(authorOf(proposal)), text].join('\n'),
        fields: [
          ...(given === null
            ? []
            : [{ name: cases.numbered(given.number), value: caseLine(given, messages) }]),
          historyField(facts),
        ],
      },
    ],
    content: isOpen ? '' : settledText(proposal, messages),
    components: isOpen ? [rowOf(proposal, messages)] : [],
  };
};

export const appealCardControls = { grant: 'appeal-grant', refuse: 'appeal-refuse' } as const;

/** What each carries is the proposal's id. */
function rowOf({ id }: Proposal, { moderation }: Messages): ButtonRow {
  const { buttons } = moderation.cases.appeals;
  const button = (name: keyof typeof appealCardControls) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    custom_id: plainId(appealCardControls[name], id),
    label: buttons[name],
  });
  return { type: ComponentType.ActionRow, components: [button('grant'), button('refuse')] };
}
