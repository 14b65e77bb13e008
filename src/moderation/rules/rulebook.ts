import { type Ladder, type PresetName, presetNames } from '../server.js';
import { defaultLadder } from '../servers/server-schema.js';
import { ruleBounds, serverBounds } from './bounds.js';
import { draftRule } from './draft-rule.js';
import { type Preset, presets } from './presets.js';
import { type Mode, modes, type Rule, type RuleKind, ruleKinds } from './rule.js';
import { isDomain, isInviteCode, isPattern, readRule } from './rule-schema.js';

/** What rules may be, for who lets people choose them. */
export interface Rulebook {
  readonly kinds: readonly RuleKind[];
  readonly modes: readonly Mode[];
  readonly bounds: typeof ruleBounds;
  readonly serverBounds: typeof serverBounds;
  readonly presetNames: readonly PresetName[];
  readonly presets: Readonly<Record<PresetName, Preset>>;
  readonly defaultLadder: Ladder;
  /** A new rule of a kind, whose id none of the server's rules has. */
  draft(kind: RuleKind, rules: readonly Pick<Rule, 'id'>[]): Rule;
  /** Undefined for what is no rule, or is out of its bounds. */
  read(given: unknown): Rule | undefined;
  /** True for a word, or a pattern that says of at least one letter which it is. */
  isPattern(word: string): boolean;
  isInviteCode(code: string): boolean;
  /** In small letters and ASCII. */
  isDomain(domain: string): boolean;
}

export const rulebook: Rulebook = {
  kinds: ruleKinds,
  modes,
  bounds: ruleBounds,
  serverBounds,
  presetNames,
  presets,
  defaultLadder,
  draft: (kind, rules) =>
    draftRule(
      kind,
      rules.map(({ id }) => id),
    ),
  read: readRule,
  isPattern,
  isInviteCode,
  isDomain,
};
