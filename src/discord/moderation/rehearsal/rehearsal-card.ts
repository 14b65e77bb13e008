import type { Messages } from '../../../locales/messages.js';
import type { Choice } from '../../command.js';
import { plainId } from '../../controls/custom-id.js';
import { buttonRow, channelRow, menuRow } from '../../rendering/menus.js';
import type { OutgoingMessage } from '../../reply.js';
import { card } from '../rules/rules-view.js';
import {
  messageCounts,
  mostChannels,
  rehearsalControls as names,
  type Rehearsal,
  readableChannels,
} from './rehearsal-tools.js';
import { wayBack } from './way-back.js';

export interface RehearsalCard {
  readonly rehearsal: Rehearsal;
  readonly stateId: string;
  /** What can be rehearsed. */
  readonly subjects: readonly Choice[];
  /** What is, in words. */
  readonly name: string;
  readonly messages: Messages;
  readonly mayManage: boolean;
}

/** What is to be rehearsed, on which messages. */
export function renderRehearsalCard(given: RehearsalCard): OutgoingMessage {
  const { rehearsal, stateId, subjects, name, messages, mayManage } = given;
  const words = messages.moderation.rules.rehearsal;
  const id = (control: string) => plainId(control, stateId);
  const isKnown = subjects.some(({ value }) => value === rehearsal.subject);
  // A draft is none of those to choose from, and stays what is rehearsed until another is chosen.
  const all = isKnown ? subjects : [{ name, value: rehearsal.subject }, ...subjects];
  return card(
    [`${words.title} · ${name}`, words.text],
    [
      menuRow({
        customId: id(names.subject),
        placeholder: words.choose.subject,
        options: all.map(({ name: label, value }) => ({
          ...{ label, value },
          chosen: value === rehearsal.subject,
        })),
      }),
      channelRow(id(names.channels), words.choose.channels, {
        chosen: rehearsal.channelIds,
        max: mostChannels,
        types: readableChannels,
      }),
      menuRow({
        customId: id(names.messages),
        placeholder: words.choose.messages,
        options: messageCounts.map((count) => ({
          label: words.messages(count),
          value: String(count),
          chosen: count === rehearsal.messages,
        })),
      }),
      buttonRow([
        { customId: id(names.run), label: words.buttons.run, look: 'main' },
        ...wayBack(rehearsal.from ?? rehearsal.subject, messages, mayManage),
      ]),
    ],
  );
}
