import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../controls/icon.js';
import { usePage } from '../state/context.js';
import type { Message } from '../state/message.js';
import { useBusy } from './button-view.js';
import { EmojiView } from './emoji-view.js';
import { selectOptions } from './select-options.js';
import { type Menu, useSelection } from './use-selection.js';

interface SelectMenuProps {
  readonly select: APISelectMenuComponent;
  readonly message: Message;
}

/** A menu of choices under a message: one is sent at once, several when the menu closes. */
export function SelectMenu({ select, message }: SelectMenuProps) {
  const { words, actions, server } = usePage();
  const id = useId();
  const frame = useRef<HTMLDivElement | null>(null);
  const busy = useBusy(message.id, select.custom_id);
  const menu = {
    options: selectOptions(select, server),
    minimum: select.min_values ?? 1,
    maximum: select.max_values ?? 1,
  };
  const selection = useSelection(menu, (values) =>
    actions.press(message.id, select.custom_id, values),
  );
  useOutsidePress(frame, selection.open, selection.close);
  const label = select.placeholder ?? words.choose;
  return (
    <div class="select" ref={frame}>
      <button
        type="button"
        class="select-face"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={selection.open}
        aria-controls={`${id}-list`}
        aria-activedescendant={selection.open ? `${id}-${selection.active}` : undefined}
        aria-label={label}
        aria-busy={busy}
        disabled={select.disabled ?? false}
        onClick={selection.toggle}
        onKeyDown={selection.onKeyDown}
      >
        <span class="select-value">{selection.shown ?? label}</span>
        <Icon name="down" />
      </button>
      {selection.open && <Choices id={id} menu={menu} selection={selection} />}
    </div>
  );
}

interface ChoicesProps {
  readonly id: string;
  readonly menu: Menu;
  readonly selection: ReturnType<typeof useSelection>;
}

function Choices({ id, menu, selection }: ChoicesProps) {
  const { words } = usePage();
  const popup = useRef<HTMLDivElement | null>(null);
  // Under the last message there may be no room on show.
  useLayoutEffect(() => popup.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div class="popup select-popup" ref={popup}>
      {selection.many && <p class="popup-title">{words.chooseMany(menu.minimum, menu.maximum)}</p>}
      <div role="listbox" id={`${id}-list`} aria-multiselectable={selection.many}>
        {menu.options.map((option, index) => (
          // Keys are handled by the menu's button, which keeps the focus.
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points here
          // biome-ignore lint/a11y/useKeyWithClickEvents: the button above handles the keys
          <div
            key={option.value}
            id={`${id}-${index}`}
            role="option"
            class={index === selection.active ? 'option active' : 'option'}
            aria-selected={selection.values.includes(option.value)}
            onPointerMove={() => selection.activate(index)}
            onClick={() => selection.choose(index)}
          >
            {option.emoji && <EmojiView emoji={option.emoji} />}
            <span class="option-text">
              <span class="option-name">{option.label}</span>
              {option.description && <span class="option-description">{option.description}</span>}
            </span>
            {selection.values.includes(option.value) && <span aria-hidden="true">✓</span>}
          </div>
        ))}
      </div>
      {selection.many && (
        <button type="button" class="button primary" onClick={selection.close}>
          {words.confirm}
        </button>
      )}
    </div>
  );
}

function useOutsidePress(
  frame: { readonly current: HTMLElement | null },
  open: boolean,
  close: () => void,
) {
  useEffect(() => {
    if (!open) return;
    const onPress = (event: Event) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) close();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  });
}
