import { UserFacingError } from '../../../errors.js';
import type { Messages } from '../../../locales/messages.js';
import type { Rule } from '../../../moderation/rules/rule.js';
import type { Choice } from '../../command.js';
import { safeText } from '../../safe-text.js';
import { fold, matchTyped } from '../../suggesting/match-typed.js';
import { ruleName } from '../rules/rule-text.js';
import { requireDraft } from '../rules/rules-view.js';
import type { RehearsalTools } from './rehearsal-tools.js';

/**
 * What is rehearsed, as it stands in an option, a menu or a state: `all`, `preset.NAME`, `rule.ID` or
 * `draft.STATE`.
 */
export type Subject = string;

export interface ReadSubject {
  readonly rules: readonly Rule[];
  /** "the preset “usual”" */
  readonly name: string;
}

/** @throws UserFacingError for what is none, or has no rule. */
export async function readSubject(
  subject: Subject,
  { guildId, messages }: { readonly guildId: string; readonly messages: Messages },
  tools: RehearsalTools,
): Promise<ReadSubject> {
  const { rulebook, rules } = tools.moderation;
  const { subjects } = messages.moderation.rules.rehearsal;
  const [kind = '', argument = ''] = subject.split('.');
  const held = await rules.of(guildId);
  if (kind === 'all') {
    if (held.length > 0) return { rules: held, name: subjects.all };
    throw new UserFacingError(({ moderation }) => moderation.rules.rehearsal.errors.noRule);
  }
  const preset = rulebook.presetNames.find((name) => name === argument);
  if (kind === 'preset' && preset !== undefined) {
    const name = messages.moderation.rules.presets[preset];
    return { rules: rulebook.presets[preset].rules, name: subjects.preset(name) };
  }
  const rule = held.find(({ id }) => id === argument);
  if (kind === 'rule' && rule !== undefined)
    return { rules: [rule], name: subjects.rule(ruleName(rule, messages)) };
  if (kind === 'draft') {
    const draft = (await requireDraft(guildId, argument, tools)).rule;
    return { rules: [draft], name: subjects.draft(ruleName(draft, messages)) };
  }
  const given = safeText(subject, 60) || '…';
  throw new UserFacingError(({ moderation }) => moderation.rules.rehearsal.errors.unknown(given));
}

/** All that can be rehearsed but drafts, in words. */
export async function subjectsOf(
  { guildId, messages }: { readonly guildId: string; readonly messages: Messages },
  { moderation }: Pick<RehearsalTools, 'moderation'>,
): Promise<readonly Choice[]> {
  const { rehearsal, presets } = messages.moderation.rules;
  const { subjects } = rehearsal;
  const held = await moderation.rules.of(guildId);
  return [
    ...(held.length === 0 ? [] : [{ name: subjects.all, value: 'all' }]),
    ...moderation.rulebook.presetNames.map((name) => ({
      name: subjects.preset(presets[name]),
      value: `preset.${name}`,
    })),
    ...held.map((rule) => ({
      name: subjects.rule(ruleName(rule, messages)),
      value: `rule.${rule.id}`,
    })),
  ];
}

export async function suggestSubjects(
  asked: { readonly guildId: string; readonly messages: Messages; readonly typed: string },
  tools: Pick<RehearsalTools, 'moderation'>,
): Promise<readonly Choice[]> {
  const match = matchTyped(asked.typed);
  return (await subjectsOf(asked, tools)).filter(({ name }) => match(fold(name)) !== null);
}
