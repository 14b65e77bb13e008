import { Icon } from '../controls/icon.js';
import { usePage } from '../state/context.js';

interface ChatHeaderProps {
  readonly onOpenChannels: () => void;
  /** Null when no bot registered a panel. */
  readonly panel: { readonly open: boolean; readonly onToggle: () => void } | null;
}

/** The place's name and topic, with what opens beside it. */
export function ChatHeader({ onOpenChannels, panel }: ChatHeaderProps) {
  const { channel, words } = usePage();
  const panelWord = panel?.open ? words.hidePanel : words.showPanel;
  return (
    <header class="chat-header">
      <button
        type="button"
        class="icon-button drawer-only"
        aria-label={words.openChannels}
        onClick={onOpenChannels}
      >
        <Icon name="menu" />
      </button>
      {channel.thread === null ? (
        <Icon name={channel.direct ? 'mention' : 'hash'} />
      ) : (
        <Parent parentId={channel.thread.parentId} />
      )}
      <h2>{channel.name}</h2>
      {channel.slowModeSeconds > 0 && (
        <p class="slow-mode" title={words.slowModeHint(channel.slowModeSeconds)}>
          <Icon name="clock" /> {words.slowMode}
        </p>
      )}
      {channel.topic && <p class="topic">{channel.topic}</p>}
      {panel !== null && (
        <button
          type="button"
          class="icon-button panel-toggle"
          aria-label={panelWord}
          aria-pressed={panel.open}
          title={panelWord}
          onClick={panel.onToggle}
        >
          <Icon name="panel" />
        </button>
      )}
    </header>
  );
}

/** The channel that a thread belongs to, which leads back there. */
function Parent({ parentId }: { parentId: string }) {
  const { server, words, goTo } = usePage();
  const name = server.channels.find(({ id }) => id === parentId)?.name ?? words.unknownChannel;
  return (
    <>
      <button
        type="button"
        class="parent-place"
        aria-label={words.backTo(name)}
        title={words.backTo(name)}
        onClick={() => goTo(parentId)}
      >
        <Icon name="hash" /> <span>{name}</span>
      </button>
      <span class="parent-mark" aria-hidden="true">
        ›
      </span>
      <Icon name="thread" />
    </>
  );
}
