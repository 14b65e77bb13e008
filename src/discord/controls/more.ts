import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { markOutdated } from '../answers/outdated-view.js';
import { shownAt } from '../answers/shown-at.js';
import type { AnswerControl, ControlContext } from '../control.js';
import type { Edge } from '../edge.js';
import { limits } from '../limits.js';
import { type ButtonRow, privately } from '../reply.js';
import { safeText } from '../safe-text.js';
import { answerButton, furtherControls, rowOf } from './answer-controls.js';

type Props = Pick<Edge, 'library' | 'inspectorLink'>;

/** What had no room under an answer, for who pressed. */
export function createMoreControl(edge: Props): AnswerControl {
  return {
    action: 'more',
    under: 'an answer',
    async run(context) {
      const { stored, messages } = context;
      const content = messages.underAnswers.more(safeText(stored.answer.question, 200));
      const rows = rowsOf(furtherButtons(context, edge));
      const view = [{ content, components: rows }];
      return privately(...(await markOutdated(view, stored, messages, edge)));
    },
  };
}

function furtherButtons(context: ControlContext, edge: Props): APIButtonComponent[] {
  const { stored, messages, memberId } = context;
  const { behind, remove } = messages.underAnswers.controls;
  const shown = shownAt(context, stored);
  const further = furtherControls({ ...stored, answerId: stored.id, messages, ...shown });
  const address = context.may('ManageGuild') ? (edge.inspectorLink?.(stored.id) ?? null) : null;
  const mayRemove = stored.memberId === memberId || context.may('ManageMessages');
  return [
    ...further,
    ...(address === null ? [] : [linkButton(address, behind)]),
    ...(mayRemove && !stored.private
      ? [answerButton('remove', stored.id, { emoji: '🗑️', label: remove })]
      : []),
  ];
}

function linkButton(url: string, label: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Link, url, label };
}

function rowsOf(buttons: readonly APIButtonComponent[]): ButtonRow[] {
  const count = Math.ceil(buttons.length / limits.buttonsInRow);
  return Array.from({ length: count }, (_, index) =>
    rowOf(buttons.slice(index * limits.buttonsInRow, (index + 1) * limits.buttonsInRow)),
  );
}
