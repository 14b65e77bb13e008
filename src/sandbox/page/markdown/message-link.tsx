import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import { usePage } from '../state/context.js';
import { readMessageAddress } from '../state/message-address.js';
import { isWebAddress } from './inline.js';

interface MessageLinkProps {
  readonly url: string;
  readonly class?: string;
  /** Always opens in a new tab. */
  readonly tab?: boolean;
  readonly children: ComponentChildren;
}

/**
 * A link that someone wrote. To a message of this server: shows it here. To the panel's own site: opens
 * there. Else: a new tab that cannot reach this page. Anything but `http` and `https` stays text.
 */
export function MessageLink(props: MessageLinkProps) {
  const { url, class: className = 'link', tab = false, children } = props;
  const { words } = usePage();
  const follow = useWayInside(url);
  if (!isWebAddress(url)) return <span class={className}>{children}</span>;
  const inside = tab ? null : follow;
  return (
    <a
      class={className}
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      title={`${url} — ${inside?.title ?? words.opensInTab}`}
      onClick={(event) => inside !== null && unlessTab(event, inside.go)}
    >
      {children}
    </a>
  );
}

/** How this page itself follows a link; null for one that leads out of it. */
function useWayInside(url: string) {
  const { openInPanel, belongsInPanel, goTo, server, words } = usePage();
  const place = readMessageAddress(url);
  if (place !== null && place.guildId === server.guild.id) {
    return { title: words.opensHere, go: () => goTo(place.channelId, place.messageId) };
  }
  return belongsInPanel(url) ? { title: words.opensInPanel, go: () => openInPanel(url) } : null;
}

function unlessTab(event: TargetedMouseEvent<HTMLAnchorElement>, go: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go();
}
