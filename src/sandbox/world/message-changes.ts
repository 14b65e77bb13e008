import type { MessageStore } from './message-store.js';
import type { MessageRecord } from './records.js';
import { noteMessage, noteRemoval } from './threads.js';
import type { World } from './world.js';
import type { WorldEvent, WorldEvents } from './world-events.js';

/** The messages of a world: read, added, replaced, removed. */
export function createMessageChanges(props: {
  readonly messages: MessageStore;
  readonly events: WorldEvents;
  /** The world that these are part of. */
  readonly world: () => World;
}): Pick<World, 'messages' | 'message' | 'addMessage' | 'replaceMessage' | 'removeMessages'> {
  const { messages, events, world } = props;
  return {
    messages: messages.inChannel,
    message: messages.get,
    addMessage(message) {
      noteMessage(world(), message);
      messages.put(message);
      events.emit({ type: 'message_created', message });
    },
    replaceMessage(message: MessageRecord, event?: WorldEvent) {
      if (messages.get(message.id) === undefined) return;
      messages.put(message);
      events.emit(event ?? { type: 'message_updated', message });
    },
    removeMessages(removed) {
      for (const message of removed) {
        messages.remove(message);
        noteRemoval(world(), message);
      }
      const [only] = removed;
      if (only === undefined) return;
      if (removed.length > 1) events.emit({ type: 'messages_bulk_deleted', messages: removed });
      else events.emit({ type: 'message_deleted', message: only });
    },
  };
}
