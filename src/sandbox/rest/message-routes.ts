import { SENT_FLAGS } from '../forms/message-form.js';
import type { MessageWire } from '../wire/messages.js';
import { channelPermissions, Permission } from '../world/permissions.js';
import type { MessageRecord } from '../world/records.js';
import type { World } from '../world/world.js';
import { channelFor, messageIn, refuseArchived, sendingChannelFor } from './access.js';
import { refusals } from './discord-error.js';
import { messageDeletionRoutes } from './message-deletion-routes.js';
import type { MessageWriter } from './message-writer.js';
import { readPage, windowOf } from './paging.js';
import { type ApiRequest, NO_CONTENT, ok, type Route } from './route.js';
import { sendMessage } from './send-message.js';

const FIVE_IN_FIVE_SECONDS = { requests: 5, windowMs: 5_000 };

/** Messages of a channel: read, sent, edited, deleted. */
export function messageRoutes(props: MessageRouteParts): readonly Route[] {
  return [...readRoutes(props), ...writeRoutes(props), ...messageDeletionRoutes(props.world)];
}

interface MessageRouteParts {
  readonly world: World;
  readonly wire: MessageWire;
  readonly writer: MessageWriter;
  /** Whether the application holds the Message Content intent. */
  readonly contentGranted: boolean;
}

const LIST = '/channels/:channel/messages';
const ONE = `${LIST}/:message`;

function readRoutes({ world, wire, contentGranted }: MessageRouteParts): readonly Route[] {
  return [
    {
      method: 'GET',
      path: LIST,
      authorization: 'bot',
      handle(request) {
        return ok(page(world, request).map((message) => wire.forBot(message, contentGranted)));
      },
    },
    {
      method: 'GET',
      path: ONE,
      authorization: 'bot',
      handle(request) {
        const needed = Permission.readMessageHistory;
        const channel = channelFor(world, request.parameter('channel'), needed);
        const message = messageIn(world, channel, request.parameter('message'));
        return ok(wire.forBot(message, contentGranted));
      },
    },
  ];
}

function writeRoutes({ world, wire, writer }: MessageRouteParts): readonly Route[] {
  const limit = FIVE_IN_FIVE_SECONDS;
  return [
    {
      method: 'POST',
      path: LIST,
      authorization: 'bot',
      limit,
      handle: async (request) => ok(wire.full(await sendMessage(world, writer, request))),
    },
    {
      method: 'PATCH',
      path: ONE,
      authorization: 'bot',
      limit,
      handle: async (request) => ok(wire.full(await edit(world, writer, request))),
    },
    {
      method: 'POST',
      path: '/channels/:channel/typing',
      authorization: 'bot',
      limit,
      handle(request) {
        const channel = sendingChannelFor(world, request.parameter('channel'));
        world.events.emit({ type: 'typing', channelId: channel.id, memberId: world.bot.id });
        return NO_CONTENT;
      },
    },
  ];
}

async function edit(
  world: World,
  writer: MessageWriter,
  request: ApiRequest,
): Promise<MessageRecord> {
  const channel = channelFor(world, request.parameter('channel'));
  const message = messageIn(world, channel, request.parameter('message'));
  if (message.authorId !== world.bot.id) throw refusals.notTheAuthor();
  refuseArchived(channel);
  const edited = await writer.edit({ body: request.body, message, flags: SENT_FLAGS });
  const stamped = { ...edited, editedAt: new Date().toISOString() };
  world.replaceMessage(stamped);
  return stamped;
}

/** Newest first, as Discord lists them; without the history right, nothing. */
function page(world: World, request: ApiRequest): MessageRecord[] {
  const channel = channelFor(world, request.parameter('channel'));
  const limit = readPage(request.query, 50, 100);
  const rights = channelPermissions(world, world.bot, channel);
  if ((rights & Permission.readMessageHistory) === 0n) return [];
  const public_ = world.messages(channel.id).filter((message) => message.visibleTo === null);
  return windowOf(public_, request.query, limit).reverse();
}
