import { createForm } from '../forms/field.js';
import { userObject } from '../wire/people.js';
import { isIn } from '../world/guild-parts.js';
import type { JsonObject } from '../world/json.js';
import { ban, unban } from '../world/moderate.js';
import type { BanRecord } from '../world/moderation-records.js';
import { Permission } from '../world/permissions.js';
import type { GuildRecord } from '../world/records.js';
import { compareSnowflakes } from '../world/snowflake.js';
import type { World } from '../world/world.js';
import { refusals } from './discord-error.js';
import { guildRoutes, requireAbove } from './guild-access.js';
import { readPage } from './paging.js';
import { type ApiRequest, NO_CONTENT, ok, type Route } from './route.js';

const SEVEN_DAYS_SECONDS = 604_800;

/** Bans: listed, looked up, made and lifted. */
export function banRoutes(props: { readonly world: World }): readonly Route[] {
  const { world } = props;
  const list = '/guilds/:guild/bans';
  const one = `${list}/:user`;
  const route = guildRoutes(world, Permission.banMembers);
  return [
    route('GET', list, (guild, request) => {
      return ok(page(world, guild, request).map((found) => banObject(world, found)));
    }),
    route('GET', one, (guild, request) => ok(banObject(world, banOf(world, guild, request)))),
    route('PUT', one, (guild, request) => {
      const user = world.members.get(request.parameter('user'));
      if (user === undefined) throw refusals.unknownUser();
      const seconds = readDeletion(request.body.json);
      if (isIn(user, guild.id)) requireAbove(world, guild, user);
      ban({ world, guild, userId: world.bot.id, reason: request.reason }, user, seconds);
      return NO_CONTENT;
    }),
    route('DELETE', one, (guild, request) => {
      const { userId } = banOf(world, guild, request);
      unban({ world, guild, userId: world.bot.id, reason: request.reason }, userId);
      return NO_CONTENT;
    }),
  ];
}

function banOf(world: World, guild: GuildRecord, request: ApiRequest): BanRecord {
  const user = request.parameter('user');
  const found = world.bans(guild.id).find(({ userId }) => userId === user);
  if (found === undefined) throw refusals.unknownBan();
  return found;
}

function banObject(world: World, { userId, reason }: BanRecord): JsonObject {
  const user = world.members.get(userId);
  return { reason, user: user === undefined ? { id: userId } : userObject(user) };
}

/** By id, as Discord sorts them; of `before` and `after` the first counts. */
function page(world: World, { id }: GuildRecord, { query }: ApiRequest): readonly BanRecord[] {
  const limit = readPage(query, 1_000, 1_000);
  const [before, after] = [query.get('before'), query.get('after') ?? '0'];
  const all = [...world.bans(id)].sort((one, other) => compareSnowflakes(one.userId, other.userId));
  if (before === null) {
    return all.filter(({ userId }) => compareSnowflakes(userId, after) > 0).slice(0, limit);
  }
  return all.filter(({ userId }) => compareSnowflakes(userId, before) < 0).slice(-limit);
}

/** Seconds of messages to delete; `delete_message_days` is the old name's unit. */
function readDeletion(body: unknown): number {
  const form = createForm(body ?? {});
  const seconds = form.root.get('delete_message_seconds');
  const read = seconds.integer({ min: 0, max: SEVEN_DAYS_SECONDS });
  const days = form.root.get('delete_message_days').integer({ min: 0, max: 7 });
  form.finish();
  return read ?? (days ?? 0) * 86_400;
}
