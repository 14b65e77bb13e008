import {
  AutoModerationRuleEventType as Events,
  AutoModerationRuleTriggerType as Triggers,
} from 'discord-api-types/v10';
import type { Rule, RuleOf } from '../../../moderation/rules/rule.js';
import type { Compiled, CompileProps, Unfit } from './compile-rules.js';
import { actionsOf, exemptionsOf } from './native-parts.js';
import { type NativeRule, nativeLimits, ownPrefix } from './native-rule.js';
import { spellWords } from './spell-words.js';

type Listed = RuleOf<'words' | 'invites'>;

/** What a rule of keywords is made of, before it is cut into pieces that Discord takes. */
interface Lists {
  readonly keywords: readonly string[];
  readonly patterns: readonly string[];
  readonly allowed: readonly string[];
  readonly leftOut: number;
}

/** Words and invitations, in as many rules as there is room for beside those of others. */
export function compileKeywords(rules: readonly Rule[], props: CompileProps): Compiled {
  const taken = props.others.filter((rule) => rule.trigger_type === Triggers.Keyword).length;
  const wanted: NativeRule[] = [];
  const unfit: Unfit[] = [];
  const numbers = { words: 0, invites: 0 };
  for (const rule of rules.filter(isListed)) {
    const made = compileListed(rule, props);
    const room = Math.max(0, nativeLimits.keywordRules - taken - wanted.length);
    for (const piece of made.wanted.slice(0, room)) {
      numbers[rule.kind] += 1;
      wanted.push({ ...piece, name: nameOf(rule, numbers[rule.kind], props) });
    }
    const left = made.wanted.slice(room).map(sizeOf);
    const count = left.reduce((sum, size) => sum + size, 0);
    unfit.push(...made.unfit, ...(count === 0 ? [] : [{ rule, reason: 'noRoom', count } as const]));
  }
  return { wanted, unfit };
}

/** A rule in pieces, as if there were room for all. */
function compileListed(rule: Listed, props: CompileProps): Compiled {
  const lists = listsOf(rule);
  const exempt = exemptionsOf([rule], props);
  const unfit: Unfit[] = [];
  const refuse = (reason: Unfit['reason'], count: number) => unfit.push({ rule, reason, count });
  if (lists.leftOut > 0) refuse('longWords', lists.leftOut);
  if (exempt === null) refuse('exemptions', 1);
  else if (lists.allowed.length > nativeLimits.allowed) refuse('allowed', lists.allowed.length);
  else {
    const whole = { ...base(rule, props), ...exempt, name: '' };
    return {
      wanted: piecesOf(lists).map((piece) => ({ ...whole, trigger_metadata: piece })),
      unfit,
    };
  }
  return { wanted: [], unfit };
}

function nameOf({ kind }: Listed, number: number, { words }: CompileProps): string {
  return `${ownPrefix}${words.names[kind](number)}`;
}

function isListed(rule: Rule): rule is Listed {
  return rule.kind === 'words' || rule.kind === 'invites';
}

function base(rule: Listed, props: CompileProps) {
  return {
    event_type: Events.MessageSend,
    trigger_type: Triggers.Keyword,
    actions: actionsOf([rule], props.words.blocked[rule.kind], props),
    enabled: true,
  };
}

function listsOf(rule: Listed): Lists {
  if (rule.kind === 'words') {
    const allowed = rule.allowed.filter(({ length }) => length <= nativeLimits.allowedWord);
    return { ...spellWords(rule.words), allowed };
  }
  const allowed = rule.allowed.flatMap((code) => invitations.map((start) => `*${start}${code}`));
  return { keywords: invitations.map((start) => `*${start}*`), patterns: [], allowed, leftOut: 0 };
}

/** https://docs.discord.com/developers/reference: where invitations stand. */
const invitations = ['discord.gg/', 'discord.com/invite/', 'discordapp.com/invite/'] as const;

type Piece = {
  readonly keyword_filter: string[];
  readonly regex_patterns: string[];
  readonly allow_list: string[];
};

/** As few as hold them all; what is allowed goes with each. */
function piecesOf({ keywords, patterns, allowed }: Lists): readonly Piece[] {
  const count = Math.max(
    Math.ceil(keywords.length / nativeLimits.keywords),
    Math.ceil(patterns.length / nativeLimits.patterns),
  );
  return Array.from({ length: count }, (_, index) => ({
    keyword_filter: part(keywords, index, nativeLimits.keywords),
    regex_patterns: part(patterns, index, nativeLimits.patterns),
    allow_list: [...allowed],
  }));
}

function part(list: readonly string[], index: number, size: number): string[] {
  return list.slice(index * size, (index + 1) * size);
}

function sizeOf({ trigger_metadata: given }: NativeRule): number {
  return (given?.keyword_filter?.length ?? 0) + (given?.regex_patterns?.length ?? 0);
}
