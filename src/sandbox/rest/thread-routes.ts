import { readThread } from '../forms/thread-form.js';
import { channelObject } from '../wire/channels.js';
import { threadFrom } from '../world/guild-parts.js';
import { Permission } from '../world/permissions.js';
import { type ChannelRecord, type MessageRecord, MessageType } from '../world/records.js';
import { openThread } from '../world/threads.js';
import type { World } from '../world/world.js';
import { channelFor, messageIn } from './access.js';
import { archivedThreadRoute } from './archived-threads.js';
import { DiscordError, refusals } from './discord-error.js';
import { ok, type Route } from './route.js';
import { threadChangeRoutes } from './thread-changes.js';
import { threadMemberRoutes } from './thread-members.js';

/** Threads: opened on a message or beside the discussion, changed, deleted, joined and left. */
export function threadRoutes(props: { readonly world: World }): readonly Route[] {
  const { world } = props;
  const limit = { requests: 10, windowMs: 5_000 };
  return [
    {
      method: 'POST',
      path: '/channels/:channel/messages/:message/threads',
      authorization: 'bot',
      limit,
      handle(request) {
        const needed = Permission.createPublicThreads;
        const parent = textChannel(channelFor(world, request.parameter('channel'), needed));
        const message = messageIn(world, parent, request.parameter('message'));
        refuseUnlessFree(world, message);
        const form = readThread(request.body.json, false);
        const start = { ...form, parent, message, ownerId: world.bot.id };
        return ok(channelObject(world, openThread(world, start)), 201);
      },
    },
    {
      method: 'POST',
      path: '/channels/:channel/threads',
      authorization: 'bot',
      limit,
      handle(request) {
        const parent = textChannel(channelFor(world, request.parameter('channel')));
        const form = readThread(request.body.json, true);
        const { createPublicThreads, createPrivateThreads } = Permission;
        channelFor(world, parent.id, form.type === 11 ? createPublicThreads : createPrivateThreads);
        const start = { ...form, parent, message: null, ownerId: world.bot.id };
        return ok(channelObject(world, openThread(world, start)), 201);
      },
    },
    ...threadChangeRoutes(world),
    ...threadMemberRoutes(world),
    archivedThreadRoute(world),
  ];
}

/** Threads are opened in text channels only, not in threads or direct messages. */
function textChannel(channel: ChannelRecord): ChannelRecord {
  if (channel.type === 0) return channel;
  throw new DiscordError(400, 50024, 'Cannot execute action on this channel type');
}

/** Kinds of message that a thread can grow from. */
const GROWING: ReadonlySet<number> = new Set([
  MessageType.default,
  MessageType.reply,
  MessageType.chatInputCommand,
  MessageType.contextMenuCommand,
]);

function refuseUnlessFree(world: World, message: MessageRecord): void {
  if (threadFrom(world, message.id) !== undefined) throw refusals.hasThread();
  if (!GROWING.has(message.type)) throw new DiscordError(400, 50068, 'Invalid message type');
}
