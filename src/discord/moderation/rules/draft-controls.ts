import { UserFacingError } from '../../../errors.js';
import type { Rule } from '../../../moderation/rules/rule.js';
import type { PlainControl } from '../../control.js';
import { plainId } from '../../controls/custom-id.js';
import type { Form } from '../../form.js';
import { inPlace, type Reply } from '../../reply.js';
import { operatorControl } from '../../settings/operator-control.js';
import type { InServer } from '../../settings/show-settings.js';
import { renderDraft, renderRule } from './rule-card.js';
import { ruleControls as names } from './rule-controls-names.js';
import { readRuleForm, ruleForm } from './rule-form.js';
import { type Draft, draftsOf, type RulesTools, requireDraft, requireRule } from './rules-view.js';

/**
 * What is filled into a form makes a draft, which can be rehearsed before it is kept. Kept is what
 * the form has, and nothing else: what somebody changed meanwhile of the same rule stays.
 */
export function createDraftControls(tools: RulesTools): readonly PlainControl[] {
  const { moderation } = tools;
  return [
    operatorControl(
      names.form,
      async (context) => {
        const rule = await requireRule(context.guildId, context.argument, tools);
        return formOf(rule, plainId(names.fill, rule.id), context, tools);
      },
      'with a form',
    ),
    operatorControl(names.fill, async (context) => {
      const rule = await requireRule(context.guildId, context.argument, tools);
      const changed = readRuleForm(rule, context.fields, moderation.rulebook);
      return showDraft({ rule: changed, isNew: false }, context, tools);
    }),
    operatorControl(
      names.draftForm,
      async (context) => {
        const { rule } = await requireDraft(context.guildId, context.argument, tools);
        return formOf(rule, plainId(names.draftFill, context.argument), context, tools);
      },
      'with a form',
    ),
    operatorControl(names.draftFill, async (context) => {
      const { guildId, argument, fields, messages } = context;
      const before = await requireDraft(guildId, argument, tools);
      const rule = readRuleForm(before.rule, fields, moderation.rulebook);
      await draftsOf(tools).change(argument, { ...before, rule });
      const readsMessages = tools.discussion.readsMessages();
      return inPlace(renderDraft({ rule, messages, readsMessages }, argument));
    }),
    operatorControl(names.draftSave, async (context) => {
      const { guildId, argument, messages } = context;
      const rule = await save(await requireDraft(guildId, argument, tools), tools);
      const { saved } = messages.moderation.rules.editing;
      const readsMessages = tools.discussion.readsMessages();
      return inPlace(renderRule({ rule, messages, readsMessages, news: saved }));
    }),
  ];
}

export async function showDraft(
  { rule, isNew }: Omit<Draft, 'guildId'>,
  context: InServer,
  tools: RulesTools,
): Promise<Reply> {
  const { guildId, memberId, messages } = context;
  const stateId = await draftsOf(tools).keep({ guildId, rule, isNew }, memberId);
  const readsMessages = tools.discussion.readsMessages();
  return inPlace(renderDraft({ rule, messages, readsMessages }, stateId));
}

/** What no form changes stays as somebody may have set it meanwhile. */
async function save(
  { guildId, rule: draft, isNew }: Draft,
  { moderation }: RulesTools,
): Promise<Rule> {
  const { rulebook, rules } = moderation;
  const merged = (held: Rule): Rule => {
    const { mode, channelIds, exemptRoleIds, exemptChannelIds, response } = held;
    const kept = { mode, channelIds, exemptRoleIds, exemptChannelIds, response };
    return valid({ ...draft, ...kept }, rulebook);
  };
  const changed = isNew ? undefined : await rules.change(guildId, draft.id, merged);
  if (changed !== undefined) return changed;
  // Somebody may have taken its id meanwhile.
  const { id } = rulebook.draft(draft.kind, await rules.of(guildId));
  const fresh = valid({ ...draft, id }, rulebook);
  await rules.put(guildId, fresh);
  return fresh;
}

function valid(given: unknown, rulebook: RulesTools['moderation']['rulebook']): Rule {
  const rule = rulebook.read(given);
  if (rule !== undefined) return rule;
  throw new UserFacingError(({ moderation }) => moderation.rules.editing.errors.noWords());
}

function formOf(
  rule: Rule,
  customId: string,
  { messages }: InServer,
  { moderation }: RulesTools,
): Form {
  const form = ruleForm(rule, customId, { messages, rulebook: moderation.rulebook });
  if (form === null) throw new UserFacingError(({ discord }) => discord.errors.expired);
  return form;
}
