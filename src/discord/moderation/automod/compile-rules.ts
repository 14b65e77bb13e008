import type { AutoModWords } from '../../../locales/words/moderation/automod.js';
import type { Rule } from '../../../moderation/rules/rule.js';
import type { ModeratedServer } from '../../../moderation/server.js';
import { compileKeywords } from './compile-keywords.js';
import { compileMentions, compileSpam } from './compile-single.js';
import type { NativePlace, NativeRule, StoredRule } from './native-rule.js';

/** What a server's rules are as Discord's, and what of them is not. */
export interface Compiled {
  readonly wanted: readonly NativeRule[];
  readonly unfit: readonly Unfit[];
}

/** A rule, or a part of it, that Discord cannot hold. */
export interface Unfit {
  readonly rule: Pick<Rule, 'id' | 'kind'>;
  readonly reason: UnfitReason;
  /** Of what the reason speaks of, such as words. */
  readonly count: number;
}

export type UnfitReason = keyof AutoModWords['unfit'];

export interface CompileProps {
  readonly rules: readonly Rule[];
  readonly server: Pick<ModeratedServer, 'queueChannelId' | 'exemptRoleIds' | 'exemptChannelIds'>;
  readonly place: NativePlace;
  /** Rules of the server that are not ours; they stay as they are. */
  readonly others: readonly StoredRule[];
  /** In the server's language: who is blocked reads them, and moderators in Discord's settings. */
  readonly words: AutoModWords;
  /** Whether the bot reads what members write, and so finds for itself what is only to be told. */
  readonly readsMessages: boolean;
}

/**
 * Words and invitations as keywords, mentions as mentions, and what Discord's own filter for spam is
 * for. Judgements (insults, misstatements) stay here, and so do rules that only count.
 */
export function compileRules(props: CompileProps): Compiled {
  const unfit: Unfit[] = [];
  const fitting = props.rules.filter((rule) => {
    const reason = reasonAgainst(rule, props);
    if (reason !== null) unfit.push({ rule, reason, count: 1 });
    return reason === null;
  });
  const parts = [
    compileKeywords(fitting, props),
    compileMentions(fitting, props),
    compileSpam(fitting, props),
  ];
  return {
    wanted: parts.flatMap(({ wanted }) => wanted),
    unfit: [...unfit, ...parts.flatMap((part) => part.unfit)],
  };
}

function reasonAgainst(rule: Rule, { server, readsMessages }: CompileProps): UnfitReason | null {
  if (rule.kind === 'insults' || rule.kind === 'misstatement') return 'judgement';
  if (rule.mode === 'observe') return 'observes';
  // Discord knows where a rule does not hold, not where it does: new channels would come under it.
  if (rule.channelIds.length > 0) return 'someChannels';
  if (blocks(rule)) return null;
  if (readsMessages) return 'seen';
  return server.queueChannelId === null ? 'noQueue' : null;
}

/** Whether what it finds is kept from being posted; else moderators hear of it. */
export function blocks(rule: Rule): boolean {
  return rule.mode === 'enforce' && rule.response.deletes;
}
