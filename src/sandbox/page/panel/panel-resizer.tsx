import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { usePage } from '../state/context.js';

interface PanelResizerProps {
  /** In CSS pixels. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

const narrowestPanel = 280;
const widestPanel = 900;
/** Channels, and what the chat keeps at least; also in styles/panel.css. */
const leftOfPanel = 640;
const step = 24;

const widest = () => Math.max(narrowestPanel, Math.min(widestPanel, innerWidth - leftOfPanel));

/** The line between chat and panel: dragged, or moved with the arrow keys. */
export function PanelResizer({ width, onWidth }: PanelResizerProps) {
  const { words } = usePage();
  const set = (next: number) =>
    onWidth(Math.round(Math.min(widest(), Math.max(narrowestPanel, next))));
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key === 'ArrowLeft') set(Math.min(width, widest()) + step);
    else if (event.key === 'ArrowRight') set(Math.min(width, widest()) - step);
    else return;
    event.preventDefault();
  };
  const onPointerDown = (event: TargetedPointerEvent<HTMLElement>) => {
    const line = event.currentTarget;
    line.setPointerCapture(event.pointerId);
    const move = (moved: PointerEvent) => set(window.innerWidth - moved.clientX);
    const stop = () => {
      line.removeEventListener('pointermove', move);
      document.body.classList.remove('resizing');
    };
    document.body.classList.add('resizing');
    line.addEventListener('pointermove', move);
    line.addEventListener('lostpointercapture', stop, { once: true });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule that can be moved is a separator
    <div
      class="panel-resizer"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.resizePanel}
      aria-valuenow={Math.min(width, widest())}
      aria-valuemin={narrowestPanel}
      aria-valuemax={widest()}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    />
  );
}
