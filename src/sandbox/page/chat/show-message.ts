/** Brings a message into view and marks it for a moment; false where it is not on show. */
export function showMessage(id: string): boolean {
  const element = document.querySelector<HTMLElement>(`[data-message-id="${CSS.escape(id)}"]`);
  if (element === null) return false;
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
  element.classList.remove('flash');
  // Restarts the animation when the same message is asked for twice.
  requestAnimationFrame(() => element.classList.add('flash'));
  return true;
}
