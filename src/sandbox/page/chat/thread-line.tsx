import { Icon } from '../controls/icon.js';
import { usePage } from '../state/context.js';
import type { Message } from '../state/message.js';
import { threadFrom } from '../state/place.js';

/** The thread that grew from a message: its name, how much was said, and the way there. */
export function ThreadLine({ message }: { message: Message }) {
  const { server, me, words, goTo } = usePage();
  const thread = threadFrom(server, me, message.id);
  // In the thread itself, its first message would lead where one already is.
  if (thread === undefined || message.channel_id === thread.id) return null;
  return (
    <button type="button" class="thread-line" onClick={() => goTo(thread.id)}>
      <Icon name="thread" />
      <span class="thread-name">{thread.name}</span>
      <span class="thread-count">{words.messageCount(thread.messageCount)} ›</span>
      {thread.archived && <span class="hint">{words.archived}</span>}
    </button>
  );
}
