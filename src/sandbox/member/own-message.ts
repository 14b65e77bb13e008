import type { PatchMessage } from '../member-api.js';
import { Permission } from '../world/permissions.js';
import type { MemberRecord, MessageRecord } from '../world/records.js';
import type { World } from '../world/world.js';
import { channelOf, memberOf } from './lookup.js';
import { MemberRefusal } from './member-error.js';
import { checkedContent, memberPings, passAutoMod } from './send-message.js';

/**
 * A member changes what they said.
 *
 * @throws MemberRefusal 404 not seen, 403 another's, 400 empty or too long
 */
export function rewordMessage(world: World, messageId: string, patch: PatchMessage): void {
  const member = memberOf(world, patch.memberId);
  const message = seenMessage(world, messageId, member);
  if (message.authorId !== member.id) {
    throw new MemberRefusal(403, `${member.displayName} may only edit messages of their own.`);
  }
  const content = checkedContent(patch.content, message.attachments.length);
  const replied = world.message(message.replyTo ?? '');
  const channel = channelOf(world, message.channelId, member);
  const pings = memberPings(world, { member, channel, content, replied: replied ?? null });
  const judged = { author: member, channel, id: message.id, content, ...pings };
  const apply = passAutoMod(world, judged);
  world.replaceMessage({ ...message, ...pings, content, editedAt: new Date().toISOString() });
  apply(message.id);
}

/**
 * A member deletes what they said, or a moderator what another said.
 *
 * @throws MemberRefusal 404 not seen, 403 not permitted
 */
export function eraseMessage(world: World, messageId: string, memberId: string): void {
  const member = memberOf(world, memberId);
  const message = seenMessage(world, messageId, member);
  if (message.authorId !== member.id) {
    channelOf(world, message.channelId, member, Permission.manageMessages);
  }
  world.removeMessages([message]);
}

/** Ephemeral messages are dismissed on one's own screen; there is nothing to delete. */
function seenMessage(world: World, id: string, member: MemberRecord): MessageRecord {
  const message = world.message(id);
  if (message === undefined || message.visibleTo !== null) {
    throw new MemberRefusal(404, `${member.displayName} sees no message ${id} to change.`);
  }
  channelOf(world, message.channelId, member);
  return message;
}
