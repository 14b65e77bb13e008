import type { ModeratedMessage } from '../../src/moderation/message.js';

/** A message of one member, with what a test cares about. */
export function message(text: string, over: Partial<ModeratedMessage> = {}): ModeratedMessage {
  return {
    id: '100',
    guildId: '1',
    channelId: '10',
    parentId: null,
    memberId: '1000',
    memberName: 'Camille',
    roleIds: [],
    text,
    at: 1_800_000_000_000,
    mentions: { count: 0, everyone: false },
    ...over,
  };
}

/** What every rule has, as the gentlest would. */
export const everywhere = {
  mode: 'observe',
  channelIds: [],
  exemptRoleIds: [],
  exemptChannelIds: [],
  response: { deletes: false, warns: false },
} as const;
