import { useLayoutEffect } from 'preact/hooks';

/**
 * While `visiting`, the focus is where something opened over the page; when it closes, the focus goes
 * back to where it was.
 */
export function useVisitingFocus(
  place: { readonly current: HTMLElement | null },
  visiting: boolean,
): void {
  useLayoutEffect(() => {
    if (!visiting) return;
    // Read before the browser takes the focus away from what is covered now.
    const before = document.activeElement;
    place.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [visiting]);
}
