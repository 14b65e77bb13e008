import { UserFacingError } from '../../../errors.js';
import type { Rule } from '../../../moderation/rules/rule.js';
import type { PlainControl } from '../../control.js';
import { inPlace, type Reply } from '../../reply.js';
import { operatorControl } from '../../settings/operator-control.js';
import type { InServer } from '../../settings/show-settings.js';
import { askBeforeEnforce, askBeforeRemove } from './ask-before.js';
import { changeRule, isMode, newRule, readResponse, withChoice } from './change-rule.js';
import { createDraftControls, showDraft } from './draft-controls.js';
import { renderRule } from './rule-card.js';
import { ruleControls as names } from './rule-controls-names.js';
import { renderRules } from './rules-list.js';
import { type RulesTools, requireRule, viewRules } from './rules-view.js';
import { createWhereControls } from './where-controls.js';

/** Everything on the cards of rules. Each press asks anew who may, and changes the rule as it is now. */
export function createRuleControls(tools: RulesTools): readonly PlainControl[] {
  const { moderation } = tools;
  return [
    operatorControl(names.list, (context) => showRules(context, tools)),
    operatorControl(names.pick, async (context) => {
      // A draft of a rule that was never kept leads back to the list.
      const id = context.values[0] ?? context.argument;
      const rule = await moderation.rules.find(context.guildId, id);
      return rule === undefined ? showRules(context, tools) : showRule(rule, context, tools);
    }),
    operatorControl(names.show, async (context) =>
      showRule(await requireRule(context.guildId, context.argument, tools), context, tools),
    ),
    operatorControl(names.add, async (context) => {
      const rule = await newRule(context.guildId, context.values[0], tools);
      if (rule.kind === 'words') return showDraft({ rule, isNew: true }, context, tools);
      await moderation.rules.put(context.guildId, rule);
      return showRule(rule, context, tools);
    }),
    operatorControl(names.mode, async (context) => {
      const [id = '', mode] = context.argument.split('.');
      if (!isMode(mode)) throw expired();
      if (mode === 'enforce')
        return askBeforeEnforce(await requireRule(context.guildId, id, tools), context, tools);
      return change(context, { id, to: (rule) => ({ ...rule, mode }) }, tools);
    }),
    operatorControl(names.enforce, async (context) =>
      change(
        context,
        { id: context.argument, to: (rule) => ({ ...rule, mode: 'enforce' }) },
        tools,
      ),
    ),
    operatorControl(names.response, async (context) => {
      const response = readResponse(context.values[0]);
      if (response === null) throw expired();
      return change(
        context,
        { id: context.argument, to: (rule) => ({ ...rule, response }) },
        tools,
      );
    }),
    operatorControl(names.choice, async (context) =>
      change(
        context,
        { id: context.argument, to: (rule) => withChoice(rule, context.values) },
        tools,
      ),
    ),
    operatorControl(names.askRemove, async (context) =>
      askBeforeRemove(
        await requireRule(context.guildId, context.argument, tools),
        context.messages,
      ),
    ),
    operatorControl(names.remove, async (context) => {
      await moderation.rules.remove(context.guildId, context.argument);
      return showRules(context, tools);
    }),
    ...createDraftControls(tools),
    ...createWhereControls(tools),
  ];
}

export async function showRules(
  context: Pick<InServer, 'guildId' | 'messages'>,
  tools: RulesTools,
): Promise<Reply> {
  return inPlace(renderRules(await viewRules(context, tools)));
}

function showRule(rule: Rule, { messages }: InServer, { discussion }: RulesTools): Reply {
  return inPlace(renderRule({ rule, messages, readsMessages: discussion.readsMessages() }));
}

interface Change {
  readonly id: string;
  readonly to: (rule: Rule) => unknown;
}

async function change(context: InServer, { id, to }: Change, tools: RulesTools): Promise<Reply> {
  const { guildId } = context;
  return showRule(await changeRule({ guildId, id }, to, tools), context, tools);
}

function expired(): UserFacingError {
  return new UserFacingError(({ discord }) => discord.errors.expired);
}
