import type { MessageRecord } from './records.js';

/** Messages by id and by channel. */
export interface MessageStore {
  /** Replaces a message of the same id. */
  put(message: MessageRecord): void;
  remove(message: MessageRecord): void;
  get(id: string): MessageRecord | undefined;
  /** Oldest first. */
  inChannel(id: string): MessageRecord[];
  all(): MessageRecord[];
}

/** Older messages are forgotten beyond this, in memory and in the file. */
const MESSAGES_PER_CHANNEL = 2_000;

export function createMessageStore(initial: readonly MessageRecord[]): MessageStore {
  const all = new Map<string, MessageRecord>();
  const channels = new Map<string, Map<string, MessageRecord>>();
  const channel = (id: string) => {
    const known = channels.get(id) ?? new Map<string, MessageRecord>();
    channels.set(id, known);
    return known;
  };
  const remove = (message: MessageRecord) => {
    all.delete(message.id);
    channel(message.channelId).delete(message.id);
  };
  const put = (message: MessageRecord) => {
    all.set(message.id, message);
    const own = channel(message.channelId).set(message.id, message);
    const [oldest] = own.size > MESSAGES_PER_CHANNEL ? own.values() : [];
    if (oldest !== undefined) remove(oldest);
  };
  for (const message of initial) put(message);
  return {
    put,
    remove,
    get: (id) => all.get(id),
    inChannel: (id) => [...channel(id).values()],
    all: () => [...all.values()],
  };
}
