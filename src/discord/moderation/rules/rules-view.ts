import { UserFacingError } from '../../../errors.js';
import type { Messages } from '../../../locales/messages.js';
import type { Rule } from '../../../moderation/rules/rule.js';
import type { ModeratedServer } from '../../../moderation/server.js';
import type { Edge } from '../../edge.js';
import { limits } from '../../limits.js';
import type { ComponentRow, OutgoingMessage } from '../../reply.js';
import { clip } from '../../safe-text.js';

export type RulesTools = Pick<Edge, 'moderation' | 'states' | 'discussion'>;

/** A rule that is changed and not kept yet: in the database, so that its card outlives a restart. */
export interface Draft {
  readonly guildId: string;
  readonly rule: Rule;
  /** True for one that the server never had. */
  readonly isNew: boolean;
  /** What was typed last and could not be taken, by field: the form has it again. */
  readonly typed?: Readonly<Record<string, string>>;
}

export const draftsOf = ({ states }: Pick<RulesTools, 'states'>) =>
  states.of<Draft>('rule-draft', { days: 2 });

/** What cards of rules are drawn from. */
export interface RulesView {
  readonly messages: Messages;
  readonly server: ModeratedServer | undefined;
  readonly rules: readonly Rule[];
  readonly readsMessages: boolean;
}

export async function viewRules(
  { guildId, messages }: { readonly guildId: string; readonly messages: Messages },
  { moderation, discussion }: RulesTools,
): Promise<RulesView> {
  return {
    messages,
    server: await moderation.servers.find(guildId),
    rules: await moderation.rules.of(guildId),
    readsMessages: discussion.readsMessages(),
  };
}

/** @throws UserFacingError where somebody removed it. */
export async function requireRule(
  guildId: string,
  id: string,
  { moderation }: Pick<RulesTools, 'moderation'>,
): Promise<Rule> {
  const rule = await moderation.rules.find(guildId, id);
  if (rule !== undefined) return rule;
  throw new UserFacingError(({ moderation: words }) => words.rules.editing.errors.ruleGone);
}

/** @throws UserFacingError where its time is over; of another server it is not found. */
export async function requireDraft(
  guildId: string,
  stateId: string,
  tools: Pick<RulesTools, 'states'>,
): Promise<Draft> {
  const draft = await draftsOf(tools).find(stateId);
  if (draft?.guildId === guildId) return draft;
  throw new UserFacingError(({ discord }) => discord.errors.expired);
}

/** A card: in place of one with a picture or cards, these go. */
export function card(
  lines: readonly string[],
  components: readonly ComponentRow[],
): OutgoingMessage {
  return { content: clip(lines.join('\n'), limits.content), components, embeds: [], files: [] };
}
