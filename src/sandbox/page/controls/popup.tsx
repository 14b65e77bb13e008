import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface PopupProps<Item> {
  /** Ids of the lines are `${id}-${index}`. */
  readonly id: string;
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly active: number;
  readonly onActivate: (index: number) => void;
  readonly onChoose: (item: Item) => void;
  readonly line: (item: Item) => ComponentChildren;
}

/** The lines of a pop-up list. The text field it belongs to keeps the focus and handles the keys. */
export function PopupList<Item>(props: PopupProps<Item>) {
  const list = useRef<HTMLDivElement | null>(null);
  useEffect(() => {
    list.current?.querySelector('.option.active')?.scrollIntoView({ block: 'nearest' });
  }, [props.active]);
  return (
    <div class="popup-list" role="listbox" id={props.id} aria-label={props.label} ref={list}>
      {props.items.map((item, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points here
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field that keeps the focus handles keys
        <div
          key={props.keyOf(item)}
          id={`${props.id}-${index}`}
          role="option"
          class={index === props.active ? 'option active' : 'option'}
          aria-selected={index === props.active}
          onPointerMove={() => props.active !== index && props.onActivate(index)}
          // The field must not lose the focus to the press.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => props.onChoose(item)}
        >
          {props.line(item)}
        </div>
      ))}
    </div>
  );
}
