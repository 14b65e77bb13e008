import { useEffect, useRef } from 'preact/hooks';
import type { Message } from '../state/message.js';
import type { PanelTarget } from './use-panel.js';

/**
 * Leads the frame to the panel's address and tells the page there which message was chosen:
 * `{ type: 'message-chosen', message }`, to the address's own origin alone. Only the registered page
 * is known to listen, so a frame that was led elsewhere, or went there by itself, goes back to it first.
 */
export function usePanelFrame(
  frame: { readonly current: HTMLIFrameElement | null },
  target: PanelTarget,
): { readonly onLoad: () => void } {
  const shown = useRef<PanelTarget | null>(null);
  /** The address that was loaded last by this page's wish; null once the frame went on by itself. */
  const at = useRef<string | null>(null);
  const coming = useRef<string | null>(null);

  const tell = (message: Message) =>
    frame.current?.contentWindow?.postMessage(
      { type: 'message-chosen', message },
      new URL(target.url).origin,
    );
  useEffect(() => {
    const element = frame.current;
    if (element === null || shown.current === target) return;
    shown.current = target;
    if (target.chosen !== null && at.current === target.url) return void tell(target.chosen);
    coming.current = target.url;
    at.current = null;
    // Set here and not in the markup: the same address asked for twice scrolls there again.
    element.src = target.url;
  }, [target]);
  const onLoad = () => {
    // A load that this page did not ask for is a link followed in the frame.
    at.current = coming.current;
    coming.current = null;
    if (at.current === target.url && target.chosen !== null) tell(target.chosen);
  };
  return { onLoad };
}
