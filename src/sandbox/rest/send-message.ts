import { type MessageForm, SENT_FLAGS } from '../forms/message-form.js';
import { channelPermissions, Permission } from '../world/permissions.js';
import { type ChannelRecord, type MessageRecord, MessageType } from '../world/records.js';
import { snowflakeTime } from '../world/snowflake.js';
import type { World } from '../world/world.js';
import { channelFor, sendingChannelFor } from './access.js';
import { DiscordError, refusals } from './discord-error.js';
import type { MessageWriter } from './message-writer.js';
import type { ApiRequest } from './route.js';

/** How long a nonce that must be unique is remembered. */
const NONCE_MS = 5 * 60_000;

/**
 * Sends a message of the bot to a channel.
 *
 * @throws DiscordError what is refused of the message, the channel or the reply
 */
export async function sendMessage(
  world: World,
  writer: MessageWriter,
  request: ApiRequest,
): Promise<MessageRecord> {
  const channel = sendingChannelFor(world, request.parameter('channel'));
  refuseUnreachable(world, channel);
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

/** Direct messages reach whoever takes them and shares a guild with the bot. */
function refuseUnreachable(world: World, { recipientId }: ChannelRecord): void {
  if (recipientId === undefined) return;
  const recipient = world.members.get(recipientId);
  if (recipient === undefined || recipient.guildIds.length === 0) throw refusals.noMutualGuilds();
  if (recipient.closesDirectMessages) throw refusals.cannotSendToUser();
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
