import type { PostThread } from '../member-api.js';
import { threadFrom } from '../world/guild-parts.js';
import { Permission } from '../world/permissions.js';
import { openThread } from '../world/threads.js';
import type { World } from '../world/world.js';
import { channelOf, memberOf } from './lookup.js';
import { MemberRefusal } from './member-error.js';

const MOST_CHARACTERS = 100;

/**
 * A member opens a public thread.
 *
 * @returns its id
 * @throws MemberRefusal 404 unknown channel or message, 403 not permitted, 400 a name that is empty
 *   or too long, a message that has a thread, a place that takes none
 */
export function startThread(world: World, post: PostThread): string {
  const member = memberOf(world, post.memberId);
  const parent = channelOf(world, post.channelId, member, Permission.createPublicThreads);
  if (parent.type !== 0) {
    throw new MemberRefusal(400, 'Threads are opened in text channels only.');
  }
  const name = post.name.trim();
  if (name === '' || name.length > MOST_CHARACTERS) {
    const wanted = `1 to ${MOST_CHARACTERS} characters, not ${name.length}`;
    throw new MemberRefusal(400, `The name of a thread has ${wanted}.`);
  }
  const message = post.messageId === undefined ? null : world.message(post.messageId);
  const here = message?.channelId === parent.id && message.visibleTo === null;
  if (message === undefined || (message !== null && !here)) {
    throw new MemberRefusal(404, `There is no message ${post.messageId} here to open a thread on.`);
  }
  if (message !== null && threadFrom(world, message.id) !== undefined) {
    throw new MemberRefusal(400, 'That message has a thread already.');
  }
  const usual = {
    autoArchiveMinutes: 4_320,
    slowModeSeconds: 0,
    invitable: true,
    type: 11,
  } as const;
  return openThread(world, { ...usual, parent, message, name, ownerId: member.id }).id;
}
