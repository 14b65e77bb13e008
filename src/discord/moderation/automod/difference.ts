import { createHash } from 'node:crypto';
import type { APIAutoModerationAction } from 'discord-api-types/v10';
import type { AutoModWords } from '../../../locales/words/moderation/automod.js';
import type { NativeRule, StoredRule } from './native-rule.js';

/** What would be done to the rules of ours that are there. */
export interface Difference {
  readonly make: readonly NativeRule[];
  readonly change: readonly RuleChange[];
  readonly remove: readonly StoredRule[];
  readonly keep: readonly StoredRule[];
}

export interface RuleChange {
  readonly stored: StoredRule;
  readonly wanted: NativeRule;
  /** At least one. */
  readonly parts: readonly ChangedPart[];
}

export type ChangedPart = keyof AutoModWords['parts'];

/** @param own rules of ours that are there. */
export function differenceOf(
  wanted: readonly NativeRule[],
  own: readonly StoredRule[],
): Difference {
  const left = new Set(own);
  const pairs = new Map<NativeRule, StoredRule>();
  // A rule of the same name first, so that each keeps its own; then any of its kind.
  for (const fits of [sameName, sameKind]) {
    for (const rule of wanted) {
      const found = pairs.has(rule) ? undefined : [...left].find((one) => fits(rule, one));
      if (found === undefined) continue;
      pairs.set(rule, found);
      left.delete(found);
    }
  }
  const compared = [...pairs].map(([rule, stored]) => {
    return { stored, wanted: rule, parts: changedParts(rule, stored) };
  });
  return {
    make: wanted.filter((rule) => !pairs.has(rule)),
    change: compared.filter(({ parts }) => parts.length > 0),
    remove: [...left],
    keep: compared.filter(({ parts }) => parts.length === 0).map(({ stored }) => stored),
  };
}

export function isNothing({ make, change, remove }: Difference): boolean {
  return make.length + change.length + remove.length === 0;
}

/** Tells whether what was shown is still what would be done; 16 signs. */
export function fingerprintOf({ make, change, remove }: Difference): string {
  const said = [
    make,
    change.map(({ stored, wanted }) => [stored, wanted]),
    remove.map(({ id }) => id),
  ];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}

function sameKind(rule: NativeRule, stored: StoredRule): boolean {
  return rule.trigger_type === stored.trigger_type;
}

function sameName(rule: NativeRule, stored: StoredRule): boolean {
  return sameKind(rule, stored) && rule.name === stored.name;
}

const readings: Readonly<Record<ChangedPart, (rule: NativeRule | StoredRule) => unknown>> = {
  name: ({ name }) => name,
  words: ({ trigger_metadata: given }) =>
    [given?.keyword_filter, given?.regex_patterns, given?.allow_list].map(sorted),
  mentions: ({ trigger_metadata: given }) => given?.mention_total_limit ?? 0,
  actions: ({ actions }) => sorted(actions.map(actionText)),
  exemptions: ({ exempt_roles, exempt_channels }) => [exempt_roles, exempt_channels].map(sorted),
  enabled: ({ enabled }) => enabled,
};

function changedParts(rule: NativeRule, stored: StoredRule): readonly ChangedPart[] {
  const said = (part: ChangedPart, of: NativeRule | StoredRule) =>
    JSON.stringify(readings[part](of));
  const parts = Object.keys(readings) as ChangedPart[];
  return parts.filter((part) => said(part, rule) !== said(part, stored));
}

function sorted(list: readonly string[] | undefined): readonly string[] {
  return [...(list ?? [])].sort();
}

function actionText({ type, metadata }: APIAutoModerationAction): string {
  const { custom_message, channel_id, duration_seconds } = metadata ?? {};
  return JSON.stringify([type, custom_message ?? '', channel_id ?? '', duration_seconds ?? 0]);
}
