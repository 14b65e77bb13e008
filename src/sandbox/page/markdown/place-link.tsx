import { Icon } from '../controls/icon.js';
import { usePage } from '../state/context.js';
import type { MessagePlace } from '../state/message-address.js';
import { MessageLink } from './message-link.js';

/** The bare address of a message or a place, shown by name; one of another server as it is. */
export function PlaceLink({ url, place }: { url: string; place: MessagePlace }) {
  const { server, words } = usePage();
  const channel = server.channels.find(({ id }) => id === place.channelId);
  const thread = server.threads.find(({ id }) => id === place.channelId);
  const name = channel?.name ?? thread?.name;
  if (name === undefined || place.guildId !== server.guild.id) {
    return <MessageLink url={url}>{url}</MessageLink>;
  }
  return (
    <MessageLink url={url} class="mention place-link">
      <Icon name={thread === undefined ? 'hash' : 'thread'} />
      {name}
      {place.messageId !== null && ` › ${words.aMessage}`}
    </MessageLink>
  );
}
