import { Markdown } from '../markdown/markdown.js';
import { usePage } from '../state/context.js';
import { authorName, type Message } from '../state/message.js';

/** Messages that the server writes about its members: joined, pinned, thread made. */
export const systemTypes: ReadonlySet<number> = new Set([6, 7, 18]);

export function SystemLine({ message }: { message: Message }) {
  const { words } = usePage();
  const name = authorName(message.author);
  if (message.type === 7) return <p class="system">{words.joined(name)}</p>;
  if (message.type === 6) return <p class="system">{words.pinned(name)}</p>;
  return (
    <div class="system">
      <Markdown text={message.content} />
    </div>
  );
}
