import { Icon } from '../controls/icon.js';
import { useLive, usePage } from '../state/context.js';

/** What stands above a place's first message, or why there is none. */
export function PlaceStart({ loaded }: { loaded: boolean }) {
  const { channel, words, actions } = usePage();
  const { chat } = useLive();
  if (!loaded && chat.loadFailed) {
    return (
      <p class="notice" role="alert">
        {words.loadFailed}{' '}
        <button type="button" class="text-button" onClick={actions.reload}>
          {words.retry}
        </button>
      </p>
    );
  }
  if (!loaded) return <p class="notice">{words.connecting}</p>;
  return channel.thread === null ? <ChannelStart /> : <ThreadStart />;
}

function ChannelStart() {
  const { channel, words } = usePage();
  const { direct, name, topic } = channel;
  return (
    <div class="channel-start">
      <span class="start-mark">
        <Icon name={direct ? 'mention' : 'hash'} />
      </span>
      <h3>{direct ? name : words.channelStart(name)}</h3>
      <p>{direct ? words.directStart(name) : (topic ?? words.channelStartHint)}</p>
    </div>
  );
}

function ThreadStart() {
  const { channel, words, server, goTo } = usePage();
  const { thread } = channel;
  if (thread === null) return null;
  const owner = server.members.find(({ id }) => id === thread.ownerId)?.name;
  return (
    <div class="channel-start">
      <span class="start-mark">
        <Icon name="thread" />
      </span>
      <h3>{channel.name}</h3>
      <p>
        {words.threadBy(owner ?? words.unknownMember)}{' '}
        {thread.messageId !== null && (
          <button
            type="button"
            class="text-button"
            onClick={() => goTo(thread.parentId, thread.messageId)}
          >
            {words.toThreadStart}
          </button>
        )}
      </p>
    </div>
  );
}
