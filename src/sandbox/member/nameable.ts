import { isIn } from '../world/guild-parts.js';
import { isList, type Json } from '../world/json.js';
import { mayView } from '../world/permissions.js';
import type { ChannelRecord, MemberRecord } from '../world/records.js';
import type { World } from '../world/world.js';

/** Whom and what a member can name in an option or a select, where they are. */
export interface Nameable {
  user(id: string): boolean;
  /** As an option takes it: in a server any account by its id, also who left or was never there. */
  account(id: string): boolean;
  role(id: string): boolean;
  /** @param types - the channel types allowed; no list: all */
  channel(id: string, types: Json): boolean;
}

export function createNameable(
  world: World,
  place: { readonly channel: ChannelRecord; readonly member: MemberRecord },
): Nameable {
  const { channel, member } = place;
  const { guildId } = channel;
  const isHere = (id: string) => {
    const named = world.members.get(id);
    if (named === undefined) return false;
    return guildId === null ? named.bot || id === member.id : isIn(named, guildId);
  };
  return {
    user: isHere,
    account: (id) => (guildId === null ? isHere(id) : world.members.has(id)),
    role: (id) => guildId !== null && world.roles.get(id)?.guildId === guildId,
    channel(id, types) {
      const named = world.channels.get(id);
      if (named === undefined || guildId === null || named.guildId !== guildId) return false;
      const allowed = !isList(types) || types.length === 0 || types.includes(named.type);
      return allowed && mayView(world, id, member);
    },
  };
}
