import { useLayoutEffect, useState } from 'preact/hooks';

interface ListboxProps<Item> {
  readonly items: readonly Item[];
  readonly open: boolean;
  /** What was typed: another text begins at the first line again. */
  readonly typed: string;
  readonly onChoose: (item: Item) => void;
  readonly onClose: () => void;
}

export interface Listbox {
  readonly active: number;
  readonly activate: (index: number) => void;
  /** True when the key was meant for the list. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
}

/** The keys of a pop-up list that belongs to a text field, which keeps the focus. */
export function useListbox<Item>(props: ListboxProps<Item>): Listbox {
  const { items, open, typed } = props;
  const [active, setActive] = useState(0);
  useLayoutEffect(() => setActive(0), [typed, items.length, open]);

  const choose = () => {
    const item = items[active];
    if (item !== undefined) props.onChoose(item);
  };
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (!open || event.isComposing) return false;
    if (event.key === 'Escape') props.onClose();
    else if (items.length === 0) return false;
    else if (event.key === 'ArrowDown') setActive((active + 1) % items.length);
    else if (event.key === 'ArrowUp') setActive((active + items.length - 1) % items.length);
    else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) choose();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return {
    active: Math.min(active, Math.max(0, items.length - 1)),
    activate: setActive,
    onKeyDown,
  };
}
