import { Icon, type IconName } from '../controls/icon.js';
import { useLive, usePage } from '../state/context.js';
import { channelsOf, directsOf, threadsOf } from '../state/place.js';

interface ChannelListProps {
  readonly onChoose: (channelId: string) => void;
}

/** The channels that the member sees, each with its threads below. */
export function ChannelList({ onChoose }: ChannelListProps) {
  const { server, me, channel, words } = usePage();
  const threads = (parentId: string) => {
    const open = threadsOf(server, me, parentId);
    // One that was put away is listed as long as it is on show.
    const { thread } = channel;
    return thread?.archived === true && thread.parentId === parentId ? [...open, thread] : open;
  };
  const channels = channelsOf(server, me);
  // Who has left the server has direct messages alone.
  if (channels.length === 0) return null;
  return (
    <nav aria-label={words.channels}>
      <h2 class="side-title">{words.channels}</h2>
      <ul class="channels">
        {channels.map(({ id, name }) => (
          <li key={id}>
            <PlaceButton id={id} name={name} icon="hash" onChoose={onChoose} />
            {threads(id).length > 0 && (
              <ul class="threads" aria-label={words.threadsOf(name)}>
                {threads(id).map((thread) => (
                  <li key={thread.id}>
                    <PlaceButton
                      id={thread.id}
                      name={thread.name}
                      icon={thread.type === 12 ? 'lock' : 'thread'}
                      onChoose={onChoose}
                    />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Direct messages with the bot, where there are any. */
export function DirectList({ onChoose }: ChannelListProps) {
  const { server, me, words } = usePage();
  const directs = directsOf(server, me);
  if (directs.length === 0) return null;
  return (
    <nav aria-label={words.directMessages}>
      <h2 class="side-title">{words.directMessages}</h2>
      <ul class="channels">
        {directs.map(({ id, name }) => (
          <li key={id}>
            <PlaceButton id={id} name={name} icon="mention" onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface PlaceButtonProps extends ChannelListProps {
  readonly id: string;
  readonly name: string;
  readonly icon: IconName;
}

function PlaceButton({ id, name, icon, onChoose }: PlaceButtonProps) {
  const { channel, words } = usePage();
  const unread = useLive().chat.unread.has(id);
  return (
    <button
      type="button"
      class={unread ? 'unread' : undefined}
      aria-current={id === channel.id ? 'page' : undefined}
      onClick={() => onChoose(id)}
    >
      <Icon name={icon} /> <span>{name}</span>
      {unread && <span class="visually-hidden">({words.unread})</span>}
    </button>
  );
}
