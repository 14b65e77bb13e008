import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../controls/icon.js';
import { usePage } from '../state/context.js';
import { localised } from '../words/locales.js';
import { FileField } from './file-field.js';
import { type LeafCommand, nested } from './leaf-commands.js';
import { OptionField } from './option-field.js';
import { focusField, focusNext, goBack } from './option-focus.js';
import { isFile } from './option-kinds.js';
import { type CommandDraft, useCommand } from './use-command.js';

interface CommandFormProps {
  readonly command: LeafCommand;
  /** What was typed behind the name already. */
  readonly rest: string;
  /** Back to a message, with this text. */
  readonly onLeave: (text: string) => void;
}

/** A command with its options, each a field; Enter runs it, Escape leaves it. */
export function CommandForm({ command, rest, onLeave }: CommandFormProps) {
  const { words, actions } = usePage();
  const form = useRef<HTMLFormElement | null>(null);
  const draft = useCommand(command, rest);
  const [focused, setFocused] = useState<string | null>(null);
  useFocusOnStart(form, draft.shown[0]?.name ?? null);

  const submit = () => {
    const checked = draft.check();
    if ('wrong' in checked) return focusField(form.current, checked.wrong);
    actions.run(command.root, nested(command, checked.values));
    onLeave('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const inField = event.target instanceof HTMLInputElement;
    if (event.key !== 'Escape' && (event.key !== 'Backspace' || inField)) return;
    event.preventDefault();
    onLeave(event.key === 'Escape' ? '' : `/${command.name}`);
  };
  return (
    <form
      ref={form}
      class="composer-box command-form"
      aria-label={`/${command.name}`}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class="command-fields">
        <button
          type="button"
          class="command-chip"
          title={words.leaveCommand}
          aria-label={`/${command.name}: ${words.leaveCommand}`}
          onClick={() => onLeave('')}
        >
          /{command.name}
        </button>
        {draft.shown.map((option) => {
          const Field = isFile(option) ? FileField : OptionField;
          return (
            <Field
              key={option.name}
              command={command}
              option={option}
              draft={draft}
              focused={focused === option.name}
              onFocus={() => setFocused(option.name)}
              onBlur={() => setFocused((name) => (name === option.name ? null : name))}
              onDone={() => focusNext(form.current, draft, option.name)}
              onEmptied={() => goBack(form.current, command, draft, option, onLeave)}
            />
          );
        })}
        <MoreOptions form={form} draft={draft} />
      </div>
      <button
        type="submit"
        class="composer-button send"
        aria-label={words.runCommand(`/${command.name}`)}
        title={words.runCommand(`/${command.name}`)}
      >
        <Icon name="send" />
      </button>
      {focused === null && draft.shown.length === 0 && (
        <div class="popup hint-only">
          <p class="popup-title">{command.description}</p>
        </div>
      )}
    </form>
  );
}

interface MoreOptionsProps {
  readonly form: { readonly current: HTMLFormElement | null };
  readonly draft: CommandDraft;
}

/** Optional options not on show yet. */
function MoreOptions({ form, draft }: MoreOptionsProps) {
  const { locale, words } = usePage();
  const added = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (added.current !== null) focusField(form.current, added.current);
    added.current = null;
  });
  return (
    <>
      {draft.more.map((option) => (
        <button
          key={option.name}
          type="button"
          class="add-option"
          title={`${localised(option.description, option.description_localizations, locale)} (${words.optional})`}
          onClick={() => {
            draft.add(option.name);
            added.current = option.name;
          }}
        >
          + {localised(option.name, option.name_localizations, locale)}
        </button>
      ))}
    </>
  );
}

/** Before the next key is pressed: a command begins with its first option, or ready to be run. */
function useFocusOnStart(
  form: { readonly current: HTMLFormElement | null },
  first: string | null,
): void {
  useLayoutEffect(() => {
    if (first !== null) focusField(form.current, first);
    else form.current?.querySelector<HTMLElement>('.send')?.focus();
  }, []);
}
