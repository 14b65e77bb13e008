/** Knows whether a view that scrolls is at its bottom, and can bring it there. */
export interface BottomKeeper {
  /** Whether the member is at the bottom, even when the content has just grown beyond it. */
  readonly isAtBottom: () => boolean;
  readonly toBottom: () => void;
  /** To be called when the view was scrolled. */
  readonly onScroll: () => void;
}

/** Counts as the bottom, in CSS pixels: a zoomed browser scrolls in fractions. */
const tolerance = 48;

/**
 * Remembers where the bottom was, because the news that someone scrolled away may come later than
 * the message that would pull them back.
 */
export function createBottomKeeper(view: () => HTMLElement | null): BottomKeeper {
  let wasAtBottom = true;
  let lastTop = 0;
  const below = (element: HTMLElement) =>
    element.scrollHeight - element.scrollTop - element.clientHeight;
  return {
    isAtBottom() {
      const element = view();
      if (element === null) return wasAtBottom;
      const movedUp = element.scrollTop < lastTop - tolerance;
      return wasAtBottom && (!movedUp || below(element) < tolerance);
    },
    toBottom() {
      const element = view();
      if (element === null) return;
      element.scrollTop = element.scrollHeight;
      lastTop = element.scrollTop;
      wasAtBottom = true;
    },
    onScroll() {
      const element = view();
      if (element === null) return;
      wasAtBottom = below(element) < tolerance;
      lastTop = element.scrollTop;
    },
  };
}
