import type { Rule } from '../../../moderation/rules/rule.js';
import type { PlainControl } from '../../control.js';
import { inPlace } from '../../reply.js';
import { operatorControl } from '../../settings/operator-control.js';
import { changeRule } from './change-rule.js';
import { ruleControls as names } from './rule-controls-names.js';
import { type RulesTools, requireRule } from './rules-view.js';
import { renderExempt, renderWhere } from './where-card.js';

/** Where rules hold, and for whom they do not. */
export function createWhereControls(tools: RulesTools): readonly PlainControl[] {
  const { servers } = tools.moderation;
  const sets = (name: string, key: 'channelIds' | 'exemptRoleIds' | 'exemptChannelIds') =>
    operatorControl(name, async ({ guildId, argument: id, values, messages }) => {
      const change = (rule: Rule) => ({ ...rule, [key]: values });
      return inPlace(renderWhere(await changeRule({ guildId, id }, change, tools), messages));
    });
  const exempts = (name: string, key: 'exemptRoleIds' | 'exemptChannelIds') =>
    operatorControl(name, async ({ guildId, values, messages }) =>
      inPlace(renderExempt(await servers.change(guildId, { [key]: values }), messages)),
    );
  return [
    operatorControl(names.where, async ({ guildId, argument, messages }) =>
      inPlace(renderWhere(await requireRule(guildId, argument, tools), messages)),
    ),
    sets(names.channels, 'channelIds'),
    sets(names.roles, 'exemptRoleIds'),
    sets(names.spared, 'exemptChannelIds'),
    operatorControl(names.exempt, async ({ guildId, messages }) =>
      inPlace(renderExempt(await servers.find(guildId), messages)),
    ),
    exempts(names.exemptRoles, 'exemptRoleIds'),
    exempts(names.exemptChannels, 'exemptChannelIds'),
  ];
}
