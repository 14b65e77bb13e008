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
      const filled = fillIn({ rule, isNew: false }, context.fields, moderation.rulebook);
      return showDraft(filled, context, tools);
    }),
    operatorControl(
      names.draftForm,
      async (context) => {
        const { rule, typed } = await requireDraft(context.guildId, context.argument, tools);
        const form = formOf(rule, plainId(names.draftFill, context.argument), context, tools);
        return typed === undefined ? form : withTyped(form, typed);
      },
      'with a form',
    ),
    operatorControl(names.draftFill, async (context) => {
      const { guildId, argument, fields } = context;
      const { typed: _, ...before } = await requireDraft(guildId, argument, tools);
      const draft = { guildId, ...fillIn(before, fields, moderation.rulebook) };
      await draftsOf(tools).change(argument, draft);
      return drawDraft(draft, argument, context, tools);
    }),
    operatorControl(names.draftShow, async (context) => {
      const draft = await requireDraft(context.guildId, context.argument, tools);
      return drawDraft(draft, context.argument, context, tools);
    }),
    operatorControl(names.draftSave, async (context) => {
      const { guildId, argument, messages } = context;
      const draft = await requireDraft(guildId, argument, tools);
      // An older card of it may still have the button.
      if (draft.typed !== undefined) return drawDraft(draft, argument, context, tools);
      const rule = await save(draft, tools);
      const { saved } = messages.moderation.rules.editing;
      const readsMessages = tools.discussion.readsMessages();
      return inPlace(renderRule({ rule, messages, readsMessages, news: saved }));
    }),
  ];
}

export async function showDraft(
  draft: Omit<Draft, 'guildId'>,
  context: InServer,
  tools: RulesTools,
): Promise<Reply> {
  const { guildId, memberId } = context;
  const stateId = await draftsOf(tools).keep({ ...draft, guildId }, memberId);
  return drawDraft(draft, stateId, context, tools);
}

function drawDraft(
  { rule, isNew, typed }: Omit<Draft, 'guildId'>,
  stateId: string,
  { messages }: InServer,
  { moderation, discussion }: RulesTools,
): Reply {
  const refused = typed && refusalOf(() => readRuleForm(rule, typed, moderation.rulebook));
  const problem = refused?.describe(messages);
  const readsMessages = discussion.readsMessages();
  return inPlace(renderDraft({ rule, messages, readsMessages, isNew, problem }, stateId));
}

/**
 * The draft with what was filled in. A list of which an entry cannot be taken is kept as it was typed,
 * since it may be long; figures are typed again.
 * @throws UserFacingError for figures.
 */
function fillIn(
  { rule, isNew }: Pick<Draft, 'rule' | 'isNew'>,
  fields: Readonly<Record<string, string>>,
  rulebook: RulesTools['moderation']['rulebook'],
): Omit<Draft, 'guildId'> {
  if ('allowed' in rule && refusalOf(() => readRuleForm(rule, fields, rulebook)) !== undefined)
    return { rule, isNew, typed: fields };
  return { rule: readRuleForm(rule, fields, rulebook), isNew };
}

function refusalOf(read: () => unknown): UserFacingError | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof UserFacingError) return error;
    throw error;
  }
}

function withTyped(form: Form, typed: Readonly<Record<string, string>>): Form {
  const fields = form.fields.map((field) => ({ ...field, value: typed[field.id] ?? '' }));
  return { ...form, fields };
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
