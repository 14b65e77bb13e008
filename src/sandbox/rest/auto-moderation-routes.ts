import { type AutoModForm, readAutoModRule } from '../forms/auto-moderation-form.js';
import { autoModRuleObject } from '../wire/auto-moderation.js';
import { audit } from '../world/moderate.js';
import {
  AuditAction,
  type AutoModRuleRecord,
  AutoModTrigger,
} from '../world/moderation-records.js';
import { Permission } from '../world/permissions.js';
import type { GuildRecord } from '../world/records.js';
import type { World } from '../world/world.js';
import { DiscordError, invalidForm } from './discord-error.js';
import { guildRoutes, requirePermission } from './guild-access.js';
import { type ApiRequest, NO_CONTENT, ok, type Route } from './route.js';

/** How many rules of a kind a guild may have. */
const MOST: Readonly<Record<number, number>> = {
  [AutoModTrigger.keyword]: 6,
  [AutoModTrigger.spam]: 1,
  [AutoModTrigger.keywordPreset]: 1,
  [AutoModTrigger.mentionSpam]: 1,
  [AutoModTrigger.memberProfile]: 1,
};

/** Rules that Discord itself enforces: listed, made, changed, removed. */
export function autoModerationRoutes(props: { readonly world: World }): readonly Route[] {
  const { world } = props;
  const list = '/guilds/:guild/auto-moderation/rules';
  const one = `${list}/:rule`;
  const route = guildRoutes(world, Permission.manageGuild);
  const by = (guild: GuildRecord, { reason }: ApiRequest) => {
    return { world, guild, userId: world.bot.id, reason };
  };
  return [
    route('GET', list, (guild) => ok(world.autoModRules(guild.id).map(autoModRuleObject))),
    route('GET', one, (guild, request) => ok(autoModRuleObject(ruleOf(world, guild, request)))),
    route('POST', list, (guild, request) => {
      const form = readAutoModRule(request.body.json, null);
      refuseTooMany(world, guild, form);
      refuseUnlessMay(world, guild, form);
      const own = { id: world.snowflakes.next(), guildId: guild.id, creatorId: world.bot.id };
      const rule = { ...own, ...form };
      world.putAutoModRule(rule);
      audit(by(guild, request), AuditAction.autoModRuleCreate, rule.id);
      return ok(autoModRuleObject(rule));
    }),
    route('PATCH', one, (guild, request) => {
      const before = ruleOf(world, guild, request);
      const form = readAutoModRule(request.body.json, before);
      refuseUnlessMay(world, guild, form);
      const rule = { ...before, ...form };
      world.putAutoModRule(rule);
      audit(by(guild, request), AuditAction.autoModRuleUpdate, rule.id);
      return ok(autoModRuleObject(rule));
    }),
    route('DELETE', one, (guild, request) => {
      const rule = ruleOf(world, guild, request);
      world.removeAutoModRule(rule);
      audit(by(guild, request), AuditAction.autoModRuleDelete, rule.id);
      return NO_CONTENT;
    }),
  ];
}

/** Discord documents no code of its own for an unknown rule. */
function ruleOf(world: World, guild: GuildRecord, request: ApiRequest): AutoModRuleRecord {
  const id = request.parameter('rule');
  const found = world.autoModRules(guild.id).find((rule) => rule.id === id);
  if (found === undefined) throw new DiscordError(404, 0, '404: Not Found');
  return found;
}

function refuseTooMany(world: World, guild: GuildRecord, { triggerType }: AutoModForm): void {
  const same = world.autoModRules(guild.id).filter((rule) => rule.triggerType === triggerType);
  if (same.length < (MOST[triggerType] ?? 0)) return;
  const code = 'AUTO_MODERATION_MAX_RULES_OF_TYPE_EXCEEDED';
  const message = `You can only have ${same.length} rules of this type.`;
  throw invalidForm([{ path: ['trigger_type'], code, message }]);
}

/** Timeouts take their own right, and an alert needs a channel of the guild. */
function refuseUnlessMay(world: World, guild: GuildRecord, { actions }: AutoModForm): void {
  if (actions.some(({ type }) => type === 3)) {
    requirePermission(world, guild, Permission.moderateMembers);
  }
  actions.forEach(({ channelId }, index) => {
    if (channelId === null || world.channels.get(channelId)?.guildId === guild.id) return;
    const path = ['actions', index, 'metadata', 'channel_id'];
    const code = 'AUTO_MODERATION_INVALID_CHANNEL';
    throw invalidForm([{ path, code, message: 'Invalid channel.' }]);
  });
}
