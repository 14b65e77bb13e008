import type { MessageRecord } from './records.js';

/** A message without anything in it, to be filled in. */
export function emptyMessage(place: {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
}): MessageRecord {
  return {
    ...place,
    type: 0,
    content: '',
    editedAt: null,
    embeds: [],
    components: [],
    attachments: [],
    mentionedUsers: [],
    mentionedRoles: [],
    mentionsEveryone: false,
    flags: 0,
    nonce: null,
    replyTo: null,
    about: null,
    origin: null,
    visibleTo: null,
    suggestions: [],
    reactions: [],
  };
}
