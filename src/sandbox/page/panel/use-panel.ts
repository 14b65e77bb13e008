import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Message } from '../state/message.js';

/** What the panel shows. A new object for every request, even for the same address. */
export interface PanelTarget {
  readonly url: string;
  /** The message that the page shown there is told of. */
  readonly chosen: Message | null;
}

export interface PanelState {
  readonly target: PanelTarget | null;
  /** True when the address belongs to the site that was registered for the panel. */
  readonly belongs: (url: string) => boolean;
  /** Shows the address if it belongs in the panel; otherwise false. */
  readonly show: (url: string) => boolean;
  /** Opens the panel and tells the registered page that a message was chosen; null without a panel. */
  readonly inspect: ((message: Message) => void) | null;
}

/** The panel's address: first the one registered, then whatever link of the same site was followed. */
export function usePanel(registered: string | null, onShow: (open: true) => void): PanelState {
  const [target, setTarget] = useState<PanelTarget | null>(null);
  const first = useRef<string | null>(null);
  useEffect(() => {
    first.current ??= registered;
    // The page may frame only the site that was registered when it was loaded.
    if (registered !== null && originOf(registered) !== originOf(first.current ?? '')) {
      return location.reload();
    }
    setTarget(registered === null ? null : { url: registered, chosen: null });
  }, [registered]);
  const belongs = useCallback(
    (url: string) => registered !== null && originOf(url) === originOf(registered),
    [registered],
  );
  const show = useCallback(
    (url: string) => {
      if (!belongs(url)) return false;
      setTarget({ url, chosen: null });
      onShow(true);
      return true;
    },
    [belongs, onShow],
  );
  const inspect = useCallback(
    (message: Message) => {
      if (registered === null) return;
      setTarget({ url: registered, chosen: message });
      onShow(true);
    },
    [registered, onShow],
  );
  return { target, belongs, show, inspect: registered === null ? null : inspect };
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}
