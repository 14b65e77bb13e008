import { useId, useState } from 'preact/hooks';
import { sentenceOf } from '../state/chat-actions.js';
import { usePage } from '../state/context.js';
import type { Message } from '../state/message.js';
import { SmallDialog } from './small-dialog.js';

interface ThreadDialogProps {
  /** The message that the thread grows from, if there is one. */
  readonly message: Message | null;
  readonly onClose: () => void;
}

/** Characters of a thread's name. */
const longest = 100;

/** Asks for a name and opens the thread. */
export function ThreadDialog({ message, onClose }: ThreadDialogProps) {
  const { words, actions, goTo } = usePage();
  const id = useId();
  const [name, setName] = useState(() => firstWords(message?.content ?? ''));
  const [problem, setProblem] = useState<string | null>(null);
  const open = async () => {
    if (name.trim() === '') return setProblem(words.invalid.fieldRequired);
    try {
      const thread = await actions.openThread(name.trim(), message?.id ?? null);
      onClose();
      goTo(thread);
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  return (
    <SmallDialog
      title={words.openThread}
      confirm={words.openThread}
      problem={problem}
      onConfirm={() => void open()}
      onClose={onClose}
    >
      <label class="form-label" for={id}>
        {words.threadName}
      </label>
      <input
        id={id}
        class="form-input"
        type="text"
        autocomplete="off"
        maxLength={longest}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
    </SmallDialog>
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
