import { channelObject } from '../wire/channels.js';
import { gatewayMessage, type MessageWire } from '../wire/messages.js';
import { memberObject } from '../wire/people.js';
import type { JsonObject } from '../world/json.js';
import { mayView } from '../world/permissions.js';
import type { MessageRecord } from '../world/records.js';
import type { World } from '../world/world.js';
import type { WorldEvent } from '../world/world-events.js';
import { guildDispatch } from './guild-dispatches.js';
import { Intent } from './intents.js';
import { moderationDispatch } from './moderation-dispatches.js';
import { threadDispatch } from './thread-dispatches.js';

/** An event for bots, and what it takes to receive it. */
export interface Dispatch {
  readonly name: string;
  /** The intent that brings it; 0: it always comes. */
  readonly intent: number;
  /** @param intents - of the session that receives it */
  data(intents: number): JsonObject;
}

/** What an event of the world is to a bot; null: nothing. */
export function dispatchOf(world: World, wire: MessageWire, event: WorldEvent): Dispatch | null {
  switch (event.type) {
    case 'message_created':
      return messageDispatch(world, wire, 'MESSAGE_CREATE', event.message);
    case 'message_updated':
      return messageDispatch(world, wire, 'MESSAGE_UPDATE', event.message);
    case 'message_deleted': {
      const { id, channelId } = event.message;
      const data = { id, ...place(world, channelId) };
      return visible(world, event.message, 'MESSAGE_DELETE', data);
    }
    case 'messages_bulk_deleted':
      return bulkDispatch(world, event.messages);
    case 'reaction_added':
    case 'reaction_removed':
      return reactionDispatch(world, event);
    case 'typing':
      return typingDispatch(world, event.channelId, event.memberId);
    case 'member_joined':
    case 'member_updated':
    case 'member_left':
    case 'member_banned':
    case 'member_unbanned':
    case 'role_updated':
    case 'audit_entry_added':
    case 'auto_mod_rule_created':
    case 'auto_mod_rule_updated':
    case 'auto_mod_rule_deleted':
    case 'auto_mod_executed':
      return moderationDispatch(world, event);
    case 'channel_updated': {
      if (!mayView(world, event.channel.id, world.bot)) return null;
      const data = channelObject(world, event.channel);
      return { name: 'CHANNEL_UPDATE', intent: Intent.guilds, data: () => data };
    }
    case 'thread_created':
    case 'thread_updated':
    case 'thread_deleted':
    case 'thread_members_changed':
      return threadDispatch(world, event);
    case 'guild_joined':
      return guildDispatch(world, event.guild);
    case 'guild_left': {
      const { id } = event.guild;
      return { name: 'GUILD_DELETE', intent: Intent.guilds, data: () => ({ id }) };
    }
    default:
      return null;
  }
}

function messageDispatch(
  world: World,
  wire: MessageWire,
  name: string,
  message: MessageRecord,
): Dispatch | null {
  const shown = (intents: number) => {
    const content = (intents & Intent.messageContent) !== 0;
    return gatewayMessage(world, message, wire.forBot(message, content));
  };
  const intent = messageIntent(world, message.channelId);
  return hidden(world, message) ? null : { name, intent, data: shown };
}

function visible(
  world: World,
  message: MessageRecord,
  name: string,
  data: JsonObject,
): Dispatch | null {
  if (hidden(world, message)) return null;
  return { name, intent: messageIntent(world, message.channelId), data: () => data };
}

/** Bots do not see ephemeral messages pass, nor channels that are closed to them. */
function hidden(world: World, message: MessageRecord): boolean {
  return message.visibleTo !== null || !mayView(world, message.channelId, world.bot);
}

function bulkDispatch(world: World, messages: readonly MessageRecord[]): Dispatch | null {
  const [first] = messages;
  if (first === undefined) return null;
  const data = { ids: messages.map((message) => message.id), ...place(world, first.channelId) };
  return visible(world, first, 'MESSAGE_DELETE_BULK', data);
}

function reactionDispatch(
  world: World,
  event: Extract<WorldEvent, { type: 'reaction_added' | 'reaction_removed' }>,
): Dispatch | null {
  const { message, memberId, emoji } = event;
  if (hidden(world, message)) return null;
  const name = event.type === 'reaction_added' ? 'MESSAGE_REACTION_ADD' : 'MESSAGE_REACTION_REMOVE';
  const data = {
    user_id: memberId,
    message_id: message.id,
    message_author_id: message.authorId,
    emoji: { id: null, name: emoji },
    burst: false,
    type: 0,
    ...place(world, message.channelId),
  };
  const direct = guildIdOf(world, message.channelId) === null;
  const intent = direct ? Intent.directMessageReactions : Intent.guildMessageReactions;
  return { name, intent, data: () => data };
}

function typingDispatch(world: World, channelId: string, memberId: string): Dispatch | null {
  const member = world.members.get(memberId);
  if (member === undefined || !mayView(world, channelId, world.bot)) return null;
  const guildId = guildIdOf(world, channelId);
  const data = {
    user_id: memberId,
    timestamp: Math.floor(Date.now() / 1_000),
    ...place(world, channelId),
    ...(guildId === null ? {} : { member: memberObject(world, member, guildId) }),
  };
  const intent = guildId === null ? Intent.directMessageTyping : Intent.guildMessageTyping;
  return { name: 'TYPING_START', intent, data: () => data };
}

function place(world: World, channelId: string): JsonObject {
  const guildId = guildIdOf(world, channelId);
  return { channel_id: channelId, ...(guildId === null ? {} : { guild_id: guildId }) };
}

function messageIntent(world: World, channelId: string): number {
  return guildIdOf(world, channelId) === null ? Intent.directMessages : Intent.guildMessages;
}

/** Null: direct messages. */
function guildIdOf(world: World, channelId: string): string | null {
  return world.channels.get(channelId)?.guildId ?? null;
}
