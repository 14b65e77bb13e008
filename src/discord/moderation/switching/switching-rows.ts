import { ChannelType } from 'discord-api-types/v10';
import { capitalised } from '../../../locales/capitalised.js';
import { plainId } from '../../controls/custom-id.js';
import { type Button, buttonRow, channelRow, menuRow } from '../../rendering/menus.js';
import type { ComponentRow } from '../../reply.js';
import type { SwitchingView } from './switching-view.js';

/** Names of the controls, and what their arguments are made of. */
export const switchingControls = {
  /** Opens the card beside what it is pressed under. */
  open: 'moderation-open',
  /** Shows the card in place of another. */
  show: 'moderation-show',
  /** The same, and has the commands registered where they are not. */
  refresh: 'moderation-refresh',
  queue: 'moderation-queue',
  here: 'moderation-here',
  preset: 'moderation-preset',
  /** Replaces changed rules: PRESET. */
  replace: 'moderation-replace',
  /** Asks first where something is to be seen before; answered: acting, observing. */
  on: 'moderation-on',
  /** Asks before it is switched off. */
  askOff: 'moderation-ask-off',
  off: 'moderation-off',
  askSuggested: 'moderation-ask-suggested',
  suggested: 'moderation-suggested',
} as const;

/** Names of the controls of other cards that lead on from here. */
export const otherCards = {
  rules: 'moderation-rules',
  rehearse: 'moderation-rehearse',
  ladder: 'moderation-ladder',
} as const;

/** At most four: where the cards come, the preset, ways on. */
export function switchingRows(view: SwitchingView): readonly ComponentRow[] {
  const { messages, server, mayChange } = view;
  if (!mayChange) return [];
  const { switching } = messages.moderation.rules;
  const queue = server?.queueChannelId ?? null;
  const { customId, options } = presetMenu(view);
  return [
    channelRow(switchingControls.queue, switching.choose.queue, {
      chosen: queue === null ? [] : [queue],
      max: 1,
      // Cards are messages: a forum takes threads alone.
      types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
    }),
    menuRow({ customId, placeholder: switching.choose.preset, options }),
    ...buttonRows(view),
  ];
}

function presetMenu({ messages, server }: SwitchingView) {
  const { presets, switching } = messages.moderation.rules;
  const names = ['gentle', 'usual', 'strict'] as const;
  return {
    customId: switchingControls.preset,
    options: names.map((name) => ({
      label: capitalised(presets[name], messages.language),
      value: name,
      description: switching.presets[name],
      chosen: server?.preset === name,
    })),
  };
}

function buttonRows(view: SwitchingView): readonly ComponentRow[] {
  const { messages, server, rules, readsMessages } = view;
  const { buttons } = messages.moderation.rules.switching;
  const hasRules = rules.length > 0;
  const rehearse: Button = {
    customId: otherCards.rehearse,
    label: buttons.rehearse,
    disabled: !hasRules || !readsMessages,
  };
  const here: Button = { customId: switchingControls.here, label: buttons.here };
  const refresh: Button = { customId: switchingControls.refresh, label: buttons.refresh };
  const ladder: Button = { customId: otherCards.ladder, label: buttons.ladder };
  const toRules: Button = { customId: otherCards.rules, label: buttons.rules };
  if (server?.isOn !== true) {
    const isReady = (server?.queueChannelId ?? null) !== null && hasRules;
    const on: Button = {
      customId: switchingControls.on,
      label: readsMessages && server?.isRehearsed !== true ? buttons.rehearseThenOn : buttons.on,
      look: 'main',
      disabled: !isReady,
    };
    return [buttonRow([here, rehearse, on]), buttonRow([toRules, ladder, refresh])];
  }
  const off: Button = { customId: switchingControls.askOff, label: buttons.off };
  const suggested: Button = {
    customId: switchingControls.askSuggested,
    label: buttons.suggested,
    disabled: server.preset === null,
  };
  return [buttonRow([toRules, rehearse, ladder, suggested]), buttonRow([here, refresh, off])];
}

/** A question with two answers: what goes on, and the way back. */
export function confirmRow(
  label: string,
  [name, argument]: readonly [string, string?],
  view: Pick<SwitchingView, 'messages'>,
): ComponentRow {
  const { buttons } = view.messages.moderation.rules.switching;
  return buttonRow([
    { customId: plainId(name, argument), label, look: 'main' },
    { customId: switchingControls.show, label: buttons.cancel },
  ]);
}
