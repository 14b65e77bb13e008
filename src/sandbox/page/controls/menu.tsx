import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icon.js';
import { useMenuKeys } from './use-menu-keys.js';
import { useVisitingFocus } from './use-visiting-focus.js';

export interface MenuEntry {
  readonly label: string;
  readonly icon?: IconName;
  readonly danger?: boolean;
  readonly onChoose: () => void;
}

export interface MenuGroup {
  readonly title?: string;
  readonly entries: readonly MenuEntry[];
}

/** A menu to be opened at a point of the window, in CSS pixels. */
export interface MenuRequest {
  readonly label: string;
  readonly at: Point;
  /** Shown above the entries; nothing in it can be pressed. */
  readonly head?: ComponentChildren;
  readonly groups: readonly MenuGroup[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A list of what can be done: arrows move, a letter jumps, Escape and a press elsewhere close it. */
export function Menu({ menu, onClose }: { menu: MenuRequest; onClose: () => void }) {
  const box = useRef<HTMLDivElement | null>(null);
  const list = useRef<HTMLDivElement | null>(null);
  useVisitingFocus(list, true);
  usePlaceAt(box, menu.at);
  useClosing(box, onClose);
  const onKeyDown = useMenuKeys(list, onClose);
  return (
    <div class="menu" ref={box}>
      {menu.head}
      <div
        ref={list}
        class="menu-list"
        role="menu"
        tabIndex={-1}
        aria-label={menu.label}
        onKeyDown={onKeyDown}
        // The browser's own menu would lie over this one.
        onContextMenu={(event) => event.preventDefault()}
      >
        {menu.groups.map((group, index) => (
          <Group key={index} group={group} onClose={onClose} />
        ))}
      </div>
    </div>
  );
}

function Group({ group, onClose }: { group: MenuGroup; onClose: () => void }) {
  if (group.entries.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of a menu is no set of form fields
    <div class="menu-group" role="group" aria-label={group.title}>
      {group.title && (
        <p class="menu-title" aria-hidden="true">
          {group.title}
        </p>
      )}
      {group.entries.map((entry) => (
        <button
          key={entry.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          class={entry.danger ? 'menu-entry danger' : 'menu-entry'}
          onPointerMove={(event) => event.currentTarget.focus()}
          onClick={() => {
            onClose();
            entry.onChoose();
          }}
        >
          <span>{entry.label}</span>
          {entry.icon && <Icon name={entry.icon} />}
        </button>
      ))}
    </div>
  );
}

/** Beside the point, and never out of the window. In a narrow one the style sheet puts it below. */
function usePlaceAt(box: { readonly current: HTMLElement | null }, { x, y }: Point): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const { width, height } = element.getBoundingClientRect();
    const left = Math.max(margin, Math.min(x, innerWidth - width - margin));
    const top = Math.max(margin, Math.min(y, innerHeight - height - margin));
    element.style.setProperty('--left', `${left}px`);
    element.style.setProperty('--top', `${top}px`);
  }, [x, y]);
}

const margin = 8;

function useClosing(box: { readonly current: HTMLElement | null }, close: () => void): void {
  useEffect(() => {
    const onPress = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close();
    };
    document.addEventListener('pointerdown', onPress);
    // A press into the panel's frame is seen only as the focus leaving the window.
    window.addEventListener('blur', close);
    window.addEventListener('resize', close);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      window.removeEventListener('blur', close);
      window.removeEventListener('resize', close);
    };
  });
}
