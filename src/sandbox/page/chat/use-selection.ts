import type { APISelectMenuOption } from 'discord-api-types/v10';
import { useState } from 'preact/hooks';

export interface Menu {
  readonly options: readonly APISelectMenuOption[];
  /** How many must and may be chosen. */
  readonly minimum: number;
  readonly maximum: number;
}

/** What is chosen in a menu, and how keys and presses change it. */
export function useSelection(menu: Menu, send: (values: readonly string[]) => void) {
  const { options, minimum, maximum } = menu;
  const defaults = options.filter((option) => option.default).map(({ value }) => value);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [values, setValues] = useState<readonly string[]>(defaults);
  const many = maximum > 1;

  const close = () => {
    setOpen(false);
    const changed = values.join('\n') !== defaults.join('\n');
    if (many && changed && values.length >= minimum) send(values);
  };
  const choose = (index: number) => {
    const value = options[index]?.value;
    if (value === undefined) return;
    if (many) return setValues(toggled(values, value, maximum));
    setValues([value]);
    setOpen(false);
    send([value]);
  };
  const toggle = () => (open ? close() : setOpen(true));
  const onKeyDown = (event: KeyboardEvent) => {
    const handled = handleKey(event.key, { open, active, count: options.length });
    if (handled === null) return;
    event.preventDefault();
    if (handled === 'close') close();
    else if (handled === 'open') setOpen(true);
    else if (handled === 'choose') choose(active);
    else setActive(handled);
  };
  const chosen = options.filter(({ value }) => values.includes(value));
  const shown = chosen.length === 0 ? null : chosen.map(({ label }) => label).join(', ');
  return {
    open,
    active,
    values,
    many,
    shown,
    close,
    choose,
    toggle,
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
    case 'Tab':
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
