import type { Message } from '../state/message.js';

/** Number of the protocol: the first message of a thread that grew from another message. */
const threadStarter = 21;

/** As shown: a thread begins with the message that it grew from, which is only referred to. */
export function asShown(message: Message): Message {
  const original = message.referenced_message;
  if (message.type !== threadStarter || !original) return message;
  // The same object each time, so that it is not drawn again.
  const known = shown.get(message) ?? copyOf(message, original);
  shown.set(message, known);
  return known;
}

const shown = new WeakMap<Message, Message>();

/** Its controls work where it stands, not here. */
function copyOf(message: Message, original: NonNullable<Message['referenced_message']>): Message {
  const { content, embeds, attachments, author, timestamp, edited_timestamp, mentions } = original;
  const said = { content, embeds, attachments, author, timestamp, edited_timestamp, mentions };
  const { message_reference, referenced_message, ...place } = message;
  return { ...place, ...said, type: 0, flags: (original.flags ?? 0) & suppressEmbeds };
}

const suppressEmbeds = 1 << 2;
