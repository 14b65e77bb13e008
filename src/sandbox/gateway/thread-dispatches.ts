import { channelObject, threadMember } from '../wire/channels.js';
import type { ThreadChannel } from '../world/guild-parts.js';
import type { JsonObject } from '../world/json.js';
import { mayView } from '../world/permissions.js';
import type { World } from '../world/world.js';
import type { WorldEvent } from '../world/world-events.js';
import type { Dispatch } from './dispatches.js';
import { Intent } from './intents.js';

type ThreadEvent = Extract<WorldEvent, { readonly thread: ThreadChannel }>;

/**
 * What happens to a thread, as a bot is told; null for a thread that the bot does not see. Who joins
 * is told without the members intent only where it is the bot itself.
 */
export function threadDispatch(world: World, event: ThreadEvent): Dispatch | null {
  const { thread } = event;
  const parent = mayView(world, thread.thread.parentId, world.bot);
  const seen = event.type === 'thread_deleted' ? parent : mayView(world, thread.id, world.bot);
  const intent = Intent.guilds;
  if (event.type === 'thread_members_changed') {
    return seen || event.removed.includes(world.bot.id) ? membersDispatch(world, event) : null;
  }
  if (!seen) return null;
  switch (event.type) {
    case 'thread_created': {
      const data = { ...channelObject(world, thread), newly_created: true };
      return { name: 'THREAD_CREATE', intent, data: () => data };
    }
    case 'thread_updated': {
      const data = channelObject(world, thread);
      return { name: 'THREAD_UPDATE', intent, data: () => data };
    }
    case 'thread_deleted': {
      const { id, type, guildId } = thread;
      const data = { id, type, guild_id: guildId, parent_id: thread.thread.parentId };
      return { name: 'THREAD_DELETE', intent, data: () => data };
    }
  }
}

function membersDispatch(
  world: World,
  { thread, added, removed }: Extract<ThreadEvent, { type: 'thread_members_changed' }>,
): Dispatch {
  const own = [...added, ...removed].includes(world.bot.id);
  const { bot } = world;
  const only = (ids: readonly string[], intents: number) => {
    const all = (intents & Intent.guildMembers) !== 0;
    return all ? ids : ids.filter((id) => id === bot.id);
  };
  const data = (intents: number): JsonObject => ({
    id: thread.id,
    guild_id: thread.guildId,
    member_count: Math.min(thread.thread.members.length, 50),
    added_members: only(added, intents).flatMap((id) => threadMember(world, thread, id) ?? []),
    removed_member_ids: only(removed, intents),
  });
  const intent = own ? Intent.guilds | Intent.guildMembers : Intent.guildMembers;
  return { name: 'THREAD_MEMBERS_UPDATE', intent, data };
}
