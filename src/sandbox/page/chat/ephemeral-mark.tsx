import { Icon } from '../controls/icon.js';
import { usePage } from '../state/context.js';

/** Says that nobody else sees this message, and puts it away. */
export function EphemeralMark({ messageId }: { messageId: string }) {
  const { words, actions } = usePage();
  return (
    <p class="ephemeral-mark">
      <Icon name="eye" /> {words.onlyYou} ·{' '}
      <button type="button" class="text-button" onClick={() => actions.dismissMessage(messageId)}>
        {words.dismiss}
      </button>
    </p>
  );
}
