import type { APIMessageComponentEmoji } from 'discord-api-types/v10';
import { useRef, useState } from 'preact/hooks';
import { useTypeAhead } from './use-type-ahead.js';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly description?: string | null;
  readonly default?: boolean;
  readonly emoji?: APIMessageComponentEmoji;
  /** What the option stands for, where that is not only a word. */
  readonly mark?: { readonly kind: 'member' | 'role' | 'channel'; readonly color: string | null };
}

export interface Choosing {
  readonly options: readonly SelectOption[];
  /** How many must and may be chosen. */
  readonly minimum: number;
  readonly maximum: number;
  /** Several may be changed until the list closes; one that is chosen closes it. */
  readonly onClosed: (values: readonly string[]) => void;
}

export type Selection = ReturnType<typeof useSelection>;

/** What is chosen in a menu, and how keys and presses change it. */
export function useSelection({ options, minimum, maximum, onClosed }: Choosing) {
  const defaults = options.filter((option) => option.default).map(({ value }) => value);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [values, setValues] = useState<readonly string[]>(defaults);
  const told = useRef(defaults.join('\n'));
  const many = maximum > 1;
  const typeAhead = useTypeAhead(options);

  const show = () => {
    const first = options.findIndex(({ value }) => values.includes(value));
    setActive(Math.max(0, first));
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    const changed = told.current !== values.join('\n');
    if (!many || !changed || values.length < minimum) return;
    told.current = values.join('\n');
    onClosed(values);
  };
  const choose = (index: number) => {
    const value = options[index]?.value;
    if (value === undefined) return;
    if (many) return setValues(toggled(values, value, maximum));
    // One that may be left out is taken back by choosing it again.
    const next = minimum === 0 && values.includes(value) ? [] : [value];
    setValues(next);
    setOpen(false);
    onClosed(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const handled =
      handleKey(event.key, { open, active, count: options.length }) ?? typeAhead(event, active);
    if (handled === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (handled === 'close') close();
    else if (handled === 'open') show();
    else if (handled === 'choose') choose(active);
    else if (open) setActive(handled);
  };
  return {
    open,
    active,
    values,
    many,
    enough: values.length >= minimum,
    chosen: options.filter(({ value }) => values.includes(value)),
    close,
    choose,
    toggle: () => (open ? close() : show()),
    onKeyDown,
    activate: setActive,
  };
}

function handleKey(key: string, menu: { open: boolean; active: number; count: number }) {
  if (!menu.open) return ['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(key) ? 'open' : null;
  switch (key) {
    case 'ArrowDown':
      return Math.min(menu.active + 1, menu.count - 1);
    case 'ArrowUp':
      return Math.max(menu.active - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return menu.count - 1;
    case 'Enter':
    case ' ':
      return 'choose';
    case 'Escape':
      return 'close';
    default:
      return null;
  }
}

/** With one already too many, the oldest choice makes room. */
function toggled(values: readonly string[], value: string, maximum: number): readonly string[] {
  if (values.includes(value)) return values.filter((other) => other !== value);
  return [...values, value].slice(-maximum);
}
