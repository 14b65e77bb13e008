import { usePage } from '../state/context.js';
import type { Message } from '../state/message.js';
import { NameDialog } from './name-dialog.js';

interface ThreadDialogProps {
  /** The message that the thread grows from, if there is one. */
  readonly message: Message | null;
  readonly onClose: () => void;
}

/** Asks for a name and opens the thread. */
export function ThreadDialog({ message, onClose }: ThreadDialogProps) {
  const { words, actions, goTo } = usePage();
  return (
    <NameDialog
      title={words.openThread}
      confirm={words.openThread}
      label={words.threadName}
      start={firstWords(message?.content ?? '')}
      onName={async (name) => {
        const threadId = await actions.openThread(name, message?.id ?? null);
        onClose();
        goTo(threadId);
      }}
      onClose={onClose}
    />
  );
}

/** A name to begin with: the message's first words, without marks. */
function firstWords(text: string): string {
  const plain = text.replace(/<[^>]*>|[*_~`|>#]/g, '').replace(/\s+/g, ' ');
  const words = plain.trim().split(' ');
  let name = '';
  for (const word of words) {
    if (name.length + word.length >= 40) break;
    name = `${name} ${word}`.trim();
  }
  return name;
}
