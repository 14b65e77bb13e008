import { useLayoutEffect } from 'preact/hooks';

/** The keys of a menu whose entries take the focus; the first one has it when the menu opens. */
export function useMenuKeys(
  list: { readonly current: HTMLElement | null },
  close: () => void,
): (event: KeyboardEvent) => void {
  const entries = () => [
    ...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
  ];
  useLayoutEffect(() => entries()[0]?.focus(), []);
  return (event) => {
    event.stopPropagation();
    const all = entries();
    const active = document.activeElement;
    const at = active instanceof HTMLElement ? all.indexOf(active) : -1;
    const next = target(event, all, at);
    if (next === null) return;
    event.preventDefault();
    if (next === 'close') close();
    else next.focus();
  };
}

function target(
  event: KeyboardEvent,
  all: readonly HTMLElement[],
  at: number,
): HTMLElement | 'close' | null {
  switch (event.key) {
    case 'Escape':
    case 'Tab':
      return 'close';
    case 'ArrowDown':
      return all[(at + 1) % all.length] ?? null;
    case 'ArrowUp':
      return all.at(Math.max(at, 0) - 1) ?? null;
    case 'Home':
      return all[0] ?? null;
    case 'End':
      return all.at(-1) ?? null;
    default:
      return event.key.length === 1 ? startingWith(event.key, all, at) : null;
  }
}

/** The next entry that begins with the letter, beginning again at the top. */
function startingWith(letter: string, all: readonly HTMLElement[], at: number): HTMLElement | null {
  const order = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  const begins = (entry: HTMLElement) =>
    entry.textContent?.trim().toLocaleLowerCase().startsWith(letter.toLocaleLowerCase());
  return letter === ' ' ? null : (order.find(begins) ?? null);
}
