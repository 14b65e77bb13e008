import { gatewayMessage, type MessageWire } from '../wire/messages.js';
import {
  channelObject,
  guildChannels,
  guildObject,
  memberObject,
  ownUserObject,
} from '../wire/people.js';
import type { JsonObject } from '../world/json.js';
import { channelPermissions, Permission } from '../world/permissions.js';
import type { MessageRecord } from '../world/records.js';
import type { World } from '../world/world.js';
import type { WorldEvent } from '../world/world-events.js';
import { Intent } from './intents.js';

/** An event for bots, and what it takes to receive it. */
export interface Dispatch {
  readonly name: string;
  /** The intent that brings it; 0: it always comes. */
  readonly intent: number;
  /** @param content - whether the session has the Message Content intent */
  data(content: boolean): JsonObject;
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
    case 'member_joined': {
      const data = { ...memberObject(event.member), guild_id: world.guild.id };
      return { name: 'GUILD_MEMBER_ADD', intent: Intent.guildMembers, data: () => data };
    }
    default:
      return null;
  }
}

export function readyData(
  world: World,
  session: { readonly id: string; readonly resumeUrl: string; readonly flags: number },
): JsonObject {
  return {
    v: 10,
    user: ownUserObject(world.bot),
    user_settings: {},
    session_type: 'normal',
    session_id: session.id,
    resume_gateway_url: session.resumeUrl,
    relationships: [],
    private_channels: [],
    presences: [],
    guilds: [{ id: world.guild.id, unavailable: true }],
    guild_join_requests: [],
    geo_ordered_rtc_regions: [],
    auth: {},
    application: { id: world.applicationId, flags: session.flags },
    _trace: ['sandbox'],
  };
}

/** The guild as a bot first sees it: without the members intent, of the members only itself. */
export function guildCreateData(world: World, intents: number): JsonObject {
  const everyone = (intents & Intent.guildMembers) !== 0 && (intents & Intent.guildPresences) !== 0;
  const members = everyone ? [...world.members.values()] : [world.bot];
  return {
    ...guildObject(world),
    joined_at: world.bot.joinedAt,
    large: false,
    unavailable: false,
    member_count: world.members.size,
    channels: guildChannels(world).map((channel) => channelObject(world, channel)),
    members: members.map(memberObject),
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

function messageDispatch(
  world: World,
  wire: MessageWire,
  name: string,
  message: MessageRecord,
): Dispatch | null {
  const shown = (content: boolean) => gatewayMessage(world, message, wire.forBot(message, content));
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
  return message.visibleTo !== null || !mayView(world, message.channelId);
}

function mayView(world: World, channelId: string): boolean {
  const channel = world.channels.get(channelId);
  if (channel === undefined) return false;
  return (channelPermissions(world, world.bot, channel) & Permission.viewChannel) !== 0n;
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
  const direct = isDirect(world, message.channelId);
  const intent = direct ? Intent.directMessageReactions : Intent.guildMessageReactions;
  return { name, intent, data: () => data };
}

function typingDispatch(world: World, channelId: string, memberId: string): Dispatch | null {
  const member = world.members.get(memberId);
  if (member === undefined || !mayView(world, channelId)) return null;
  const direct = isDirect(world, channelId);
  const data = {
    user_id: memberId,
    timestamp: Math.floor(Date.now() / 1_000),
    ...place(world, channelId),
    ...(direct ? {} : { member: memberObject(member) }),
  };
  const intent = direct ? Intent.directMessageTyping : Intent.guildMessageTyping;
  return { name: 'TYPING_START', intent, data: () => data };
}

function place(world: World, channelId: string): JsonObject {
  const guild = isDirect(world, channelId) ? {} : { guild_id: world.guild.id };
  return { channel_id: channelId, ...guild };
}

function messageIntent(world: World, channelId: string): number {
  return isDirect(world, channelId) ? Intent.directMessages : Intent.guildMessages;
}

function isDirect(world: World, channelId: string): boolean {
  return world.channels.get(channelId)?.type === 1;
}
