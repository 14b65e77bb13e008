import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { EmojiView } from '../chat/emoji-view.js';
import { usePage } from '../state/context.js';
import { Icon } from './icon.js';
import { OptionMark } from './option-mark.js';
import { type Choosing, type Selection, useSelection } from './use-selection.js';

interface SelectBoxProps extends Choosing {
  readonly label: string;
  readonly placeholder: string;
  readonly disabled?: boolean;
  readonly busy?: boolean;
  readonly problemId?: string;
}

/** A field that opens a list of choices. It keeps the focus and handles the keys. */
export function SelectBox(props: SelectBoxProps) {
  const id = useId();
  const frame = useRef<HTMLDivElement | null>(null);
  const selection = useSelection(props);
  useOutsidePress(frame, selection.open, selection.close);
  return (
    <div
      class="select"
      ref={frame}
      onBlurCapture={(event) => {
        const { relatedTarget: next } = event;
        const inside = next instanceof Node && frame.current?.contains(next) === true;
        if (selection.open && next !== null && !inside) selection.close();
      }}
    >
      <button
        type="button"
        class="select-face"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={selection.open}
        aria-controls={selection.open ? `${id}-list` : undefined}
        aria-activedescendant={selection.open ? `${id}-${selection.active}` : undefined}
        aria-label={props.label}
        aria-busy={props.busy ?? false}
        aria-invalid={props.problemId !== undefined}
        aria-describedby={props.problemId ?? `${id}-chosen`}
        disabled={props.disabled ?? false}
        onClick={selection.toggle}
        onKeyDown={selection.onKeyDown}
      >
        <span class="select-value" id={`${id}-chosen`}>
          <Chosen selection={selection} placeholder={props.placeholder} />
        </span>
        <Icon name="down" />
      </button>
      {selection.open && <Choices id={id} choosing={props} selection={selection} />}
    </div>
  );
}

function Chosen({ selection, placeholder }: { selection: Selection; placeholder: string }) {
  const { chosen } = selection;
  if (chosen.length === 0) return <span class="select-placeholder">{placeholder}</span>;
  return (
    <>
      {chosen.map((option) => (
        <span key={option.value} class={chosen.length > 1 ? 'chosen-option many' : 'chosen-option'}>
          {option.emoji && <EmojiView emoji={option.emoji} />}
          <OptionMark option={option} />
          {option.label}
        </span>
      ))}
    </>
  );
}

interface ChoicesProps {
  readonly id: string;
  readonly choosing: SelectBoxProps;
  readonly selection: Selection;
}

function Choices({ id, choosing, selection }: ChoicesProps) {
  const { words } = usePage();
  const { options, minimum, maximum } = choosing;
  const popup = useRef<HTMLDivElement | null>(null);
  // Under the last message there may be no room on show.
  useLayoutEffect(() => popup.current?.scrollIntoView({ block: 'nearest' }), []);
  useEffect(() => {
    popup.current?.querySelector('.option.active')?.scrollIntoView({ block: 'nearest' });
  }, [selection.active]);
  return (
    <div class="popup select-popup" ref={popup}>
      {selection.many && <p class="popup-title">{words.chooseMany(minimum, maximum)}</p>}
      {options.length === 0 && <p class="popup-empty">{words.noChoice}</p>}
      <div
        role="listbox"
        id={`${id}-list`}
        aria-label={choosing.label}
        aria-multiselectable={selection.many}
      >
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points here
          // biome-ignore lint/a11y/useKeyWithClickEvents: the button above handles the keys
          <div
            key={option.value}
            id={`${id}-${index}`}
            role="option"
            class={index === selection.active ? 'option active' : 'option'}
            aria-selected={selection.values.includes(option.value)}
            onPointerMove={() => selection.activate(index)}
            // The field must not lose the focus to the press.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => selection.choose(index)}
          >
            {option.emoji && <EmojiView emoji={option.emoji} />}
            <OptionMark option={option} />
            <span class="option-text">
              <span class="option-name">{option.label}</span>
              {option.description && <span class="option-description">{option.description}</span>}
            </span>
            {selection.values.includes(option.value) && <Icon name="check" />}
          </div>
        ))}
      </div>
      {selection.many && (
        <button
          type="button"
          class="button primary"
          disabled={!selection.enough}
          onClick={selection.close}
        >
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
