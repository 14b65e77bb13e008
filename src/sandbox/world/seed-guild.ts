import { BOT_PERMISSIONS, placeRoles } from './bot-role.js';
import { usernameOf } from './new-records.js';
import { EVERYONE_PERMISSIONS } from './permissions.js';
import type { ChannelRecord, GuildParts, MemberRecord, RoleRecord } from './records.js';
import { seedMessages } from './seed-messages.js';
import { named } from './seed-names.js';
import type { SeedScript } from './seed-script.js';
import type { Snowflakes } from './snowflake.js';

/** What a guild is seeded with besides its script. */
export interface SeedPlace {
  readonly snowflakes: Snowflakes;
  /** Milliseconds since 1970: how old it shall be. */
  readonly at: number;
  readonly bot: MemberRecord;
  /** Everyone known so far: whom the script names by the same name joins with the same id. */
  readonly people: readonly MemberRecord[];
  /** Known people who join without being named. */
  readonly joining: readonly MemberRecord[];
}

/**
 * A guild as the script describes it, with the bot in it.
 *
 * @throws Error when the script names a role, member, channel or message that it does not hold
 */
export function seedGuild(script: SeedScript, place: SeedPlace): GuildParts {
  const { snowflakes, at } = place;
  const id = snowflakes.next(at);
  const roles = seedRoles(script, place, id);
  const members = seedMembers(script, place, { id, roles });
  const channels = seedChannels(script, place, { id, roles, members });
  const [owner] = members;
  const [first] = channels;
  if (owner === undefined || owner.bot) throw new Error('A seed script needs at least one member.');
  const { systemChannel } = script.guild;
  const system = systemChannel ? named(channels, systemChannel, 'channel') : (first ?? null);
  const guild = {
    id,
    name: script.guild.name,
    ownerId: owner.id,
    locale: script.guild.locale ?? 'en-US',
    systemChannelId: systemChannel === null ? null : (system?.id ?? null),
  };
  return {
    guild,
    roles,
    channels,
    members,
    messages: seedMessages(script, snowflakes, { members, channels }),
  };
}

interface Founded {
  readonly id: string;
  readonly roles: readonly RoleRecord[];
}

/** People in the order of the script, those who join unnamed, and the bot last. */
function seedMembers(script: SeedScript, place: SeedPlace, guild: Founded): MemberRecord[] {
  const { snowflakes, at, people, bot } = place;
  const joinedAt = new Date(at).toISOString();
  const listed = script.members.map((seed) => {
    const known = people.find((person) => person.displayName === seed.name && !person.bot);
    const roles = (seed.roles ?? []).map((name) => named(guild.roles, name, 'role').id);
    const person = known ?? {
      id: snowflakes.next(at),
      username: usernameOf(seed.name),
      displayName: seed.name,
      bot: false,
      color: seed.color ?? null,
      online: seed.online ?? true,
      guildIds: [],
      roles: [],
      joinedAt,
      timeouts: {},
      closesDirectMessages: false,
    };
    return joined(person, guild.id, roles);
  });
  const present = new Set(listed.map((member) => member.id));
  const others = place.joining.filter((member) => !present.has(member.id) && !member.bot);
  const own = guild.roles.filter((role) => role.botId === bot.id).map((role) => role.id);
  const unnamed = others.map((member) => joined(member, guild.id, []));
  return [...listed, ...unnamed, joined(bot, guild.id, own)];
}

function joined(member: MemberRecord, guildId: string, roles: readonly string[]): MemberRecord {
  const guildIds = [...member.guildIds, guildId];
  return { ...member, guildIds, roles: [...member.roles, ...roles] };
}

function seedRoles(script: SeedScript, place: SeedPlace, guildId: string): RoleRecord[] {
  const { snowflakes, at, bot } = place;
  const plain = { guildId, color: 0, hoist: false, mentionable: false };
  const everyone = {
    ...plain,
    id: guildId,
    name: '@everyone',
    permissions: EVERYONE_PERMISSIONS.toString(),
    position: 0,
  };
  const own = {
    ...plain,
    id: snowflakes.next(at),
    name: bot.displayName,
    permissions: script.bot?.permissions ?? BOT_PERMISSIONS.toString(),
    position: 0,
    botId: bot.id,
  };
  const others = (script.roles ?? []).map((seed) => ({
    id: snowflakes.next(at),
    guildId,
    name: seed.name,
    color: Number.parseInt((seed.color ?? '#000000').slice(1), 16),
    permissions: seed.permissions ?? '0',
    position: 0,
    hoist: seed.hoist ?? false,
    mentionable: seed.mentionable ?? false,
  }));
  return [everyone, ...placeRoles(others, own, script.bot?.below)];
}

function seedChannels(
  script: SeedScript,
  { snowflakes, at }: SeedPlace,
  guild: Founded & { readonly members: readonly MemberRecord[] },
): ChannelRecord[] {
  const target = (name: string) => {
    const role = guild.roles.find((candidate) => candidate.name === name && !candidate.botId);
    if (role !== undefined) return { id: role.id, type: 0 as const };
    return { id: named(guild.members, name, 'role or member').id, type: 1 as const };
  };
  return script.channels.map((seed, position) => ({
    id: snowflakes.next(at),
    type: 0,
    guildId: guild.id,
    thread: null,
    name: seed.name,
    topic: seed.topic ?? null,
    position,
    slowModeSeconds: 0,
    overwrites: (seed.overwrites ?? []).map((overwrite) => ({
      ...target(overwrite.for),
      allow: overwrite.allow ?? '0',
      deny: overwrite.deny ?? '0',
    })),
  }));
}
