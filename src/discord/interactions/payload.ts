import { MessageFlags } from 'discord-api-types/v10';
import type { OutgoingMessage, Visibility } from '../reply.js';
import { isVisible } from '../safe-text.js';

/** A message as discord.js takes it, for a channel, an interaction's answer and its edits alike. */
export interface Payload {
  readonly content?: string;
  readonly embeds: NonNullable<OutgoingMessage['embeds']>;
  readonly components: NonNullable<OutgoingMessage['components']>;
  readonly files: NonNullable<OutgoingMessage['files']>;
  readonly allowedMentions: { readonly parse: readonly []; readonly repliedUser: false };
  readonly flags: number;
}

/**
 * The one place where messages become requests: they ping nobody, unfurl no link, and are not empty.
 * @throws Error for an empty message, which is a fault of ours.
 */
export function payloadOf(message: OutgoingMessage, visibility: Visibility): Payload {
  const { content, embeds = [], components = [], files = [] } = message;
  if (embeds.length === 0 && files.length === 0 && !isVisible(content ?? '')) {
    throw new Error('An empty message was about to be sent.');
  }
  // The flag hides our own embeds as well, so it is only for messages without.
  const quiet = embeds.length === 0 ? MessageFlags.SuppressEmbeds : 0;
  const hidden = visibility === 'private' ? MessageFlags.Ephemeral : 0;
  return {
    ...(content === undefined ? {} : { content }),
    embeds,
    components,
    files,
    allowedMentions: { parse: [], repliedUser: false },
    flags: quiet | hidden,
  };
}
