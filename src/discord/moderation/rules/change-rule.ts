import { UserFacingError } from '../../../errors.js';
import type { Mode, Response, Rule, RuleKind } from '../../../moderation/rules/rule.js';
import type { RulesTools } from './rules-view.js';

type Tools = Pick<RulesTools, 'moderation'>;

/**
 * Changes a rule as it is now.
 * @throws UserFacingError where it is gone, or would be none any more (which a forged press may ask).
 */
export async function changeRule(
  { guildId, id }: { readonly guildId: string; readonly id: string },
  change: (rule: Rule) => unknown,
  { moderation }: Tools,
): Promise<Rule> {
  const changed = await moderation.rules.change(guildId, id, (rule) => {
    const valid = moderation.rulebook.read(change(rule));
    if (valid === undefined) throw new UserFacingError(({ discord }) => discord.errors.expired);
    return valid;
  });
  if (changed !== undefined) return changed;
  throw new UserFacingError(({ moderation: words }) => words.rules.editing.errors.ruleGone);
}

/** @throws UserFacingError where the server has as many as it can have, or it is no kind. */
export async function newRule(
  guildId: string,
  given: string | undefined,
  { moderation }: Tools,
): Promise<Rule> {
  const { rulebook, rules } = moderation;
  const kind: RuleKind | undefined = rulebook.kinds.find((one) => one === given);
  if (kind === undefined) throw new UserFacingError(({ discord }) => discord.errors.expired);
  const held = await rules.of(guildId);
  const most = rulebook.bounds.rules.max;
  if (held.length < most) return rulebook.draft(kind, held);
  throw new UserFacingError(({ moderation: words }) =>
    words.rules.editing.errors.tooManyRules(most),
  );
}

export function isMode(given: string | undefined): given is Mode {
  return given === 'observe' || given === 'propose' || given === 'enforce';
}

/** What was chosen in the menu of responses; null for what is none. */
export function readResponse(given: string | undefined): Response | null {
  const responses: Readonly<Record<string, Response>> = {
    nothing: { deletes: false, warns: false },
    deletes: { deletes: true, warns: false },
    warns: { deletes: false, warns: true },
    both: { deletes: true, warns: true },
  };
  return responses[given ?? ''] ?? null;
}

/** The kind's own choice, as the menu on its card has it. */
export function withChoice(rule: Rule, values: readonly string[]): unknown {
  if (rule.kind === 'mentions') return { ...rule, everyone: values[0] === 'yes' };
  if (rule.kind === 'scam') return { ...rule, lookAlikes: values[0] === 'yes' };
  if (rule.kind === 'insults') return { ...rule, find: values };
  return rule;
}
