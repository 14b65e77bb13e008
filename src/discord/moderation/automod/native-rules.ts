import { PermissionFlagsBits, type REST, Routes } from 'discord.js';
import { UserFacingError } from '../../../errors.js';
import type { Line } from '../../connection/line.js';
import { type NativePlace, type NativeRule, ownPrefix, type StoredRule } from './native-rule.js';

/** The rules that Discord enforces in a server. Requests throw what Discord refuses. */
export interface NativeRules {
  list(guildId: string): Promise<readonly StoredRule[]>;
  /** True for a rule that the bot made and that still has a name of ours. */
  isOwn(rule: StoredRule): boolean;
  make(guildId: string, rule: NativeRule): Promise<void>;
  change(guildId: string, id: string, rule: NativeRule): Promise<void>;
  /** One that is gone already is no error. */
  remove(guildId: string, id: string): Promise<void>;
  /** @throws UserFacingError where the server cannot be seen: to exempt nobody would be wrong. */
  place(guildId: string): NativePlace;
}

export function createNativeRules(line: Pick<Line, 'client' | 'rest'>): NativeRules {
  const rest = (): REST => line.rest();
  return {
    list: async (guildId) =>
      (await rest().get(Routes.guildAutoModerationRules(guildId))) as readonly StoredRule[],
    isOwn: ({ creator_id: creator, name }) =>
      creator === line.client().user.id && name.startsWith(ownPrefix),
    async make(guildId, body) {
      await rest().post(Routes.guildAutoModerationRules(guildId), { body, reason });
    },
    async change(guildId, id, { trigger_type: _, ...body }) {
      await rest().patch(Routes.guildAutoModerationRule(guildId, id), { body, reason });
    },
    async remove(guildId, id) {
      try {
        await rest().delete(Routes.guildAutoModerationRule(guildId, id), { reason });
      } catch (error) {
        if (statusOf(error) !== 404) throw error;
      }
    },
    place: (guildId) => placeOf(guildId, line),
  };
}

const reason = `${ownPrefix}/moderation automod`;

function statusOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
}

function placeOf(guildId: string, line: Pick<Line, 'client'>): NativePlace {
  const guild = line.client().guilds.cache.get(guildId);
  if (guild === undefined)
    throw new UserFacingError(({ moderation }) => moderation.automod.refusals.unreachable);
  const roles = [...guild.roles.cache.values()];
  const { ManageGuild, ModerateMembers } = PermissionFlagsBits;
  return {
    roleIds: new Set(roles.map(({ id }) => id)),
    channelIds: new Set(guild.channels.cache.keys()),
    moderatorRoleIds: roles
      .filter(
        ({ permissions }) => permissions.has(ModerateMembers) && !permissions.has(ManageGuild),
      )
      .map(({ id }) => id)
      .sort(),
  };
}
