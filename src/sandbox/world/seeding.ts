import { randomBytes } from 'node:crypto';
import type { MemberRecord, WorldRecord } from './records.js';
import { seedGuild } from './seed-guild.js';
import type { SeedScript } from './seed-script.js';
import type { Snowflakes } from './snowflake.js';

const DAY = 86_400_000;

/**
 * A new world as the script describes it.
 *
 * @throws Error when the script names a role, member, channel or message that it does not hold
 */
export function seedWorld(script: SeedScript, snowflakes: Snowflakes): WorldRecord {
  const at = Date.now() - 30 * DAY;
  const bot = newBot(script, snowflakes.next(at), new Date(at).toISOString());
  const { guild, ...parts } = seedGuild(script, {
    snowflakes,
    at,
    people: [bot],
    bot,
    joining: [],
  });
  return {
    format: 3,
    applicationId: bot.id,
    botToken: newBotToken(bot.id),
    guilds: [guild],
    ...parts,
    commands: [],
    bans: [],
    auditLog: [],
    autoModRules: [],
  };
}

function newBot(script: SeedScript, id: string, joinedAt: string): MemberRecord {
  const name = script.bot?.name ?? 'Bot';
  return {
    id,
    username: name,
    displayName: name,
    bot: true,
    color: script.bot?.color ?? '#5865f2',
    online: false,
    guildIds: [],
    roles: [],
    joinedAt,
    timeouts: {},
    closesDirectMessages: false,
  };
}

/** Shaped like Discord's: the application's id, a time and a secret. */
function newBotToken(applicationId: string): string {
  const id = Buffer.from(applicationId).toString('base64url');
  return `${id}.${randomBytes(4).toString('base64url')}.${randomBytes(27).toString('base64url')}`;
}
