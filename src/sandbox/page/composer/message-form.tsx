import type { TargetedInputEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../controls/icon.js';
import { useListbox } from '../controls/use-listbox.js';
import { useLive, usePage } from '../state/context.js';
import { DropZone } from './drop-zone.js';
import { FileButton } from './file-button.js';
import { FileChips } from './file-chips.js';
import { type LeafCommand, spelledOut } from './leaf-commands.js';
import { type Line, MessagePopup } from './message-popup.js';
import { useComposerNames } from './use-composer-names.js';
import type { DraftFiles } from './use-draft-files.js';
import { useEditLast } from './use-edit-last.js';
import { useFileDrop } from './use-file-drop.js';
import { useLines } from './use-lines.js';
import { longestMessage, useSend, useTyping } from './use-send.js';
import { useCaret, useFocus, useHeight, useTypingAnywhere } from './use-text-field.js';

interface MessageFormProps {
  readonly commands: readonly LeafCommand[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly files: DraftFiles;
  /** Why something was not taken or not sent. */
  readonly problem: string | null;
  readonly onProblem: (problem: string | null) => void;
  readonly onCommand: (command: LeafCommand, rest: string) => void;
}

/** A message being written; `/` at its start offers the commands, `@` and `#` offer names. */
export function MessageForm(props: MessageFormProps) {
  const { words, replyTo } = usePage();
  const { replyingTo } = useLive();
  const names = useComposerNames();
  const id = useId();
  const field = useRef<HTMLTextAreaElement | null>(null);
  const [caret, setCaret] = useState(0);
  const [closedAt, setClosedAt] = useState<string | null>(null);
  const lines = useLines(props.text, props.commands, caret);
  const open = lines !== null && closedAt !== props.text;

  useFocus(field, replyingTo?.id ?? null);
  useHeight(field, props.text);
  useTypingAnywhere(field);
  const moveCaret = useCaret(field, setCaret);
  const choose = (line: Line) => take(line, props, lines?.start ?? 0, caret, moveCaret);
  const list = useListbox({
    items: lines?.items ?? [],
    open,
    typed: props.text,
    onChoose: choose,
    onClose: () => setClosedAt(props.text),
  });
  const send = useSend(props);
  const editLast = useEditLast();
  const tellTyping = useTyping();
  const addFiles = (files: readonly File[]) => {
    props.files.add(files);
    field.current?.focus();
  };
  const dropping = useFileDrop(addFiles);
  const onInput = (event: TargetedInputEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart } = event.currentTarget;
    const spelled = spelledOut(props.commands, value);
    if (spelled !== null) return props.onCommand(spelled.command, spelled.rest);
    if (value !== '' && !value.startsWith('/')) tellTyping();
    props.onProblem(null);
    setCaret(selectionStart);
    props.onText(value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (list.onKeyDown(event) || event.isComposing) return;
    if (event.key === 'Escape') replyTo(null);
    if (event.key === 'ArrowUp' && props.text === '') return editLast(event);
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void send();
  };
  return (
    <>
      {dropping && <DropZone label={words.dropHere(names.label)} />}
      <form
        class="composer-box"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {open && <MessagePopup id={`${id}-list`} lines={lines} list={list} onChoose={choose} />}
        {props.problem !== null && !open && (
          <p class="composer-problem" role="alert">
            {props.problem}
          </p>
        )}
        <FileChips files={props.files.files} onRemove={props.files.remove} />
        <FileButton class="composer-button" label={words.attach} many onFiles={addFiles} />
        <button
          type="button"
          class="composer-button"
          aria-label={words.openCommands}
          title={words.openCommands}
          onClick={() => {
            props.onText('/');
            setClosedAt(null);
            field.current?.focus();
          }}
        >
          <Icon name="slash" />
        </button>
        <textarea
          ref={field}
          rows={1}
          value={props.text}
          placeholder={names.hint}
          aria-label={names.label}
          aria-autocomplete="list"
          aria-controls={open ? `${id}-list` : undefined}
          aria-activedescendant={
            open && lines.items.length > 0 ? `${id}-list-${list.active}` : undefined
          }
          onInput={onInput}
          onKeyDown={onKeyDown}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        />
        <Counter length={props.text.length} />
        <button type="submit" class="composer-button send" aria-label={words.send}>
          <Icon name="send" />
        </button>
      </form>
    </>
  );
}

/** Shown when the end is near. */
function Counter({ length }: { length: number }) {
  const { words } = usePage();
  const over = length - longestMessage;
  if (over <= -200) return null;
  return (
    <span class={over > 0 ? 'counter over' : 'counter'} role="status">
      {over > 0 ? words.messageTooLong(over) : -over}
    </span>
  );
}

function take(
  line: Line,
  props: MessageFormProps,
  start: number,
  caret: number,
  moveCaret: (caret: number) => void,
) {
  if ('options' in line) return props.onCommand(line, '');
  const before = `${props.text.slice(0, start)}${line.text} `;
  props.onText(before + props.text.slice(caret));
  moveCaret(before.length);
}
