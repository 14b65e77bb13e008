import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface DialogProps {
  readonly label: string;
  readonly class: string;
  /** Escape was pressed. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/**
 * Something that must be dealt with before the page goes on. The browser's own dialog makes the rest of
 * the page inert, and gives the focus back to where it was.
 */
export function Dialog({ label, class: className, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement | null>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // What is to be filled in comes before what closes it.
    element?.querySelector<HTMLElement>('input, textarea, [role="combobox"]')?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`dialog ${className}`}
      aria-label={label}
      onCancel={(event) => {
        // Whether it closes is decided by what shows it.
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        // Keys pressed here are not meant for what lies below.
        event.stopPropagation();
        if (event.key === 'Tab') keepInside(event, event.currentTarget);
      }}
    >
      {children}
    </dialog>
  );
}

const focusable =
  ':is(button, input, textarea, a[href], [tabindex]):not(:disabled, [tabindex="-1"])';

/** From the last element on to the first, and back: the browser alone would go to its own bars. */
function keepInside(event: KeyboardEvent, dialog: HTMLElement): void {
  const all = [...dialog.querySelectorAll<HTMLElement>(focusable)];
  const [edge, other] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
  if (document.activeElement !== edge) return;
  event.preventDefault();
  other?.focus();
}
