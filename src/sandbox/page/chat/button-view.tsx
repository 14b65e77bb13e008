import type { APIButtonComponent } from 'discord-api-types/v10';
import { MessageLink } from '../markdown/message-link.js';
import { useLive, usePage } from '../state/context.js';
import type { Message } from '../state/message.js';
import { EmojiView } from './emoji-view.js';

const styles: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
};

export function ButtonView({ button, message }: { button: APIButtonComponent; message: Message }) {
  const { actions } = usePage();
  const customId = 'custom_id' in button ? button.custom_id : null;
  const busy = useBusy(message.id, customId);
  if (button.style === 5) {
    return (
      <MessageLink url={button.url} class="button secondary link-button">
        {button.emoji && <EmojiView emoji={button.emoji} />} {button.label}
        <span aria-hidden="true"> ↗</span>
      </MessageLink>
    );
  }
  if (button.style === 6) return null;
  return (
    <button
      type="button"
      class={`button ${styles[button.style] ?? 'secondary'}`}
      disabled={button.disabled ?? false}
      aria-busy={busy}
      onClick={() => busy || actions.press(message.id, button.custom_id)}
    >
      {button.emoji && <EmojiView emoji={button.emoji} />} {button.label}
    </button>
  );
}

/** Whether this control was used and waits for its answer. */
export function useBusy(messageId: string, customId: string | null): boolean {
  return useLive().chat.pending.some(
    (pending) =>
      pending.messageId === messageId && pending.customId === customId && pending.failure === null,
  );
}
