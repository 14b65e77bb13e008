import { interactionChannel, memberObject, userObject } from '../wire/people.js';
import type { JsonObject } from '../world/json.js';
import { channelPermissions } from '../world/permissions.js';
import type { World } from '../world/world.js';
import type { Interaction, InteractionStart } from './interaction.js';

/** As INTERACTION_CREATE carries it. */
export function interactionObject(
  world: World,
  interaction: Interaction,
  start: InteractionStart,
): JsonObject {
  const { channel, member } = interaction;
  const { guild } = world;
  const direct = channel.type === 1;
  const permissions = channelPermissions(world, member, channel).toString();
  const inGuild = {
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    member: { ...memberObject(member), permissions },
  };
  return {
    id: interaction.id,
    application_id: world.applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data: start.data,
    channel: interactionChannel(world, channel, member),
    channel_id: channel.id,
    ...(direct ? { user: userObject(member) } : inGuild),
    ...(start.message === undefined ? {} : { message: start.message }),
    locale: start.locale,
    app_permissions: channelPermissions(world, world.bot, channel).toString(),
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: { '0': direct ? '0' : guild.id },
    context: direct ? 1 : 0,
    attachment_size_limit: 10_485_760,
  };
}
