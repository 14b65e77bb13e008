import type { ModeratedMessage } from '../../../src/moderation/message.js';

/** A message with a text, from somebody somewhere. */
export function messageOf(text: string): ModeratedMessage {
  return {
    ...{ id: '1', guildId: '2', channelId: '3', parentId: null, memberId: '4', memberName: 'Ada' },
    ...{ roleIds: [], at: 0, mentions: { count: 0, everyone: false } },
    text,
  };
}
