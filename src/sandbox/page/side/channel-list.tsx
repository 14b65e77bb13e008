import { Icon } from '../controls/icon.js';
import { useLive, usePage } from '../state/context.js';

interface ChannelListProps {
  readonly onChoose: (channelId: string) => void;
}

export function ChannelList({ onChoose }: ChannelListProps) {
  const { server, channel, words } = usePage();
  const { chat } = useLive();
  return (
    <nav aria-label={words.channels}>
      <h2 class="side-title">{words.channels}</h2>
      <ul class="channels">
        {server.channels.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              class={chat.unread.has(id) ? 'unread' : undefined}
              aria-current={id === channel.id ? 'page' : undefined}
              onClick={() => onChoose(id)}
            >
              <Icon name="hash" /> <span>{name}</span>
              {chat.unread.has(id) && <span class="visually-hidden">({words.unread})</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
