import { createForm } from '../forms/field.js';
import { guildOf } from '../world/guild-parts.js';
import { audit } from '../world/moderate.js';
import { AuditAction } from '../world/moderation-records.js';
import { Permission } from '../world/permissions.js';
import { type ChannelRecord, MessageFlag, type MessageRecord } from '../world/records.js';
import { snowflakeTime } from '../world/snowflake.js';
import type { World } from '../world/world.js';
import { channelFor, messageIn } from './access.js';
import { DiscordError } from './discord-error.js';
import { type ApiRequest, NO_CONTENT, type Route } from './route.js';

const TWO_WEEKS_MS = 14 * 86_400_000;
const LIST = '/channels/:channel/messages';

/** Messages deleted: one, or 2 to 100 together. */
export function messageDeletionRoutes(world: World): readonly Route[] {
  return [
    {
      method: 'DELETE',
      path: `${LIST}/:message`,
      authorization: 'bot',
      limit: { requests: 5, windowMs: 5_000 },
      handle(request) {
        const channel = channelFor(world, request.parameter('channel'));
        const message = messageIn(world, channel, request.parameter('message'));
        const foreign = message.authorId !== world.bot.id;
        if (foreign) channelFor(world, channel.id, Permission.manageMessages);
        world.removeMessages([message]);
        if (foreign) auditDeletion(world, request, channel, message);
        return NO_CONTENT;
      },
    },
    {
      method: 'POST',
      path: `${LIST}/bulk-delete`,
      authorization: 'bot',
      limit: { requests: 1, windowMs: 1_000 },
      handle(request) {
        const needed = Permission.manageMessages;
        const channel = channelFor(world, request.parameter('channel'), needed);
        const messages = bulk(world, channel, request);
        world.removeMessages(messages);
        auditBulk(world, request, channel, messages.length);
        return NO_CONTENT;
      },
    },
  ];
}

function auditDeletion(
  world: World,
  { reason }: ApiRequest,
  channel: ChannelRecord,
  { authorId }: MessageRecord,
): void {
  const guild = guildOf(world, channel);
  if (guild === null) return;
  const options = { channel_id: channel.id, count: '1' };
  const by = { world, guild, userId: world.bot.id, reason };
  audit(by, AuditAction.messageDelete, authorId, { options });
}

function auditBulk(
  world: World,
  { reason }: ApiRequest,
  channel: ChannelRecord,
  count: number,
): void {
  const guild = guildOf(world, channel);
  if (guild === null || count === 0) return;
  const by = { world, guild, userId: world.bot.id, reason };
  const options = { count: String(count) };
  audit(by, AuditAction.messageBulkDelete, channel.id, { options });
}

function bulk(world: World, channel: ChannelRecord, request: ApiRequest): MessageRecord[] {
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
