import type { RefObject } from 'preact';

/**
 * The arrows go from message to message, where neither a control nor a field has the focus; from the
 * list itself to the newest one. Escape goes back to writing.
 */
export function useMessageKeys(
  list: RefObject<HTMLElement | null>,
): (event: KeyboardEvent) => void {
  return (event) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.altKey || event.metaKey) return;
    const onList = target === list.current;
    if (!onList && !target.matches('article')) return;
    const next = nextMessage(event.key, list.current, onList ? null : target);
    if (next === null) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };
}

function nextMessage(
  key: string,
  list: HTMLElement | null,
  at: HTMLElement | null,
): HTMLElement | null {
  const all = [...(list?.querySelectorAll<HTMLElement>('article[data-message-id]') ?? [])];
  if (key === 'ArrowUp')
    return at === null ? (all.at(-1) ?? null) : (all[all.indexOf(at) - 1] ?? null);
  if (key === 'ArrowDown' && at !== null) return all[all.indexOf(at) + 1] ?? null;
  const composer = document.querySelector<HTMLElement>('.composer textarea');
  return key === 'Escape' ? composer : null;
}
