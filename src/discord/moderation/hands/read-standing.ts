import { RESTJSONErrorCodes as codes, PermissionFlagsBits, type REST, Routes } from 'discord.js';
import type { APIGuild, APIGuildMember } from 'discord-api-types/v10';
import type { Standing } from '../../../moderation/actions/hands.js';
import { hasCode } from './done-of.js';

export interface ReadStandingProps {
  readonly rest: () => REST;
  /** The bot's own. */
  readonly ownId: () => string;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

/** Asks Discord how a member stands to the bot: two requests, three where they are not there. */
export function createReadStanding({ rest, ownId, now = Date.now }: ReadStandingProps) {
  return async (guildId: string, memberId: string): Promise<Standing> => {
    const [guild, own, member] = await Promise.all([
      rest().get(Routes.guild(guildId)) as Promise<APIGuild>,
      rest().get(Routes.guildMember(guildId, ownId())) as Promise<APIGuildMember>,
      orNull(rest().get(Routes.guildMember(guildId, memberId)) as Promise<APIGuildMember>, gone),
    ]);
    const may = permissionsIn(guild, own, ownId());
    // Who is there is not banned.
    const isBanned = member === null && may(banning) && (await isBannedIn(guildId, memberId));
    return {
      ...(member === null ? absent : present(member, guild, memberId, now())),
      isBanned,
      isOwner: guild.owner_id === memberId,
      isThisBot: memberId === ownId(),
      botHighestRole: highestRole(guild, own),
      botMay: {
        timeOut: may(PermissionFlagsBits.ModerateMembers),
        kick: may(PermissionFlagsBits.KickMembers),
        ban: may(banning),
      },
    };
  };

  async function isBannedIn(guildId: string, memberId: string): Promise<boolean> {
    const ban = await orNull(rest().get(Routes.guildBan(guildId, memberId)), [codes.UnknownBan]);
    return ban !== null;
  }
}

type OfMember =
  | 'isPresent'
  | 'isBot'
  | 'isModerator'
  | 'isAdministrator'
  | 'highestRole'
  | 'joinedAt';

const absent: Pick<Standing, OfMember | 'timedOutUntil'> = {
  isPresent: false,
  isBot: false,
  isModerator: false,
  isAdministrator: false,
  highestRole: 0,
  joinedAt: null,
  timedOutUntil: null,
};

function present(
  member: APIGuildMember,
  guild: APIGuild,
  memberId: string,
  now: number,
): Pick<Standing, OfMember | 'timedOutUntil'> {
  const may = permissionsIn(guild, member, memberId);
  const until = Date.parse(member.communication_disabled_until ?? '');
  return {
    isPresent: true,
    isBot: member.user.bot === true,
    isModerator: moderating.some(may),
    isAdministrator: may(PermissionFlagsBits.Administrator),
    highestRole: highestRole(guild, member),
    joinedAt: member.joined_at === null ? null : Date.parse(member.joined_at),
    // Discord keeps the time of a timeout that is over.
    timedOutUntil: until > now ? until : null,
  };
}

/** Of the whole server; what single channels say otherwise concerns no member as such. */
function permissionsIn(guild: APIGuild, member: APIGuildMember, memberId: string) {
  const held = guild.roles
    .filter(({ id }) => id === guild.id || member.roles.includes(id))
    .reduce((bits, { permissions }) => bits | BigInt(permissions), 0n);
  const mayAll = guild.owner_id === memberId || (held & PermissionFlagsBits.Administrator) !== 0n;
  return (permission: bigint): boolean => mayAll || (held & permission) !== 0n;
}

function highestRole(guild: APIGuild, member: APIGuildMember): number {
  const held = guild.roles.filter(({ id }) => member.roles.includes(id));
  return Math.max(0, ...held.map(({ position }) => position));
}

const banning = PermissionFlagsBits.BanMembers;
const moderating = [
  PermissionFlagsBits.ModerateMembers,
  PermissionFlagsBits.KickMembers,
  banning,
  PermissionFlagsBits.ManageGuild,
];
const gone = [codes.UnknownMember, codes.UnknownUser];

async function orNull<Found>(
  asked: Promise<Found>,
  expected: readonly number[],
): Promise<Found | null> {
  try {
    return await asked;
  } catch (error) {
    if (hasCode(error, ...expected)) return null;
    throw error;
  }
}
