import type {
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import { MessageLink } from '../markdown/message-link.js';
import { usePage } from '../state/context.js';
import type { Message } from '../state/message.js';
import { EmojiView } from './emoji-view.js';
import { SelectMenu } from './select-menu.js';

/** The rows of controls under a message. Kinds that this page does not know are left out. */
export function MessageComponents({ message }: { message: Message }) {
  const rows = message.components ?? [];
  if (rows.length === 0) return null;
  return (
    <div class="components">
      {rows.map((row, index) => (
        <ComponentRow key={index} row={row} message={message} />
      ))}
    </div>
  );
}

function ComponentRow(props: { row: APIMessageTopLevelComponent; message: Message }) {
  if (props.row.type !== 1) return null;
  return (
    <div class="component-row">
      {props.row.components.map((component, index) => (
        <ComponentView key={index} component={component} message={props.message} />
      ))}
    </div>
  );
}

function ComponentView(props: { component: APIComponentInMessageActionRow; message: Message }) {
  const { component, message } = props;
  if (component.type === 2) return <ButtonView button={component} message={message} />;
  if (component.type === 3) return <SelectMenu select={component} message={message} />;
  return null;
}

const styles: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
};

function ButtonView({ button, message }: { button: APIButtonComponent; message: Message }) {
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
      <span class="button-face">
        {button.emoji && <EmojiView emoji={button.emoji} />} {button.label}
      </span>
    </button>
  );
}

/** Whether this control was used and waits for its answer. */
export function useBusy(messageId: string, customId: string | null): boolean {
  return usePage().chat.pending.some(
    (pending) =>
      pending.messageId === messageId && pending.customId === customId && pending.failure === null,
  );
}
