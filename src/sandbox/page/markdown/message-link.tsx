import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import { usePage } from '../state/context.js';
import { isWebAddress } from './inline.js';

interface MessageLinkProps {
  readonly url: string;
  readonly class?: string;
  /** Always opens in a new tab. */
  readonly tab?: boolean;
  readonly children: ComponentChildren;
}

/**
 * A link that someone wrote: opens in the panel when it leads to the panel's own site, else in a new
 * tab that cannot reach this page. Anything but `http` and `https` stays text.
 */
export function MessageLink(props: MessageLinkProps) {
  const { url, class: className = 'link', tab = false, children } = props;
  const { openInPanel, belongsInPanel, words } = usePage();
  if (!isWebAddress(url)) return <span class={className}>{children}</span>;
  const inPanel = !tab && belongsInPanel(url);
  const follow = (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    const wantsTab = event.ctrlKey || event.metaKey || event.shiftKey;
    if (inPanel && !wantsTab && openInPanel(url)) event.preventDefault();
  };
  return (
    <a
      class={className}
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      title={`${url} — ${inPanel ? words.opensInPanel : words.opensInTab}`}
      onClick={follow}
    >
      {children}
    </a>
  );
}
