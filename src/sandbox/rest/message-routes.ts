import { createForm } from '../forms/field.js';
import type { MessageForm } from '../forms/message-form.js';
import { SENT_FLAGS } from '../forms/message-form.js';
import type { MessageWire } from '../wire/messages.js';
import { channelPermissions, Permission } from '../world/permissions.js';
import { MessageFlag, type MessageRecord, MessageType } from '../world/records.js';
import { snowflakeTime } from '../world/snowflake.js';
import type { World } from '../world/world.js';
import { channelFor, messageIn } from './access.js';
import { DiscordError, refusals } from './discord-error.js';
import type { MessageWriter } from './message-writer.js';
import { readPage, windowOf } from './paging.js';
import { type ApiRequest, NO_CONTENT, ok, type Route } from './route.js';

const FIVE_IN_FIVE_SECONDS = { requests: 5, windowMs: 5_000 };
const TWO_WEEKS_MS = 14 * 86_400_000;
/** How long a nonce that must be unique is remembered. */
const NONCE_MS = 5 * 60_000;

/** Messages of a channel: read, sent, edited, deleted. */
export function messageRoutes(props: {
  readonly world: World;
  readonly wire: MessageWire;
  readonly writer: MessageWriter;
  readonly contentGranted: boolean;
}): readonly Route[] {
  const { world, wire, writer } = props;
  const show = (message: MessageRecord) => wire.forBot(message, props.contentGranted);
  const list = '/channels/:channel/messages';
  const one = `${list}/:message`;
  const limit = FIVE_IN_FIVE_SECONDS;
  const bot = 'bot' as const;

  return [
    {
      method: 'GET',
      path: list,
      authorization: bot,
      handle: (request) => ok(page(world, request).map(show)),
    },
    {
      method: 'GET',
      path: one,
      authorization: bot,
      handle(request) {
        const needed = Permission.readMessageHistory;
        const channel = channelFor(world, request.parameter('channel'), needed);
        return ok(show(messageIn(world, channel, request.parameter('message'))));
      },
    },
    {
      method: 'POST',
      path: list,
      authorization: bot,
      limit,
      async handle(request) {
        const message = await send(world, writer, request);
        return ok(show(message));
      },
    },
    {
      method: 'PATCH',
      path: one,
      authorization: bot,
      limit,
      async handle(request) {
        const channel = channelFor(world, request.parameter('channel'));
        const message = messageIn(world, channel, request.parameter('message'));
        if (message.authorId !== world.bot.id) throw refusals.notTheAuthor();
        const edited = await writer.edit({ body: request.body, message, flags: SENT_FLAGS });
        const stamped = { ...edited, editedAt: new Date().toISOString() };
        world.replaceMessage(stamped);
        return ok(show(stamped));
      },
    },
    {
      method: 'DELETE',
      path: one,
      authorization: bot,
      limit,
      handle(request) {
        const channel = channelFor(world, request.parameter('channel'));
        const message = messageIn(world, channel, request.parameter('message'));
        if (message.authorId !== world.bot.id) {
          channelFor(world, channel.id, Permission.manageMessages);
        }
        world.removeMessages([message]);
        return NO_CONTENT;
      },
    },
    {
      method: 'POST',
      path: `${list}/bulk-delete`,
      authorization: bot,
      limit: { requests: 1, windowMs: 1_000 },
      handle(request) {
        world.removeMessages(bulk(world, request));
        return NO_CONTENT;
      },
    },
    {
      method: 'POST',
      path: '/channels/:channel/typing',
      authorization: bot,
      limit,
      handle(request) {
        const channel = channelFor(world, request.parameter('channel'), Permission.sendMessages);
        world.events.emit({ type: 'typing', channelId: channel.id, memberId: world.bot.id });
        return NO_CONTENT;
      },
    },
  ];
}

async function send(
  world: World,
  writer: MessageWriter,
  request: ApiRequest,
): Promise<MessageRecord> {
  const channel = channelFor(world, request.parameter('channel'), Permission.sendMessages);
  const { message, form } = await writer.compose({
    body: request.body,
    channel,
    flags: SENT_FLAGS,
  });
  const repeated = form.enforceNonce ? sameNonce(world, message) : undefined;
  if (repeated !== undefined) return repeated;
  checkParts(world, message);
  const replyTo = repliedMessage(world, message, form);
  const type = replyTo === null ? MessageType.default : MessageType.reply;
  const sent = { ...message, replyTo, type };
  world.addMessage(sent);
  return sent;
}

/** Embeds and files need rights of their own. */
function checkParts(world: World, message: MessageRecord): void {
  if (message.embeds.length > 0) channelFor(world, message.channelId, Permission.embedLinks);
  if (message.attachments.length > 0) channelFor(world, message.channelId, Permission.attachFiles);
}

function repliedMessage(world: World, message: MessageRecord, form: MessageForm): string | null {
  if (form.replyTo === null) return null;
  const channel = channelFor(world, message.channelId);
  const rights = channelPermissions(world, world.bot, channel);
  if ((rights & Permission.readMessageHistory) === 0n) {
    const text = 'Cannot reply without permission to read message history';
    throw new DiscordError(403, 160002, text);
  }
  const replied = world.message(form.replyTo.messageId);
  if (replied?.channelId === message.channelId && replied.visibleTo === null) return replied.id;
  return form.replyTo.failIfNotExists ? form.replyTo.refuse() : null;
}

function sameNonce(world: World, message: MessageRecord): MessageRecord | undefined {
  if (message.nonce === null) return undefined;
  const since = Date.now() - NONCE_MS;
  return world.messages(message.channelId).findLast((earlier) => {
    return (
      earlier.nonce === message.nonce &&
      earlier.authorId === message.authorId &&
      snowflakeTime(earlier.id) > since
    );
  });
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

function bulk(world: World, request: ApiRequest): MessageRecord[] {
  const needed = Permission.manageMessages;
  const channel = channelFor(world, request.parameter('channel'), needed);
  const form = createForm(request.body.json);
  const items = form.root.get('messages').items({ required: true, min: 2, max: 100 });
  const ids = items.flatMap((item) => item.snowflake() ?? []);
  form.finish();
  if (ids.some((id) => snowflakeTime(id) < Date.now() - TWO_WEEKS_MS)) {
    const text = 'You can only bulk delete messages that are under 14 days old.';
    throw new DiscordError(400, 50034, text);
  }
  const known = world.messages(channel.id).filter((message) => ids.includes(message.id));
  return known.filter((message) => (message.flags & MessageFlag.ephemeral) === 0);
}
