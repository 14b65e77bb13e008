import { BOT_PERMISSIONS, placeRoles } from './bot-role.js';
import type { ChannelRecord, MemberRecord, RoleRecord, WorldRecord } from './records.js';

/** What the second format held: guilds without timeouts, bans, slow mode or rules of AutoMod. */
export interface SecondRecord
  extends Omit<
    WorldRecord,
    'format' | 'channels' | 'members' | 'bans' | 'auditLog' | 'autoModRules'
  > {
  readonly format: 2;
  readonly channels: readonly Omit<ChannelRecord, 'slowModeSeconds'>[];
  readonly members: readonly Omit<MemberRecord, 'timeouts' | 'closesDirectMessages'>[];
}

/**
 * The same world in today's format. The bot's role gains what a new guild gives it: nobody can invite
 * it here once more with further rights.
 */
export function fromSecondFormat(record: SecondRecord): WorldRecord {
  return {
    ...record,
    format: 3,
    roles: record.guilds.flatMap(({ id }) => rolesNow(record, id)),
    channels: record.channels.map((channel) => ({ ...channel, slowModeSeconds: 0 })),
    members: record.members.map((member) => {
      return { ...member, timeouts: {}, closesDirectMessages: false };
    }),
    bans: [],
    auditLog: [],
    autoModRules: [],
  };
}

function rolesNow(record: SecondRecord, guildId: string): readonly RoleRecord[] {
  const roles = record.roles.filter((role) => role.guildId === guildId);
  const bot = roles.find((role) => role.botId !== undefined);
  if (bot === undefined) return roles;
  const permissions = (BigInt(bot.permissions) | BOT_PERMISSIONS).toString();
  const others = roles.filter(({ id }) => id !== guildId && id !== bot.id);
  const highestFirst = others.sort((one, other) => other.position - one.position);
  const everyone = roles.filter(({ id }) => id === guildId);
  return [...everyone, ...placeRoles(highestFirst, { ...bot, permissions })];
}
