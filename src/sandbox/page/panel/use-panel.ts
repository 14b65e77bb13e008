import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** What the panel shows. A new object for every request, even for the same address. */
export interface PanelTarget {
  readonly url: string;
}

export interface PanelState {
  readonly target: PanelTarget | null;
  /** True when the address belongs to the site that was registered for the panel. */
  readonly belongs: (url: string) => boolean;
  /** Shows the address if it belongs in the panel; otherwise false. */
  readonly show: (url: string) => boolean;
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
    setTarget(registered === null ? null : { url: registered });
  }, [registered]);
  const belongs = useCallback(
    (url: string) => registered !== null && originOf(url) === originOf(registered),
    [registered],
  );
  const show = useCallback(
    (url: string) => {
      if (!belongs(url)) return false;
      setTarget({ url });
      onShow(true);
      return true;
    },
    [belongs, onShow],
  );
  return { target, belongs, show };
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}
