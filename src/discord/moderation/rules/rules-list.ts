import { plainId } from '../../controls/custom-id.js';
import { buttonRow, menuRow } from '../../rendering/menus.js';
import type { ComponentRow, OutgoingMessage } from '../../reply.js';
import { switchingControls } from '../switching/switching-rows.js';
import { ruleControls } from './rule-controls-names.js';
import { channelsText, exemptText, limitsText, ruleName } from './rule-text.js';
import { card, type RulesView } from './rules-view.js';

/** All rules, one a line, and what leads to each. */
export function renderRules(view: RulesView): OutgoingMessage {
  const { messages, rules, server } = view;
  const { editing, modes } = messages.moderation.rules;
  const lines = rules.map((rule) => {
    const where = rule.channelIds.length === 0 ? '' : ` · ${channelsText(rule.channelIds, '')}`;
    const name = ruleName(rule, messages);
    return `- **${name}** · *${modes[rule.mode]}* · ${limitsText(rule, messages)}${where}`;
  });
  const spared = {
    exemptRoleIds: server?.exemptRoleIds ?? [],
    exemptChannelIds: server?.exemptChannelIds ?? [],
  };
  return card(
    [
      editing.title,
      ...(rules.length === 0 ? [editing.none] : lines),
      '',
      `${editing.labels.exempted} · ${exemptText(spared, editing.nobody)}. ${editing.moderatorsToo}`,
      '',
      `-# ${editing.hint}`,
    ],
    rowsOf(view),
  );
}

function rowsOf({ messages, rules }: RulesView): readonly ComponentRow[] {
  const { editing, modes } = messages.moderation.rules;
  const { choose, buttons, kinds } = editing;
  const pick = menuRow({
    customId: ruleControls.pick,
    placeholder: choose.rule,
    options: rules.map((rule) => ({
      label: ruleName(rule, messages),
      value: rule.id,
      description: `${modes[rule.mode]} · ${limitsText(rule, messages)}`,
    })),
  });
  const add = menuRow({
    customId: ruleControls.add,
    placeholder: choose.kind,
    options: Object.entries(messages.moderation.findings.kinds).map(([kind, label]) => ({
      label,
      value: kind,
      description: kinds[kind as keyof typeof kinds],
    })),
  });
  return [
    ...(rules.length === 0 ? [] : [pick]),
    add,
    buttonRow([
      { customId: ruleControls.exempt, label: buttons.exempt },
      { customId: plainId(switchingControls.show), label: buttons.overview },
    ]),
  ];
}
