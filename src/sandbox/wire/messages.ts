import { threadFrom } from '../world/guild-parts.js';
import type { Json, JsonObject } from '../world/json.js';
import {
  type AttachmentRecord,
  type InteractionOrigin,
  MessageFlag,
  type MessageRecord,
  type OriginCommand,
} from '../world/records.js';
import { snowflakeTime } from '../world/snowflake.js';
import type { World } from '../world/world.js';
import { attachmentObject, attachmentUrl } from './attachments.js';
import { channelObject } from './channels.js';
import { listedAttachments, withMedia } from './media.js';
import { partialMember, userObject } from './people.js';

/** Messages as Discord's API shows them. */
export interface MessageWire {
  /** As anyone who may read it sees it. */
  full(message: MessageRecord): JsonObject;
  /** As the bot sees it: without the intent, blank where Discord blanks it. */
  forBot(message: MessageRecord, contentGranted: boolean): JsonObject;
}

/** @param address - where attachments are served, such as `http://127.0.0.1:4180` */
export function createMessageWire(props: {
  readonly world: World;
  readonly address: () => string;
}): MessageWire {
  const { world, address } = props;
  const full = (message: MessageRecord): JsonObject => ({
    ...body(world, message),
    ...content(message, address()),
    ...reference(world, message, full),
  });
  const forBot = (message: MessageRecord, granted: boolean): JsonObject => ({
    ...body(world, message),
    ...(granted || readableByBot(world, message) ? content(message, address()) : BLANK),
    ...reference(world, message, (replied) => forBot(replied, granted)),
  });
  return { full, forBot };
}

/** What the bot may read without the Message Content intent. */
function readableByBot(world: World, message: MessageRecord): boolean {
  return (
    message.authorId === world.bot.id ||
    message.mentionedUsers.includes(world.bot.id) ||
    world.channels.get(message.channelId)?.guildId === null
  );
}

const BLANK = { content: '', embeds: [], components: [], attachments: [] } as const;

function content(message: MessageRecord, address: string): JsonObject {
  const suppressed = (message.flags & MessageFlag.suppressEmbeds) !== 0;
  const urlOf = (file: AttachmentRecord) => attachmentUrl(address, message.channelId, file);
  return {
    content: message.content,
    embeds: suppressed ? [] : withMedia(message.embeds, message, urlOf),
    components: withMedia(message.components, message, urlOf),
    attachments: listedAttachments(message).map((file) => attachmentObject(file, urlOf(file))),
  };
}

function body(world: World, message: MessageRecord): JsonObject {
  const author = world.members.get(message.authorId);
  return {
    id: message.id,
    type: message.type,
    channel_id: message.channelId,
    author: author === undefined ? null : userObject(author),
    timestamp: new Date(snowflakeTime(message.id)).toISOString(),
    edited_timestamp: message.editedAt,
    tts: false,
    pinned: false,
    mention_everyone: message.mentionsEveryone,
    mentions: message.mentionedUsers.flatMap((id) => mention(world, id)),
    mention_roles: message.mentionedRoles,
    ...withThread(world, message),
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.reactions.length === 0 ? {} : { reactions: reactions(world, message) }),
    ...origin(world, message),
  };
}

function mention(world: World, id: string): JsonObject[] {
  const member = world.members.get(id);
  return member === undefined ? [] : [userObject(member)];
}

function reactions(world: World, message: MessageRecord): Json {
  return message.reactions.map((reaction) => ({
    emoji: { id: null, name: reaction.emoji },
    count: reaction.users.length,
    count_details: { burst: 0, normal: reaction.users.length },
    burst_colors: [],
    me_burst: false,
    burst_me: false,
    burst_count: 0,
    me: reaction.users.includes(world.bot.id),
  }));
}

/** The thread that grew from the message, and the flag that says so. */
function withThread(world: World, message: MessageRecord): JsonObject {
  const thread = message.visibleTo === null ? threadFrom(world, message.id) : undefined;
  if (thread === undefined) return { flags: message.flags };
  return { flags: message.flags | MessageFlag.hasThread, thread: channelObject(world, thread) };
}

/** What a message has that answers an interaction. */
function origin(world: World, message: MessageRecord): JsonObject {
  if (message.origin === null) return {};
  const { id, type, userId, command } = message.origin;
  const guildId = world.channels.get(message.channelId)?.guildId ?? null;
  const user = world.members.get(userId);
  const userJson = user === undefined ? null : userObject(user);
  return {
    application_id: world.applicationId,
    webhook_id: world.applicationId,
    interaction_metadata: metadata(world, message.origin, guildId ?? '0'),
    ...(command === null ? {} : { interaction: { id, type, name: command.name, user: userJson } }),
  };
}

/**
 * What a message answers; of a submitted form, also what had been answered with that form.
 */
function metadata(world: World, origin: InteractionOrigin, owner: string): JsonObject {
  const { id, type, userId, command, componentMessageId, triggeredBy } = origin;
  const user = world.members.get(userId);
  return {
    id,
    type,
    user: user === undefined ? null : userObject(user),
    authorizing_integration_owners: { '0': owner },
    ...(command === null ? {} : commandMetadata(world, command)),
    ...(type === 3 ? { interacted_message_id: componentMessageId } : {}),
    ...(triggeredBy === null
      ? {}
      : { triggering_interaction_metadata: metadata(world, triggeredBy, owner) }),
  };
}

function commandMetadata(world: World, { name, type, targetId }: OriginCommand): JsonObject {
  const user = world.members.get(type === 2 ? (targetId ?? '') : '');
  return {
    name,
    command_type: type,
    ...(user === undefined ? {} : { target_user: userObject(user) }),
    ...(type === 3 ? { target_message_id: targetId } : {}),
  };
}

function reference(
  world: World,
  message: MessageRecord,
  show: (replied: MessageRecord) => JsonObject,
): JsonObject {
  const { replyTo, about, channelId } = message;
  const place = about ?? (replyTo === null ? null : { channelId, messageId: replyTo });
  if (place === null) return {};
  const guildId = world.channels.get(channelId)?.guildId ?? null;
  const pointer = {
    type: 0,
    channel_id: place.channelId,
    ...(place.messageId === null ? {} : { message_id: place.messageId }),
    ...(guildId === null ? {} : { guild_id: guildId }),
  };
  if (place.messageId === null) return { message_reference: pointer };
  const replied = world.message(place.messageId);
  return {
    message_reference: pointer,
    // One level only, as on Discord.
    referenced_message:
      replied === undefined ? null : show({ ...replied, replyTo: null, about: null }),
  };
}

/** What the gateway adds to a message: the guild, the author's and the mentioned members. */
export function gatewayMessage(
  world: World,
  message: MessageRecord,
  shown: JsonObject,
): JsonObject {
  const channel = world.channels.get(message.channelId);
  const guildId = channel?.guildId ?? null;
  if (guildId === null) return { ...shown, channel_type: 1 };
  const author = world.members.get(message.authorId);
  return {
    ...shown,
    guild_id: guildId,
    channel_type: channel?.type,
    ...(author === undefined ? {} : { member: partialMember(world, author, guildId) }),
    mentions: message.mentionedUsers.flatMap((id) => {
      const member = world.members.get(id);
      if (member === undefined) return [];
      return [{ ...userObject(member), member: partialMember(world, member, guildId) }];
    }),
  };
}
