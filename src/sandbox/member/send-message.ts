import { pingsOf } from '../forms/allowed-mentions.js';
import type { PostMessage } from '../member-api.js';
import { emptyMessage } from '../world/empty-message.js';
import { channelPermissions, Permission } from '../world/permissions.js';
import { MessageType } from '../world/records.js';
import type { World } from '../world/world.js';
import { channelOf, memberOf } from './lookup.js';
import { MemberRefusal } from './member-error.js';

const MOST_CHARACTERS = 2_000;

/**
 * A member says something.
 *
 * @returns id of the message
 * @throws MemberRefusal 400 empty or too long, 403 not permitted, 404 unknown place or reply
 */
export function sendMessage(world: World, post: PostMessage): string {
  const member = memberOf(world, post.memberId);
  const channel = channelOf(world, post.channelId, member, Permission.sendMessages);
  const { length } = [...post.content];
  if (post.content.trim() === '' || length > MOST_CHARACTERS) {
    const message = `A message has 1 to ${MOST_CHARACTERS} characters; this one has ${length}.`;
    throw new MemberRefusal(400, message);
  }
  const replied = post.replyTo === undefined ? null : world.message(post.replyTo);
  if (replied === undefined || (replied !== null && replied.channelId !== channel.id)) {
    throw new MemberRefusal(404, `There is no message ${post.replyTo} here to reply to.`);
  }
  const rights = channelPermissions(world, member, channel);
  const pings = pingsOf({
    content: post.content,
    allowed: { parse: ['users', 'roles', 'everyone'], users: [], roles: [], repliedUser: true },
    repliedAuthorId: replied?.authorId ?? null,
    mayPingAll: (rights & Permission.mentionEveryone) !== 0n,
    isMentionableRole: (id) => world.roles.get(id)?.mentionable === true,
  });
  const id = world.snowflakes.next();
  world.addMessage({
    ...emptyMessage({ id, channelId: channel.id, authorId: member.id }),
    ...pings,
    content: post.content,
    type: replied === null ? MessageType.default : MessageType.reply,
    replyTo: replied?.id ?? null,
  });
  return id;
}
