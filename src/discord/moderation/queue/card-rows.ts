import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Messages } from '../../../locales/messages.js';
import type { Proposal } from '../../../moderation/queue/proposal.js';
import { plainId } from '../../controls/custom-id.js';
import { menuRow } from '../../rendering/menus.js';
import type { ButtonRow, ComponentRow } from '../../reply.js';
import { durationText } from './proposed-text.js';

/** What stands under cards. Each carries the proposal's id: a card outlives the process that posted it. */
export const queueControls = {
  dismiss: 'queue-dismiss',
  delete: 'queue-delete',
  warn: 'queue-warn',
  timeout: 'queue-timeout',
  kick: 'queue-kick',
  ban: 'queue-ban',
  more: 'queue-more',
  slow: 'queue-slow',
  happened: 'queue-happened',
  didNotHappen: 'queue-not',
} as const;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
export const timeoutChoices = [10 * minute, hour, day, 7 * day] as const;
export const slowChoices = [10 * minute, hour, 6 * hour] as const;

/** Whether the messages go with it: as the card says, or otherwise than that. */
export type Manner = 'as proposed' | 'otherwise';

/**
 * Dismiss and the lesser actions stand first, the final ones last and in red; what the ladder proposes
 * is the one that is filled.
 */
export function actionRows(proposal: Proposal, messages: Messages): readonly ComponentRow[] {
  const { buttons } = messages.moderation.queue;
  const { id, proposed } = proposal;
  const look = (action: string) => (proposed?.action === action ? 'main' : 'plain');
  return [
    row([
      { name: 'dismiss', id, label: buttons.dismiss },
      { name: 'delete', id, label: buttons.delete, look: look('delete') },
      { name: 'warn', id, label: buttons.warn, look: look('warn') },
      { name: 'more', id, label: buttons.more },
    ]),
    timeoutRow(id, buttons.timeOut, messages),
    finalRow(id, messages),
  ];
}

/** The actions that concern the member, with the messages treated in the other way. */
export function otherwiseRows({ id }: Proposal, messages: Messages): readonly ComponentRow[] {
  const { buttons } = messages.moderation.queue;
  const argument = `${id}.${otherwise}`;
  return [
    row([
      { name: 'warn', id: argument, label: buttons.warn },
      { name: 'kick', id: argument, label: buttons.kick, look: 'final' },
      { name: 'ban', id: argument, label: buttons.ban, look: 'final' },
    ]),
    timeoutRow(argument, buttons.timeOut, messages),
  ];
}

/** All of a raid at once. */
export function raidRows({ id }: Proposal, messages: Messages): readonly ComponentRow[] {
  const { buttons } = messages.moderation.queue;
  return [
    row([
      { name: 'dismiss', id, label: buttons.dismiss },
      { name: 'delete', id, label: buttons.deleteAll },
      { name: 'more', id, label: buttons.more },
    ]),
    timeoutRow(id, buttons.timeOutAll, messages),
    slowRow({ id }, messages),
  ];
}

export function slowRow({ id }: Pick<Proposal, 'id'>, messages: Messages): ComponentRow {
  const placeholder = messages.moderation.queue.buttons.slowMode;
  return durations('slow', id, { placeholder, choices: slowChoices }, messages);
}

export function unsureRows({ id }: Proposal, messages: Messages): readonly ComponentRow[] {
  const { buttons } = messages.moderation.queue;
  return [
    row([
      { name: 'happened', id, label: buttons.happened },
      { name: 'didNotHappen', id, label: buttons.didNotHappen },
    ]),
  ];
}

/** Undefined where the argument is none of ours. */
export function readArgument(argument: string): { id: string; manner: Manner } | undefined {
  const [, id, detail] = /^([a-z0-9]{16})(?:\.(other))?$/.exec(argument) ?? [];
  if (id === undefined) return undefined;
  return { id, manner: detail === otherwise ? 'otherwise' : 'as proposed' };
}

const otherwise = 'other';

function finalRow(id: string, { moderation }: Messages): ComponentRow {
  const { buttons } = moderation.queue;
  return row([
    { name: 'kick', id, label: buttons.kick, look: 'final' },
    { name: 'ban', id, label: buttons.ban, look: 'final' },
  ]);
}

function timeoutRow(id: string, placeholder: string, messages: Messages): ComponentRow {
  return durations('timeout', id, { placeholder, choices: timeoutChoices }, messages);
}

function durations(
  name: keyof typeof queueControls,
  id: string,
  { placeholder, choices }: { placeholder: string; choices: readonly number[] },
  messages: Messages,
): ComponentRow {
  return menuRow({
    customId: plainId(queueControls[name], id),
    placeholder,
    options: choices.map((choice) => ({
      value: String(choice),
      label: durationText(choice, messages),
    })),
  });
}

interface CardButton {
  readonly name: keyof typeof queueControls;
  readonly id: string;
  readonly label: string;
  readonly look?: keyof typeof looks;
}

const looks = {
  main: ButtonStyle.Primary,
  plain: ButtonStyle.Secondary,
  final: ButtonStyle.Danger,
} as const;

function row(buttons: readonly CardButton[]): ButtonRow {
  return {
    type: ComponentType.ActionRow,
    components: buttons.map(
      ({ name, id, label, look = 'plain' }): APIButtonComponent => ({
        type: ComponentType.Button,
        style: looks[look],
        custom_id: plainId(queueControls[name], id),
        label,
      }),
    ),
  };
}
