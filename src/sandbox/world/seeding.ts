import { randomBytes } from 'node:crypto';
import { emptyMessage } from './empty-message.js';
import { parseMentions } from './mentions.js';
import { EVERYONE_PERMISSIONS, Permission } from './permissions.js';
import type {
  ChannelRecord,
  GuildRecord,
  MemberRecord,
  MessageRecord,
  RoleRecord,
  WorldRecord,
} from './records.js';
import type { SeedMessage, SeedScript } from './seed-script.js';
import type { Snowflakes } from './snowflake.js';
import { usernameOf } from './world.js';

const DAY = 86_400_000;

/** What an invitation with everyday rights gives the role of a bot. */
const BOT_PERMISSIONS =
  Permission.viewChannel |
  Permission.sendMessages |
  Permission.embedLinks |
  Permission.attachFiles |
  Permission.readMessageHistory |
  Permission.addReactions;

/**
 * A new world as the script describes it.
 *
 * @throws Error when the script names a role, member, channel or message that it does not hold
 */
export function seedWorld(script: SeedScript, snowflakes: Snowflakes): WorldRecord {
  const people = seedPeople(script, snowflakes);
  const channels = seedChannels(script, snowflakes, people);
  return {
    format: 1,
    applicationId: people.bot.id,
    botToken: newBotToken(people.bot.id),
    guild: people.guild,
    roles: people.roles,
    channels,
    members: people.members,
    messages: seedMessages(script, snowflakes, people, channels),
    commands: [],
  };
}

interface People {
  readonly guild: GuildRecord;
  readonly roles: readonly RoleRecord[];
  readonly members: readonly MemberRecord[];
  readonly bot: MemberRecord;
}

function seedPeople(script: SeedScript, snowflakes: Snowflakes): People {
  const at = Date.now() - 30 * DAY;
  const guildId = snowflakes.next(at);
  const botId = snowflakes.next(at);
  const roles = seedRoles(script, snowflakes, guildId, botId, at);
  const joinedAt = new Date(at).toISOString();
  const newMember = (seed: SeedScript['members'][number]): MemberRecord => ({
    id: snowflakes.next(at),
    username: usernameOf(seed.name),
    displayName: seed.name,
    bot: false,
    color: seed.color ?? null,
    online: seed.online ?? true,
    roles: (seed.roles ?? []).map((name) => named(roles, name, 'role').id),
    joinedAt,
  });
  const members = script.members.map(newMember);
  const bot = {
    id: botId,
    username: script.bot?.name ?? 'Bot',
    displayName: script.bot?.name ?? 'Bot',
    bot: true,
    color: script.bot?.color ?? '#5865f2',
    online: false,
    roles: roles.filter((role) => role.botId === botId).map((role) => role.id),
    joinedAt,
  };
  const [owner] = members;
  if (owner === undefined) throw new Error('A seed script needs at least one member.');
  const locale = script.guild.locale ?? 'en-US';
  const guild = { id: guildId, name: script.guild.name, ownerId: owner.id, locale };
  return { guild, roles, members: [...members, bot], bot };
}

function seedRoles(
  script: SeedScript,
  snowflakes: Snowflakes,
  guildId: string,
  botId: string,
  at: number,
): RoleRecord[] {
  const plain = { color: 0, hoist: false, mentionable: false };
  const seeds = script.roles ?? [];
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
    name: script.bot?.name ?? 'Bot',
    permissions: script.bot?.permissions ?? BOT_PERMISSIONS.toString(),
    position: 1,
    botId,
  };
  const others = seeds.map((seed, index) => ({
    id: snowflakes.next(at),
    name: seed.name,
    color: Number.parseInt((seed.color ?? '#000000').slice(1), 16),
    permissions: seed.permissions ?? '0',
    position: seeds.length + 1 - index,
    hoist: seed.hoist ?? false,
    mentionable: seed.mentionable ?? false,
  }));
  return [everyone, own, ...others];
}

function seedChannels(script: SeedScript, snowflakes: Snowflakes, people: People): ChannelRecord[] {
  const at = Date.now() - 29 * DAY;
  const target = (name: string) => {
    const role = people.roles.find((candidate) => candidate.name === name && !candidate.botId);
    if (role !== undefined) return { id: role.id, type: 0 as const };
    return { id: named(people.members, name, 'role or member').id, type: 1 as const };
  };
  return script.channels.map((seed, position) => ({
    id: snowflakes.next(at),
    type: 0,
    name: seed.name,
    topic: seed.topic ?? null,
    position,
    overwrites: (seed.overwrites ?? []).map((overwrite) => ({
      ...target(overwrite.for),
      allow: overwrite.allow ?? '0',
      deny: overwrite.deny ?? '0',
    })),
  }));
}

function seedMessages(
  script: SeedScript,
  snowflakes: Snowflakes,
  people: People,
  channels: readonly ChannelRecord[],
): MessageRecord[] {
  const seeds = script.messages ?? [];
  const times = messageTimes(seeds, Date.now());
  const messages: MessageRecord[] = [];
  for (const [index, seed] of seeds.entries()) {
    const author = named(people.members, seed.author, 'member');
    const replyTo = seed.replyTo === undefined ? null : messages[seed.replyTo];
    if (replyTo === undefined) throw new Error(`Seed message ${index} replies to a later one.`);
    messages.push({
      ...emptyMessage({
        id: snowflakes.next(times[index]),
        channelId: named(channels, seed.channel, 'channel').id,
        authorId: author.id,
      }),
      content: seed.content,
      type: replyTo === null ? 0 : 19,
      replyTo: replyTo?.id ?? null,
      mentionedUsers: parseMentions(seed.content).users,
      suggestions: seed.suggestions ?? [],
    });
  }
  return messages;
}

/** Milliseconds, never falling: ids must rise with time. */
function messageTimes(seeds: readonly SeedMessage[], now: number): number[] {
  const times = seeds.map((seed, index) => {
    return now - (seed.minutesAgo ?? seeds.length - 1 - index) * 60_000;
  });
  for (const [index, time] of times.entries()) {
    times[index] = Math.max(time, times[index - 1] ?? 0);
  }
  return times;
}

function named<T extends { readonly name: string } | { readonly displayName: string }>(
  items: readonly T[],
  name: string,
  kind: string,
): T {
  const found = items.find((item) => ('name' in item ? item.name : item.displayName) === name);
  if (found === undefined) throw new Error(`The seed script names an unknown ${kind}: ${name}.`);
  return found;
}

/** Shaped like Discord's: the application's id, a time and a secret. */
function newBotToken(applicationId: string): string {
  const id = Buffer.from(applicationId).toString('base64url');
  return `${id}.${randomBytes(4).toString('base64url')}.${randomBytes(27).toString('base64url')}`;
}
