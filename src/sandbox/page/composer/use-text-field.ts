import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Moves the caret as soon as the new text stands in the field, before the next key is pressed. */
export function useCaret(
  field: { readonly current: HTMLTextAreaElement | null },
  setCaret: (caret: number) => void,
) {
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    const caret = wanted.current;
    if (caret !== null) field.current?.setSelectionRange(caret, caret);
    wanted.current = null;
  });
  return (caret: number) => {
    wanted.current = caret;
    setCaret(caret);
  };
}

/** The field is ready to be written in at once, and again when a reply begins. */
export function useFocus(field: { readonly current: HTMLElement | null }, replyId: string | null) {
  useLayoutEffect(() => {
    // On a touch screen the keyboard would cover the messages.
    if (replyId !== null || matchMedia('(pointer: fine)').matches) {
      field.current?.focus({ preventScroll: true });
    }
  }, [replyId]);
}

/** As high as its text; the style sheet says how high at most. */
export function useHeight(field: { readonly current: HTMLElement | null }, text: string) {
  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.style.height = 'auto';
    if (text !== '') element.style.height = `${element.scrollHeight}px`;
  }, [text]);
}

/** Whoever types while nothing that takes keys has the focus means the message. */
export function useTypingAnywhere(field: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isText = event.key.length === 1 && event.key !== ' ';
      if (!isText || event.ctrlKey || event.metaKey || event.altKey) return;
      const taker = 'input, textarea, select, button, a, iframe, [role="separator"]';
      if (!document.activeElement?.matches(taker)) field.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
