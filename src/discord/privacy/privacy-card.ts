import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Messages } from '../../locales/messages.js';
import type { KeptCounts } from '../../locales/words/privacy.js';
import { appealControls } from '../moderation/appeals/appealable.js';
import type { ButtonRow, OutgoingMessage } from '../reply.js';

/** Names of the controls under the card. Each acts for whoever presses it, whatever it stands under. */
export const privacyControls = {
  card: 'privacy-card',
  export: 'privacy-export',
  delete: 'privacy-delete',
  erase: 'privacy-erase',
  optOut: 'privacy-opt-out',
  optIn: 'privacy-opt-in',
} as const;

export interface PrivacyView {
  readonly kept: KeptCounts;
  /** Whether their messages are left out of summaries here; null outside a server. */
  readonly optedOut: boolean | null;
  readonly messages: Messages;
}

/** What is kept of a member, and what they can do about it. */
export function privacyCard({
  kept,
  optedOut,
  messages: { privacy, moderation },
}: PrivacyView): OutgoingMessage {
  const { buttons } = privacy;
  const { appeals } = moderation.cases;
  const choice =
    optedOut === null
      ? []
      : optedOut
        ? [button(privacyControls.optIn, buttons.optIn, ButtonStyle.Secondary, '🔔')]
        : [button(privacyControls.optOut, buttons.optOut, ButtonStyle.Secondary, '🔕')];
  const said = optedOut === null ? [] : ['', optedOut ? privacy.optedOut : privacy.optedIn];
  return {
    content: [privacy.card(kept), ...said].join('\n'),
    components: [
      row([
        button(privacyControls.export, buttons.export, ButtonStyle.Secondary, '📄'),
        ...choice,
        ...(kept.cases === 0
          ? []
          : [button(appealControls.own, appeals.own.button, ButtonStyle.Secondary, '⚖️')]),
        button(privacyControls.delete, buttons.delete, ButtonStyle.Danger, '🗑️'),
      ]),
    ],
  };
}

/** Asked before anything is deleted. */
export function confirmation({ privacy: { confirm, buttons } }: Messages): OutgoingMessage {
  return {
    content: confirm,
    components: [
      row([
        button(privacyControls.erase, buttons.erase, ButtonStyle.Danger, '🗑️'),
        button(privacyControls.card, buttons.cancel, ButtonStyle.Secondary, '↩️'),
      ]),
    ],
  };
}

function row(components: APIButtonComponent[]): ButtonRow {
  return { type: ComponentType.ActionRow, components };
}

function button(
  id: string,
  label: string,
  style: ButtonStyle.Secondary | ButtonStyle.Danger,
  emoji: string,
): APIButtonComponent {
  return { type: ComponentType.Button, custom_id: id, label, style, emoji: { name: emoji } };
}
