import { useEffect, useRef } from 'preact/hooks';
import type { Message } from '../state/message.js';
import type { PanelTarget } from './use-panel.js';

/** A page that listens says so within this time, in milliseconds. */
const hearingLasts = 300;

/**
 * Leads the frame to the panel's address and tells the page there which message was chosen:
 * `{ type: 'message-chosen', message }`, to the address's own origin alone. Only the registered page
 * must listen; another one that does answers `{ type: 'message-heard' }`, and the frame stays there.
 */
export function usePanelFrame(
  frame: { readonly current: HTMLIFrameElement | null },
  target: PanelTarget,
): { readonly onLoad: () => void } {
  const shown = useRef<PanelTarget | null>(null);
  /** The address that was loaded last by this page's wish; null once the frame went on by itself. */
  const at = useRef<string | null>(null);
  const coming = useRef<string | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const lead = () => {
    if (frame.current === null) return;
    coming.current = target.url;
    at.current = null;
    // Set here and not in the markup: the same address asked for twice scrolls there again.
    frame.current.src = target.url;
  };
  useEffect(() => {
    if (shown.current === target) return;
    const isOpen = shown.current !== null;
    shown.current = target;
    clearTimeout(waiting.current);
    if (!isOpen || target.chosen === null) return lead();
    tell(frame.current, target.url, target.chosen);
    if (at.current !== target.url) waiting.current = setTimeout(lead, hearingLasts);
  }, [target]);
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow || !isHeard(data)) return;
      clearTimeout(waiting.current);
    };
    window.addEventListener('message', onMessage);
    return () => {
      clearTimeout(waiting.current);
      window.removeEventListener('message', onMessage);
    };
  }, []);
  const onLoad = () => {
    // A load that this page did not ask for is a link followed in the frame.
    at.current = coming.current;
    coming.current = null;
    if (at.current !== null && target.chosen !== null) {
      tell(frame.current, target.url, target.chosen);
    }
  };
  return { onLoad };
}

function tell(frame: HTMLIFrameElement | null, url: string, message: Message): void {
  frame?.contentWindow?.postMessage({ type: 'message-chosen', message }, new URL(url).origin);
}

function isHeard(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && 'type' in data && data.type === 'message-heard'
  );
}
