import { threadMember } from '../wire/channels.js';
import { memberObject } from '../wire/people.js';
import { isThread, type ThreadChannel } from '../world/guild-parts.js';
import type { JsonObject } from '../world/json.js';
import { channelPermissions, mayView, Permission } from '../world/permissions.js';
import { joinThread, leaveThread } from '../world/threads.js';
import type { World } from '../world/world.js';
import { channelFor } from './access.js';
import { DiscordError, refusals } from './discord-error.js';
import { type ApiRequest, NO_CONTENT, ok, type Route } from './route.js';

/** Who is in a thread: the bot joins and leaves, and adds others. */
export function threadMemberRoutes(world: World): readonly Route[] {
  const path = '/channels/:channel/thread-members/:user';
  const route = (method: Route['method'], handle: Route['handle']): Route => ({
    method,
    path,
    authorization: 'bot',
    handle,
  });
  return [
    route('GET', (request) => ok(shownMember(world, request))),
    route('PUT', (request) => {
      const thread = openThreadOf(world, request);
      const { user, own } = userOf(world, request);
      if (!own) channelFor(world, thread.id, Permission.sendMessages);
      const member = world.members.get(user);
      if (member === undefined || !mayView(world, thread.thread.parentId, member)) {
        throw refusals.unknownMember();
      }
      joinThread(world, thread.id, [user]);
      return NO_CONTENT;
    }),
    route('DELETE', (request) => {
      const thread = openThreadOf(world, request);
      const { user, own } = userOf(world, request);
      if (!own) refuseUnlessMayRemove(world, thread);
      leaveThread(world, thread.id, user);
      return NO_CONTENT;
    }),
  ];
}

function threadOf(world: World, request: ApiRequest): ThreadChannel {
  const channel = channelFor(world, request.parameter('channel'));
  if (isThread(channel)) return channel;
  throw new DiscordError(400, 50024, 'Cannot execute action on this channel type');
}

function openThreadOf(world: World, request: ApiRequest): ThreadChannel {
  const thread = threadOf(world, request);
  if (thread.thread.archived) throw refusals.archivedThread();
  return thread;
}

function userOf(world: World, request: ApiRequest) {
  const named = request.parameter('user');
  const user = named === '@me' ? world.bot.id : named;
  return { user, own: user === world.bot.id };
}

function shownMember(world: World, request: ApiRequest): JsonObject {
  const thread = threadOf(world, request);
  const { user } = userOf(world, request);
  const shown = threadMember(world, thread, user);
  const member = world.members.get(user);
  if (shown === null || member === undefined) throw refusals.unknownMember();
  if (request.query.get('with_member') !== 'true') return shown;
  return { ...shown, member: memberObject(world, member, thread.guildId ?? '') };
}

/** Of a private thread, its owner may remove others too. */
function refuseUnlessMayRemove(world: World, thread: ThreadChannel): void {
  const rights = channelPermissions(world, world.bot, thread);
  const owns = thread.type === 12 && thread.thread.ownerId === world.bot.id;
  if (!owns && (rights & Permission.manageThreads) === 0n) throw refusals.missingPermissions();
}
