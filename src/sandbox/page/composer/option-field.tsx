import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StateOption } from '../../member-api.js';
import { Icon } from '../controls/icon.js';
import { useListbox } from '../controls/use-listbox.js';
import { usePage } from '../state/context.js';
import { localised } from '../words/locales.js';
import type { LeafCommand } from './leaf-commands.js';
import { type Choice, isNumeric } from './option-kinds.js';
import { OptionPopup } from './option-popup.js';
import { useChoices } from './use-choices.js';
import type { CommandDraft } from './use-command.js';

export interface OptionFieldProps {
  readonly command: LeafCommand;
  readonly option: StateOption;
  readonly draft: CommandDraft;
  readonly focused: boolean;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  /** A choice was taken. */
  readonly onDone: () => void;
  /** Backspace was pressed in the empty field. */
  readonly onEmptied: () => void;
}

/** One option of a command: its name, its value, and what it offers. */
export function OptionField(props: OptionFieldProps) {
  const { option, draft, focused } = props;
  const { words, locale } = usePage();
  const id = useId();
  const input = useRef<HTMLInputElement | null>(null);
  const filled = draft.filledIn(option.name);
  const choices = useChoices(props.command, option, filled, focused, draft.without(option.name));
  const [closed, setClosed] = useState(false);
  useEffect(() => setClosed(false), [focused]);
  useWidth(input, filled.text);

  const items = choices?.items ?? [];
  // What answers an earlier text must not be taken for the one typed since.
  const settled = choices?.status === 'ready' && items.length > 0;
  const open = focused && !closed && filled.chosen === null && settled;
  const choose = (choice: Choice) => {
    draft.fill(option.name, { text: choice.label, chosen: choice.value });
    props.onDone();
  };
  const list = useListbox({
    items,
    open,
    typed: filled.text,
    onChoose: choose,
    onClose: () => setClosed(true),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (list.onKeyDown(event)) return;
    if (event.key === 'Backspace' && filled.text === '') {
      event.preventDefault();
      props.onEmptied();
    }
  };
  const problem = draft.problemOf(option.name);
  const name = localised(option.name, option.name_localizations, locale);
  return (
    <div class={problem === null ? 'option-field' : 'option-field wrong'}>
      <label for={`${id}-input`}>{name}</label>
      <input
        id={`${id}-input`}
        ref={input}
        type="text"
        role="combobox"
        data-option={option.name}
        inputMode={isNumeric(option) ? 'decimal' : 'text'}
        autocomplete="off"
        value={filled.text}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open ? `${id}-list-${list.active}` : undefined}
        aria-required={option.required ?? false}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          setClosed(false);
          draft.fill(option.name, { text: event.currentTarget.value, chosen: null });
        }}
        onKeyDown={onKeyDown}
        onFocus={props.onFocus}
        onBlur={props.onBlur}
      />
      {!option.required && (
        <button
          type="button"
          class="remove-option"
          aria-label={words.removeOption(name)}
          onClick={() => draft.remove(option.name)}
        >
          <Icon name="close" />
        </button>
      )}
      {focused && (
        <OptionPopup
          id={id}
          option={option}
          problem={problem}
          choices={filled.chosen === null && !closed ? choices : null}
          list={list}
          onChoose={choose}
        />
      )}
    </div>
  );
}

/** As wide as its text; the style sheet says how wide at least and at most. */
function useWidth(input: { readonly current: HTMLInputElement | null }, text: string): void {
  useLayoutEffect(() => {
    const element = input.current;
    if (element === null) return;
    element.style.width = '0';
    element.style.width = `${element.scrollWidth + 2}px`;
  }, [text]);
}
