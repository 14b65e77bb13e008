import { useState } from 'preact/hooks';
import { sentenceOf } from '../state/chat-actions.js';
import { usePage } from '../state/context.js';
import type { Message } from '../state/message.js';
import { SmallDialog } from './small-dialog.js';

/** Asks once more: a message that is gone does not come back. */
export function DeleteDialog({ message, onClose }: { message: Message; onClose: () => void }) {
  const { words, actions } = usePage();
  const [problem, setProblem] = useState<string | null>(null);
  const remove = async () => {
    try {
      await actions.remove(message.id);
      onClose();
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  return (
    <SmallDialog
      title={words.deleteMessage}
      confirm={words.delete}
      danger
      problem={problem}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{words.deleteQuestion}</p>
      {message.content !== '' && <blockquote class="quoted">{message.content}</blockquote>}
    </SmallDialog>
  );
}
