import { useRef } from 'preact/hooks';
import { Icon } from '../controls/icon.js';
import { useVisitingFocus } from '../controls/use-visiting-focus.js';
import { MessageLink } from '../markdown/message-link.js';
import { usePage } from '../state/context.js';
import type { PanelTarget } from './use-panel.js';
import { usePanelFrame } from './use-panel-frame.js';

interface PanelProps {
  readonly target: PanelTarget;
  /** It covers the chat, as there is no room beside it. */
  readonly over: boolean;
  readonly onClose: () => void;
}

/** A page of the bot's beside the chat. It cannot reach this page: another origin, sandboxed. */
export function Panel({ target, over, onClose }: PanelProps) {
  const { words } = usePage();
  const frame = useRef<HTMLIFrameElement | null>(null);
  const closeButton = useRef<HTMLButtonElement | null>(null);
  const { onLoad } = usePanelFrame(frame, target);
  useVisitingFocus(closeButton, over);
  return (
    <aside class="panel" aria-label={words.panel}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from its own buttons */}
      <header class="panel-header" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
        <h2>{words.panel}</h2>
        <MessageLink url={target.url} class="icon-button" tab>
          <Icon name="external" />
          <span class="visually-hidden">{words.panelInTab}</span>
        </MessageLink>
        <button
          ref={closeButton}
          type="button"
          class="icon-button"
          aria-label={words.hidePanel}
          title={words.hidePanel}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <iframe
        ref={frame}
        onLoad={onLoad}
        title={words.panel}
        referrerpolicy="no-referrer"
        sandbox={permissionsOf(target.url)}
      />
    </aside>
  );
}

/** A page of this very origin would, with both permissions, take its own sandbox off. */
function permissionsOf(url: string): string {
  const ours = new URL(url).origin === location.origin;
  const apart = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
  return ours ? apart : `${apart} allow-same-origin`;
}
