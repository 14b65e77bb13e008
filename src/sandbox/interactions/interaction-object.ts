import { interactionChannel } from '../wire/channels.js';
import { memberObject, userObject } from '../wire/people.js';
import { guildOf } from '../world/guild-parts.js';
import type { JsonObject } from '../world/json.js';
import { channelPermissions } from '../world/permissions.js';
import type { GuildRecord } from '../world/records.js';
import type { World } from '../world/world.js';
import type { Interaction, InteractionStart } from './interaction.js';

/** As INTERACTION_CREATE carries it. */
export function interactionObject(
  world: World,
  interaction: Interaction,
  start: InteractionStart,
): JsonObject {
  const { channel, member } = interaction;
  const guild = guildOf(world, channel);
  return {
    id: interaction.id,
    application_id: world.applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data: start.data,
    channel: interactionChannel(world, channel, member),
    channel_id: channel.id,
    ...(guild === null ? { user: userObject(member) } : inGuild(world, interaction, guild)),
    ...(start.message === undefined ? {} : { message: start.message }),
    locale: start.locale,
    app_permissions: channelPermissions(world, world.bot, channel).toString(),
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: { '0': guild?.id ?? '0' },
    context: guild === null ? 1 : 0,
    attachment_size_limit: 10_485_760,
  };
}

function inGuild(
  world: World,
  { channel, member }: Interaction,
  { id, locale }: GuildRecord,
): JsonObject {
  const permissions = channelPermissions(world, member, channel).toString();
  return {
    guild_id: id,
    guild: { id, locale, features: [] },
    guild_locale: locale,
    member: { ...memberObject(world, member, id), permissions },
  };
}
