import type { JsonObject } from '../world/json.js';
import type { World } from '../world/world.js';
import { userObject } from './people.js';

/** The application as it sees itself. */
export function applicationObject(world: World, flags: number): JsonObject {
  const owner = world.members.get(world.guild.ownerId);
  return {
    id: world.applicationId,
    name: world.bot.displayName,
    icon: null,
    description: '',
    summary: '',
    type: null,
    bot: userObject(world.bot),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags,
    flags_new: String(flags),
    hook: true,
    storefront_available: false,
    is_monetized: false,
    is_verified: false,
    is_discoverable: false,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    team: null,
    owner: owner === undefined ? null : userObject(owner),
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
    integration_types_config: { '0': {} },
  };
}
