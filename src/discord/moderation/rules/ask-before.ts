import type { Messages } from '../../../locales/messages.js';
import type { Rule } from '../../../moderation/rules/rule.js';
import { plainId } from '../../controls/custom-id.js';
import { buttonRow } from '../../rendering/menus.js';
import { inPlace, type Reply } from '../../reply.js';
import { stepText } from '../queue/proposed-text.js';
import { ruleControls as controls } from './rule-controls-names.js';
import { responseName, ruleName } from './rule-text.js';
import { card, type RulesTools } from './rules-view.js';

interface Asking {
  readonly guildId: string;
  readonly messages: Messages;
}

const days = 30;
const day = 86_400_000;

/** What a rule will do once it acts by itself, and how it did until now. */
export async function askBeforeEnforce(
  rule: Rule,
  { guildId, messages }: Asking,
  { moderation }: Pick<RulesTools, 'moderation'>,
): Promise<Reply> {
  const { editing } = messages.moderation.rules;
  const counts = await moderation.counts.since(guildId, Date.now() - days * day);
  const count = counts.find((one) => one.rule === rule.id);
  const server = await moderation.servers.find(guildId);
  const { steps } = server?.ladder ?? moderation.rulebook.defaultLadder;
  const shown = rule.response.warns ? steps : [];
  const content = editing.beforeEnforce({
    rule: ruleName(rule, messages),
    response: editing.responses[responseName(rule.response)],
    steps: shown.map((step) => stepText(step, messages)),
    found: count?.found ?? 0,
    dismissed: count?.dismissed ?? 0,
    days,
  });
  return ask(content, { name: controls.enforce, label: editing.buttons.enforce, rule, messages });
}

export function askBeforeRemove(rule: Rule, messages: Messages): Reply {
  const { editing } = messages.moderation.rules;
  const content = editing.beforeRemove(ruleName(rule, messages));
  return ask(content, { name: controls.remove, label: editing.buttons.remove, rule, messages });
}

interface Question {
  readonly name: string;
  readonly label: string;
  readonly rule: Rule;
  readonly messages: Messages;
}

function ask(content: string, { name, label, rule, messages }: Question): Reply {
  const { back } = messages.moderation.rules.editing.buttons;
  const row = buttonRow([
    { customId: plainId(name, rule.id), label: label.replace(/…$/, ''), look: 'main' },
    { customId: plainId(controls.show, rule.id), label: back },
  ]);
  return inPlace(card([content], [row]));
}
