import { useCallback, useState } from 'preact/hooks';
import type { MenuRequest } from '../controls/menu.js';
import type { Notice } from '../controls/toast.js';
import type { Overlay } from '../state/context.js';

/** What lies over the page now. */
export interface Overlays {
  readonly menu: MenuRequest | null;
  readonly over: Overlay | null;
  readonly notice: Notice | null;
  readonly openMenu: (menu: MenuRequest) => void;
  readonly openOver: (over: Overlay) => void;
  readonly notify: (text: string) => void;
  readonly closeMenu: () => void;
  readonly closeOver: () => void;
  readonly forgetNotice: () => void;
}

export function useOverlays(): Overlays {
  const [menu, openMenu] = useState<MenuRequest | null>(null);
  const [over, openOver] = useState<Overlay | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  return {
    menu,
    over,
    notice,
    openMenu,
    openOver,
    notify: useCallback((text: string) => setNotice({ text }), []),
    closeMenu: useCallback(() => openMenu(null), []),
    closeOver: useCallback(() => openOver(null), []),
    forgetNotice: useCallback(() => setNotice(null), []),
  };
}
