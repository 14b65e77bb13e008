import type { MessageStore } from './message-store.js';
import { newDirectChannel } from './new-records.js';
import type { ChannelRecord } from './records.js';
import type { World } from './world.js';
import type { WorldEvents } from './world-events.js';

/** Direct channels and threads that come, change and go. */
export function createChannelChanges(props: {
  readonly channels: Map<string, ChannelRecord>;
  readonly messages: MessageStore;
  readonly events: WorldEvents;
  /** The world that these are part of. */
  readonly world: () => World;
}): Pick<World, 'directChannel' | 'putChannel' | 'removeThread'> {
  const { channels, messages, events, world } = props;
  return {
    directChannel(memberId) {
      for (const channel of channels.values()) {
        if (channel.recipientId === memberId) return channel;
      }
      const channel = newDirectChannel(memberId, world().snowflakes.next());
      channels.set(channel.id, channel);
      events.emit({ type: 'state_changed' });
      return channel;
    },
    putChannel(channel, event) {
      channels.set(channel.id, channel);
      if (event !== null) events.emit(event);
    },
    removeThread(thread) {
      channels.delete(thread.id);
      for (const message of messages.inChannel(thread.id)) messages.remove(message);
      events.emit({ type: 'thread_deleted', thread });
      const starter = messages.get(thread.id);
      if (starter !== undefined) world().replaceMessage(starter);
    },
  };
}
