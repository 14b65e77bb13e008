import { Icon } from '../controls/icon.js';
import { useLive, usePage } from '../state/context.js';
import { authorName } from '../state/message.js';

/** Whose message is being answered. */
export function ReplyBar() {
  const { replyTo, words } = usePage();
  const { replyingTo } = useLive();
  if (replyingTo === null) return null;
  return (
    <div class="reply-bar">
      <span>
        {words.replyingTo} <strong>{authorName(replyingTo.author)}</strong>
      </span>
      <button type="button" aria-label={words.cancelReply} onClick={() => replyTo(null)}>
        <Icon name="close" />
      </button>
    </div>
  );
}
