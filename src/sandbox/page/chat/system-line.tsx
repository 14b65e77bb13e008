import { usePage } from '../state/context.js';
import { authorName, type Message } from '../state/message.js';

/** Messages that the server writes about its members: joined, pinned, thread made, its start gone. */
export const systemTypes: ReadonlySet<number> = new Set([6, 7, 18, 21]);

export function SystemLine({ message }: { message: Message }) {
  const { words } = usePage();
  const name = authorName(message.author);
  switch (message.type) {
    case 7:
      return <p class="system">{words.joined(name)}</p>;
    case 6:
      return <p class="system">{words.pinned(name)}</p>;
    case 18:
      return <ThreadMade message={message} />;
    default:
      return <p class="system">{words.originalGone}</p>;
  }
}

function ThreadMade({ message }: { message: Message }) {
  const { words, goTo } = usePage();
  const threadId = message.message_reference?.channel_id ?? null;
  return (
    <p class="system">
      {words.threadCreated(authorName(message.author))}{' '}
      {threadId === null ? (
        message.content
      ) : (
        <button type="button" class="text-button" onClick={() => goTo(threadId)}>
          {message.content}
        </button>
      )}
    </p>
  );
}
