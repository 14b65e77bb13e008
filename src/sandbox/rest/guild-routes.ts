import { channelObject, threadMember } from '../wire/channels.js';
import { guildObject } from '../wire/guilds.js';
import { memberObject, roleObject } from '../wire/people.js';
import { channelsOf, isIn, membersOf, rolesOf, threadsOf } from '../world/guild-parts.js';
import type { JsonObject } from '../world/json.js';
import { guildPermissions, mayView } from '../world/permissions.js';
import type { GuildRecord } from '../world/records.js';
import { compareSnowflakes } from '../world/snowflake.js';
import type { World } from '../world/world.js';
import { refusals } from './discord-error.js';
import { readPage } from './paging.js';
import { type ApiRequest, type ApiResponse, NO_CONTENT, ok, type Route } from './route.js';

/** The guilds that the bot is in: their channels, roles, members and active threads. */
export function guildRoutes(props: {
  readonly world: World;
  readonly mayListMembers: boolean;
}): readonly Route[] {
  const { world } = props;
  const inGuild = (
    path: string,
    handle: (guild: GuildRecord, request: ApiRequest) => ApiResponse,
  ) =>
    get(`/guilds/:guild${path}`, (request) => {
      const guild = world.guilds.get(request.parameter('guild'));
      if (guild === undefined) throw refusals.unknownGuild();
      return handle(guild, request);
    });
  return [
    get('/users/@me/guilds', () => ok([...world.guilds.values()].map((one) => own(world, one)))),
    inGuild('', (guild, request) => {
      const counted = request.query.get('with_counts') === 'true';
      return ok({ ...guildObject(world, guild), ...(counted ? counts(world, guild) : {}) });
    }),
    inGuild('/channels', ({ id }) =>
      ok(channelsOf(world, id).map((channel) => channelObject(world, channel))),
    ),
    inGuild('/threads/active', (guild) => ok(activeThreads(world, guild))),
    inGuild('/roles', ({ id }) => ok(rolesOf(world, id).map(roleObject))),
    inGuild('/members', ({ id }, request) => {
      if (!props.mayListMembers) throw refusals.missingAccess();
      return ok(pageOfMembers(world, id, request));
    }),
    inGuild('/members/:user', ({ id }, request) => {
      const member = world.members.get(request.parameter('user'));
      if (member === undefined || !isIn(member, id)) throw refusals.unknownMember();
      return ok(memberObject(world, member, id));
    }),
    {
      ...get('/users/@me/guilds/:guild', (request) => {
        const guild = world.guilds.get(request.parameter('guild'));
        if (guild === undefined) throw refusals.unknownGuild();
        world.removeGuild(guild);
        return NO_CONTENT;
      }),
      method: 'DELETE',
    },
  ];
}

function get(path: string, handle: Route['handle']): Route {
  return { method: 'GET', path, authorization: 'bot', handle };
}

function own(world: World, guild: GuildRecord): JsonObject {
  const { id, name } = guild;
  const permissions = guildPermissions(world, world.bot, id).toString();
  return { id, name, icon: null, banner: null, owner: false, permissions, features: [] };
}

function counts(world: World, { id }: GuildRecord): JsonObject {
  const size = membersOf(world, id).length;
  return { approximate_member_count: size, approximate_presence_count: size };
}

function pageOfMembers(world: World, guildId: string, request: ApiRequest): JsonObject[] {
  const limit = readPage(request.query, 1, 1000);
  const after = request.query.get('after') ?? '0';
  return membersOf(world, guildId)
    .filter((member) => compareSnowflakes(member.id, after) > 0)
    .sort((a, b) => compareSnowflakes(a.id, b.id))
    .slice(0, limit)
    .map((member) => memberObject(world, member, guildId));
}

/** Newest first, with the bot's own memberships. */
function activeThreads(world: World, { id }: GuildRecord): JsonObject {
  const threads = threadsOf(world, id)
    .filter((channel) => !channel.thread.archived && mayView(world, channel.id, world.bot))
    .reverse();
  return {
    threads: threads.map((channel) => channelObject(world, channel)),
    members: threads.flatMap((channel) => threadMember(world, channel, world.bot.id) ?? []),
    has_more: false,
  };
}
