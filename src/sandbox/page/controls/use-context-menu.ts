import type { TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';
import type { Point } from './menu.js';

/** The ways to ask for the menu of what one points at: the second button, a long press, the keys. */
export function contextMenuHandlers(open: (at: Point) => void) {
  return {
    onContextMenu: (event: TargetedMouseEvent<HTMLElement>) => {
      if (wantsBrowserMenu(event)) return;
      event.preventDefault();
      event.stopPropagation();
      open({ x: event.clientX, y: event.clientY });
    },
    onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => {
      if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
      event.preventDefault();
      event.stopPropagation();
      open(below(event.target instanceof Element ? event.target : event.currentTarget));
    },
  };
}

/** Where a menu opened from an element goes. A tall element's end may be out of sight. */
export function below(element: Element): Point {
  const { left, top, bottom, height } = element.getBoundingClientRect();
  return { x: left, y: height > 120 ? Math.max(0, top) + 40 : bottom + 4 };
}

/** Links have a menu of the browser's that people need, and so has text that they marked. */
function wantsBrowserMenu(event: TargetedMouseEvent<HTMLElement>): boolean {
  const { target } = event;
  if (event.shiftKey) return true;
  if (target instanceof Element && target.closest('a, input, textarea') !== null) return true;
  const selection = getSelection();
  return (
    selection !== null &&
    !selection.isCollapsed &&
    selection.containsNode(event.currentTarget, true)
  );
}
