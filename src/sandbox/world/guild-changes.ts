import type { MessageStore } from './message-store.js';
import { withoutGuild } from './moderation-changes.js';
import type {
  ChannelRecord,
  CommandRecord,
  GuildParts,
  GuildRecord,
  MemberRecord,
  RoleRecord,
} from './records.js';
import type { WorldEvents } from './world-events.js';

/** A bot's coming to a guild, and its going. */
export function createGuildChanges(props: {
  readonly guilds: Map<string, GuildRecord>;
  readonly roles: Map<string, RoleRecord>;
  readonly channels: Map<string, ChannelRecord>;
  readonly members: Map<string, MemberRecord>;
  readonly commands: Map<string, CommandRecord>;
  readonly messages: MessageStore;
  readonly events: WorldEvents;
}) {
  const { guilds, roles, channels, members, commands, messages, events } = props;
  const removeOwn = (map: Map<string, { id: string; guildId: string | null }>, guildId: string) => {
    for (const item of [...map.values()]) if (item.guildId === guildId) map.delete(item.id);
  };
  return {
    addGuild(parts: GuildParts): void {
      const { guild } = parts;
      guilds.set(guild.id, guild);
      for (const role of parts.roles) roles.set(role.id, role);
      for (const channel of parts.channels) channels.set(channel.id, channel);
      for (const member of parts.members) members.set(member.id, member);
      for (const message of parts.messages) messages.put(message);
      events.emit({ type: 'guild_joined', guild });
    },
    removeGuild(guild: GuildRecord): void {
      const { id } = guild;
      for (const channel of channels.values()) {
        if (channel.guildId !== id) continue;
        for (const message of messages.inChannel(channel.id)) messages.remove(message);
      }
      guilds.delete(id);
      removeOwn(channels, id);
      removeOwn(commands, id);
      for (const member of members.values())
        members.set(member.id, withoutGuild(member, id, roles));
      removeOwn(roles, id);
      events.emit({ type: 'guild_left', guild });
    },
  };
}
