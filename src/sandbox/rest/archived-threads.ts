import { channelObject, threadMember } from '../wire/channels.js';
import { threadsOf } from '../world/guild-parts.js';
import { Permission } from '../world/permissions.js';
import type { World } from '../world/world.js';
import { channelFor } from './access.js';
import { ok, type Route } from './route.js';

/** Public threads of a channel that are archived, the last archived first. */
export function archivedThreadRoute(world: World): Route {
  return {
    method: 'GET',
    path: '/channels/:channel/threads/archived/public',
    authorization: 'bot',
    handle(request) {
      const needed = Permission.readMessageHistory;
      const parent = channelFor(world, request.parameter('channel'), needed);
      const before = request.query.get('before');
      const archived = threadsOf(world, parent.guildId ?? '')
        .filter(({ type, thread }) => {
          const here = thread.parentId === parent.id && type === 11 && thread.archived;
          return here && (before === null || thread.archivedAt < new Date(before).toISOString());
        })
        .sort((a, b) => (a.thread.archivedAt < b.thread.archivedAt ? 1 : -1));
      const page = archived.slice(0, Number(request.query.get('limit') ?? 50));
      return ok({
        threads: page.map((channel) => channelObject(world, channel)),
        members: page.flatMap((channel) => threadMember(world, channel, world.bot.id) ?? []),
        has_more: page.length < archived.length,
      });
    },
  };
}
