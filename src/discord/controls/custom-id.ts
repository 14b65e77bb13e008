import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Messages } from '../../locales/messages.js';
import type { ButtonRow } from '../reply.js';

const controlActions = [
  'sources',
  'nearest',
  'up',
  'down',
  'share',
  'thread',
  'next',
  'again',
  'more',
  'remove',
  'stop',
] as const;
/** What a button under an answer does. */
export type ControlAction = (typeof controlActions)[number];

/**
 * `answer:ACTION:ID`, with `:DETAIL` where the action needs one: the state is in the database under
 * the id, so a button outlives the process that sent it.
 */
export function customId(action: ControlAction, answerId: string, detail = ''): string {
  return detail === '' ? `answer:${action}:${answerId}` : `answer:${action}:${answerId}:${detail}`;
}

export interface AnswerControlId {
  readonly action: ControlAction;
  readonly answerId: string;
  /** Empty where there is none. */
  readonly detail: string;
}

/** Null where the id is of no control of an answer. */
export function readCustomId(id: string): AnswerControlId | null {
  const [kind, name, answerId, detail = ''] = id.split(':');
  const action = controlActions.find((candidate) => candidate === name);
  if (kind !== 'answer' || action === undefined || answerId === undefined) return null;
  return { action, answerId, detail };
}

/** `NAME:ARGUMENT`, of a control that stands under anything else. */
export function plainId(name: string, argument = ''): string {
  return argument === '' ? name : `${name}:${argument}`;
}

export function readPlainId(id: string): { readonly name: string; readonly argument: string } {
  const colon = id.indexOf(':');
  if (colon < 0) return { name: id, argument: '' };
  return { name: id.slice(0, colon), argument: id.slice(colon + 1) };
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
