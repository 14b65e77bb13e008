import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { withMentions, withNames } from '../composer/completions.js';
import { longestMessage } from '../composer/use-send.js';
import { useHeight } from '../composer/use-text-field.js';
import { sentenceOf } from '../state/chat-actions.js';
import { usePage } from '../state/context.js';
import type { Message } from '../state/message.js';

/** One's own message, to be changed in its place. */
export function MessageEditor({ message }: { message: Message }) {
  const { words, actions, server, edit, openOver } = usePage();
  const field = useRef<HTMLTextAreaElement | null>(null);
  const [text, setText] = useState(() => withNames(message.content, server));
  const [problem, setProblem] = useState<string | null>(null);
  useHeight(field, text);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
  }, []);
  const leave = () => {
    edit(null);
    document.querySelector<HTMLElement>('.composer textarea')?.focus();
  };
  const save = async () => {
    const content = withMentions(text.trim(), server);
    if (content === message.content) return leave();
    // A message that says nothing is one to be deleted.
    if (content === '' && message.attachments.length === 0) {
      leave();
      return openOver({ kind: 'delete', message });
    }
    try {
      await actions.edit(message.id, content);
      leave();
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  return (
    <form
      class="message-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <textarea
        ref={field}
        class="form-input"
        rows={1}
        maxLength={longestMessage}
        aria-label={words.editMessage}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Escape') leave();
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          void save();
        }}
      />
      {problem !== null && (
        <p class="failure" role="alert">
          {problem}
        </p>
      )}
      <p class="editor-foot">
        <span>{words.editHint}</span>
        <button type="button" class="text-button" onClick={leave}>
          {words.cancel}
        </button>
        <button type="submit" class="text-button">
          {words.save}
        </button>
      </p>
    </form>
  );
}
