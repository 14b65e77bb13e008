import type { PresetName } from '../server.js';
import { draftRule } from './draft-rule.js';
import type { Mode, Rule, RuleKind, RuleOf } from './rule.js';

/** A set of rules to begin with. */
export interface Preset {
  readonly name: PresetName;
  /** All at `observe`: new rules only count. */
  readonly rules: readonly Rule[];
  /** The mode that each is meant for, by the rule's id, once a rehearsal or some days of counting satisfied. */
  readonly suggests: Readonly<Record<string, Mode>>;
}

/**
 * Words of the server's own are in none: nobody else knows them.
 *
 * DECISIONS
 * - What is counted or compared with a list (flooding, mentions, invitations, listed domains) may be
 *   enforced; what is a judgement on words (insults, misstatements) is proposed at most, whichever
 *   the preset: a false alarm there says something about a person.
 * - Thresholds, per member: reading at ease takes two seconds a message, so more than one a second for
 *   ten seconds (`gentle`) is no talk; `strict` is for servers that are being attacked.
 */
export const presets: Readonly<Record<PresetName, Preset>> = {
  gentle: preset('gentle', [
    [rule('flood', { messages: 10, seconds: 10 }), 'propose'],
    [rule('mentions', { most: 12, everyone: false }), 'propose'],
    [rule('scam', { lookAlikes: false }), 'propose'],
    [rule('insults', { find: ['hatred', 'threat'] }), 'propose'],
  ]),
  usual: preset('usual', [
    [rule('flood', { messages: 7, seconds: 10 }), 'enforce'],
    [rule('repeats', { times: 3, seconds: 60 }), 'propose'],
    [rule('mentions', { most: 8, everyone: true }), 'enforce'],
    [rule('invites', {}), 'propose'],
    [rule('scam', { lookAlikes: true }), 'enforce'],
    [rule('insults', { find: ['insult', 'hatred', 'threat'] }), 'propose'],
    [rule('misstatement', {}), 'propose'],
  ]),
  strict: preset('strict', [
    [rule('flood', { messages: 5, seconds: 10 }), 'enforce'],
    [rule('repeats', { times: 2, seconds: 120 }), 'enforce'],
    [rule('mentions', { most: 5, everyone: true }), 'enforce'],
    [rule('invites', {}), 'enforce'],
    [rule('scam', { lookAlikes: true }), 'enforce'],
    [rule('insults', { find: ['insult', 'hatred', 'threat'] }), 'propose'],
    [rule('misstatement', {}), 'propose'],
  ]),
};

function preset(name: PresetName, entries: readonly (readonly [Rule, Mode])[]): Preset {
  return {
    name,
    rules: entries.map(([entry]) => entry),
    suggests: Object.fromEntries(entries.map(([{ id }, mode]) => [id, mode])),
  };
}

function rule<Kind extends RuleKind>(kind: Kind, own: Partial<RuleOf<Kind>>): Rule {
  return { ...draftRule(kind, []), ...own } as Rule;
}
