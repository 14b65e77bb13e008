import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Answer } from '../../answering/answer.js';
import type { Messages } from '../../locales/messages.js';
import type { ButtonRow } from '../reply.js';

const controlActions = ['sources', 'nearest', 'up', 'down', 'stop'] as const;
/** What a button under an answer does. */
export type ControlAction = (typeof controlActions)[number];

/**
 * `answer:ACTION:ID`: the state is in the database under the id, so a button outlives the process
 * that sent it.
 */
export function customId(action: ControlAction, answerId: string): string {
  return `answer:${action}:${answerId}`;
}

/** Null where the id is none of ours. */
export function readCustomId(id: string): { action: ControlAction; answerId: string } | null {
  const [kind, name, answerId] = id.split(':');
  const action = controlActions.find((candidate) => candidate === name);
  if (kind !== 'answer' || action === undefined || answerId === undefined) return null;
  return { action, answerId };
}

/** The button under an answer that is being written. */
export function stopControl(answerId: string, messages: Messages): ButtonRow {
  const stop: APIButtonComponent = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: customId('stop', answerId),
    emoji: { name: '⏹️' },
    label: messages.discord.writing.stop,
  };
  return { type: ComponentType.ActionRow, components: [stop] };
}

/** The buttons under an answer: what there is to look at, then what one thinks of it. */
export function answerControls(answer: Answer, answerId: string, messages: Messages): ButtonRow {
  const buttons: APIButtonComponent[] = [];
  const add = (action: ControlAction, emoji: string, label?: string) =>
    buttons.push({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      custom_id: customId(action, answerId),
      emoji: { name: emoji },
      ...(label === undefined ? {} : { label }),
    });
  if (answer.citations.length > 0) add('sources', '📖', messages.discord.controls.sources);
  if (answer.nearest.length > 0) add('nearest', '🔎', messages.discord.controls.nearest);
  add('up', '👍');
  add('down', '👎');
  return { type: ComponentType.ActionRow, components: buttons };
}
