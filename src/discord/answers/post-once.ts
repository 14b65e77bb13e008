import type { Asked } from '../asked.js';
import type { Edge } from '../edge.js';
import { messageLink } from '../message-link.js';
import { type PermissionName, requireOwnPermissions, requirePermissions } from '../permissions.js';
import type { OutgoingMessage } from '../reply.js';

/** What a member has the bot post in the channel in which they are. */
export interface ToPost {
  /** What is shown: an answer's id, or that of a component's state; 22 characters at most. */
  readonly subject: string;
  /** At least one. */
  readonly messages: readonly OutgoingMessage[];
}

export interface Posted {
  /** To the first message. */
  readonly link: string;
  /** False where it stood there before. */
  readonly isNew: boolean;
}

/**
 * Posts something once, however often a button is pressed: what stands there already is noted, and
 * of two presses at the same moment Discord itself takes one, since both carry the same nonce. A
 * member has nothing posted where they may not write themselves.
 * @throws UserFacingError that names the permission which the member, or the bot, lacks here.
 */
export async function postOnce(
  { subject, messages }: ToPost,
  asked: Asked,
  { channels, posted }: Pick<Edge, 'channels' | 'posted'>,
): Promise<Posted> {
  const { guildId, channelId } = asked;
  const link = (messageId = '') => messageLink(guildId, channelId, messageId);
  const before = await posted.find(subject);
  if (before.length >= messages.length) return { link: link(before[0]?.messageId), isNew: false };
  requirePermissions(asked, [writing(asked)]);
  requireOwnPermissions(asked, ['ViewChannel', writing(asked)]);
  const ids: string[] = [];
  for (const [index, message] of messages.entries()) {
    const id = await channels.post(channelId, message, `${subject}.${index}`);
    await posted.note(subject, channelId, id);
    ids.push(id);
  }
  return { link: link(ids[0]), isNew: true };
}

function writing({ parentId }: Pick<Asked, 'parentId'>): PermissionName {
  return parentId === null ? 'SendMessages' : 'SendMessagesInThreads';
}
