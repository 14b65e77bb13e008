import { UserFacingError } from '../../../errors.js';
import type { Messages } from '../../../locales/messages.js';
import type { Bounds } from '../../../moderation/rules/bounds.js';
import type { Rule } from '../../../moderation/rules/rule.js';
import type { Rulebook } from '../../../moderation/rules/rulebook.js';
import type { Form, FormField } from '../../form.js';
import { readCount } from '../../settings/setting-form.js';
import { type EntryKind, readEntries } from './read-entries.js';
import { ruleName } from './rule-text.js';

type FieldName = keyof Messages['moderation']['rules']['editing']['fields'];
type Fields = Readonly<Record<string, string>>;

/** What Discord takes in one field. */
const longest = 4_000;

/** The thresholds and lists of a rule, with what holds filled in already; null where it has none. */
export function ruleForm(
  rule: Rule,
  customId: string,
  { messages, rulebook }: { readonly messages: Messages; readonly rulebook: Rulebook },
): Form | null {
  const fields = fieldsOf(rule, { messages, rulebook });
  return fields.length === 0 ? null : { customId, title: ruleName(rule, messages), fields };
}

interface Words {
  readonly messages: Messages;
  readonly rulebook: Rulebook;
}

function fieldsOf(rule: Rule, words: Words): readonly FormField[] {
  const { bounds } = words.rulebook;
  const count = (id: FieldName, value: number, { min, max }: Bounds) =>
    field(id, words.messages, {
      description: words.messages.settings.fields.between(min, max),
      style: 'short',
      value: String(value),
      maxLength: 20,
      required: true,
    });
  switch (rule.kind) {
    case 'flood':
      return [
        count('messages', rule.messages, bounds.flood.messages),
        count('seconds', rule.seconds, bounds.flood.seconds),
      ];
    case 'repeats':
      return [
        count('times', rule.times, bounds.repeats.times),
        count('seconds', rule.seconds, bounds.repeats.seconds),
      ];
    case 'mentions':
      return [count('most', rule.most, bounds.mentions.most)];
    case 'invites':
      return [list('invites', rule.allowed, bounds.entries.invites.max, words)];
    case 'scam':
      return [list('domains', rule.allowed, bounds.entries.domains.max, words)];
    case 'words':
      return wordFields(rule, words);
    case 'insults':
      return [
        field('guidance', words.messages, {
          description: words.messages.moderation.rules.editing.hints.guidance,
          value: rule.guidance,
          maxLength: bounds.guidance.max,
        }),
      ];
    case 'misstatement':
      return [];
  }
}

/** A list that does not fit into a field is added to and taken from. */
function wordFields(rule: Extract<Rule, { kind: 'words' }>, words: Words): readonly FormField[] {
  const { hints } = words.messages.moderation.rules.editing;
  const { bounds } = words.rulebook;
  const isWhole = fits(rule.words);
  const hinted = (id: FieldName, value = '') =>
    field(id, words.messages, { description: hints.words, value, maxLength: longest });
  return [
    ...(isWhole
      ? [hinted('words', rule.words.join('\n'))]
      : [hinted('addWords'), hinted('removeWords')]),
    list('allowedWords', rule.allowed, bounds.entries.allowedWords.max, words),
  ];
}

function fits(entries: readonly string[]): boolean {
  return entries.join('\n').length <= longest;
}

function list(
  id: FieldName,
  value: readonly string[],
  most: number,
  { messages }: Words,
): FormField {
  return field(id, messages, {
    description: messages.moderation.rules.editing.hints.entries(most),
    // What does not fit would be lost when the form is sent: then the field only adds.
    value: fits(value) ? value.join('\n') : '',
    maxLength: longest,
  });
}

function field(
  id: FieldName,
  messages: Messages,
  given: Partial<FormField> & Pick<FormField, 'maxLength'>,
): FormField {
  const label = messages.moderation.rules.editing.fields[id];
  return { id, label, style: 'paragraph', required: false, ...given };
}

/**
 * The rule with what was filled in.
 * @throws UserFacingError that names what was typed, and what is allowed.
 */
export function readRuleForm(rule: Rule, fields: Fields, rulebook: Rulebook): Rule {
  const { bounds } = rulebook;
  const count = (id: 'messages' | 'seconds' | 'times' | 'most', allowed: Bounds) =>
    readCount(fields[id] ?? '', allowed, ({ moderation }) => moderation.rules.editing.fields[id]);
  const entries = (id: FieldName & EntryKind, held: readonly string[]) =>
    readList({ id, held, fields, most: bounds.entries[id].max }, rulebook);
  switch (rule.kind) {
    case 'flood':
      return {
        ...rule,
        messages: count('messages', bounds.flood.messages),
        seconds: count('seconds', bounds.flood.seconds),
      };
    case 'repeats':
      return {
        ...rule,
        times: count('times', bounds.repeats.times),
        seconds: count('seconds', bounds.repeats.seconds),
      };
    case 'mentions':
      return { ...rule, most: count('most', bounds.mentions.most) };
    case 'invites':
      return { ...rule, allowed: entries('invites', rule.allowed) };
    case 'scam':
      return { ...rule, allowed: entries('domains', rule.allowed) };
    case 'words':
      return {
        ...rule,
        words: readWords(rule.words, fields, rulebook),
        allowed: entries('allowedWords', rule.allowed),
      };
    case 'insults':
      return { ...rule, guidance: (fields.guidance ?? '').trim().slice(0, bounds.guidance.max) };
    case 'misstatement':
      return rule;
  }
}

function readWords(held: readonly string[], fields: Fields, rulebook: Rulebook): readonly string[] {
  const most = rulebook.bounds.entries.words.max;
  const read = (id: 'words' | 'addWords' | 'removeWords') =>
    readEntries(fields[id] ?? '', 'words', rulebook);
  const gone = new Set(fits(held) ? [] : read('removeWords'));
  const words = fits(held)
    ? read('words')
    : [...new Set([...held, ...read('addWords')])].filter((word) => !gone.has(word));
  if (words.length === 0)
    throw new UserFacingError(({ moderation }) => moderation.rules.editing.errors.noWords());
  requireAtMost(words, most, 'words');
  return words;
}

interface GivenList {
  readonly id: FieldName & EntryKind;
  readonly held: readonly string[];
  readonly fields: Fields;
  readonly most: number;
}

function readList({ id, held, fields, most }: GivenList, rulebook: Rulebook): readonly string[] {
  const typed = readEntries(fields[id] ?? '', id, rulebook);
  const entries = fits(held) ? typed : [...new Set([...held, ...typed])];
  requireAtMost(entries, most, id);
  return entries;
}

function requireAtMost(entries: readonly string[], most: number, id: FieldName): void {
  if (entries.length <= most) return;
  throw new UserFacingError(({ moderation }) => {
    const { fields, errors } = moderation.rules.editing;
    return errors.tooManyEntries({ field: fields[id], given: entries.length, most });
  });
}
