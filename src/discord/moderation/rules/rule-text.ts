import type { Messages } from '../../../locales/messages.js';
import type { Response, Rule } from '../../../moderation/rules/rule.js';
import { safeText } from '../../safe-text.js';

/** As a rule is called: its kind, with its number where it is not the first. */
export function ruleName({ id, kind }: Pick<Rule, 'id' | 'kind'>, messages: Messages): string {
  const { findings, rules } = messages.moderation;
  const number = Number(id.split('-')[1] ?? 1);
  const name = findings.kinds[kind];
  return number === 1 ? name : rules.editing.numbered({ kind: name, number });
}

/** What it finds, by its thresholds. */
export function limitsText(rule: Rule, messages: Messages): string {
  const { limits, find } = messages.moderation.rules.editing;
  switch (rule.kind) {
    case 'flood':
      return limits.flood(rule);
    case 'repeats':
      return limits.repeats(rule);
    case 'mentions':
      return limits.mentions(rule);
    case 'invites':
      return limits.invites(rule.allowed.length);
    case 'scam':
      return limits.scam({ lookAlikes: rule.lookAlikes, allowed: rule.allowed.length });
    case 'words':
      return limits.words({ words: rule.words.length, allowed: rule.allowed.length });
    case 'insults':
      return limits.insults({
        find: rule.find.map((one) => find[one]),
        guidance: rule.guidance !== '',
      });
    case 'misstatement':
      return limits.misstatement;
  }
}

/** Some of what its lists hold, made safe; none for a rule without one. */
export function listLines(rule: Rule, messages: Messages): readonly string[] {
  const { labels, fields } = messages.moderation.rules.editing;
  if (rule.kind === 'insults')
    return rule.guidance === '' ? [] : [`${fields.guidance} · ${safeText(rule.guidance, 300)}`];
  const some = (entries: readonly string[]) =>
    entries
      .slice(0, named)
      .map((one) => safeText(one, 60))
      .join(' · ') + (entries.length > named ? ' · …' : '');
  const lines: string[] = [];
  if (rule.kind === 'words' && rule.words.length > 0)
    lines.push(`${labels.words} · ${some(rule.words)}`);
  if ('allowed' in rule && rule.allowed.length > 0) {
    const label = { words: fields.allowedWords, invites: fields.invites, scam: fields.domains };
    lines.push(`${label[rule.kind]} · ${some(rule.allowed)}`);
  }
  return lines;
}

export type ResponseName = 'nothing' | 'deletes' | 'warns' | 'both';

export function responseName({ deletes, warns }: Response): ResponseName {
  if (deletes) return warns ? 'both' : 'deletes';
  return warns ? 'warns' : 'nothing';
}

/** Channels as Discord shows them; `everywhere` where there is none. */
export function channelsText(ids: readonly string[], everywhere: string): string {
  return ids.length === 0 ? everywhere : someOf(ids.map((id) => `<#${id}>`));
}

/** Roles and channels; a mention of a role pings nobody, as mentions are off. */
export function exemptText(
  { exemptRoleIds, exemptChannelIds }: Pick<Rule, 'exemptRoleIds' | 'exemptChannelIds'>,
  nobody: string,
): string {
  const all = [
    ...exemptRoleIds.map((id) => `<@&${id}>`),
    ...exemptChannelIds.map((id) => `<#${id}>`),
  ];
  return all.length === 0 ? nobody : someOf(all);
}

function someOf(mentions: readonly string[]): string {
  const shown = mentions.slice(0, named);
  return [...shown, ...(mentions.length > named ? ['…'] : [])].join(' ');
}

const named = 12;
