import type { Messages } from '../../../locales/messages.js';
import type { Rule } from '../../../moderation/rules/rule.js';
import type { ModeratedServer } from '../../../moderation/server.js';
import { plainId } from '../../controls/custom-id.js';
import { limits } from '../../limits.js';
import { buttonRow, channelRow, roleRow } from '../../rendering/menus.js';
import type { OutgoingMessage } from '../../reply.js';
import { ruleControls as controls } from './rule-controls-names.js';
import { channelsText, exemptText, ruleName } from './rule-text.js';
import { card } from './rules-view.js';

/** Where a rule holds, and for whom it does not. */
export function renderWhere(rule: Rule, messages: Messages): OutgoingMessage {
  const { editing } = messages.moderation.rules;
  const { choose, labels, buttons } = editing;
  const max = limits.selectOptions;
  return card(
    [
      `**${ruleName(rule, messages)}**`,
      `- ${labels.where} · ${channelsText(rule.channelIds, editing.everywhere)}`,
      `- ${labels.exempt} · ${exemptText(rule, editing.nobody)}`,
      `-# ${editing.moderatorsToo}`,
    ],
    [
      channelRow(plainId(controls.channels, rule.id), choose.channels, {
        chosen: rule.channelIds,
        max,
      }),
      roleRow(plainId(controls.roles, rule.id), choose.exemptRoles, {
        chosen: rule.exemptRoleIds,
        max,
      }),
      channelRow(plainId(controls.spared, rule.id), choose.exemptChannels, {
        chosen: rule.exemptChannelIds,
        max,
      }),
      buttonRow([{ customId: plainId(controls.show, rule.id), label: buttons.back }]),
    ],
  );
}

/** Who and where is exempt from every rule. */
export function renderExempt(
  server: ModeratedServer | undefined,
  messages: Messages,
): OutgoingMessage {
  const { editing } = messages.moderation.rules;
  const { exemptRoleIds = [], exemptChannelIds = [] } = server ?? {};
  const text = exemptText({ exemptRoleIds, exemptChannelIds }, editing.nobody);
  const max = limits.selectOptions;
  return card(
    [`**${editing.labels.exempted}** · ${text}`, `-# ${editing.moderatorsToo}`],
    [
      roleRow(controls.exemptRoles, editing.choose.exemptRoles, { chosen: exemptRoleIds, max }),
      channelRow(controls.exemptChannels, editing.choose.exemptChannels, {
        chosen: exemptChannelIds,
        max,
      }),
      buttonRow([{ customId: controls.list, label: editing.buttons.back }]),
    ],
  );
}
