import type { Messages } from '../../../locales/messages.js';
import { plainId } from '../../controls/custom-id.js';
import { limits } from '../../limits.js';
import { buttonRow } from '../../rendering/menus.js';
import type { ButtonRow, OutgoingMessage } from '../../reply.js';
import { clip, safeText } from '../../safe-text.js';
import type { Look } from './auto-mod.js';
import { isNothing, type RuleChange } from './difference.js';
import type { NativeRule, StoredRule } from './native-rule.js';
import { ruleText } from './rule-text.js';

/** Names of the controls. */
export const automodControls = {
  /** Looks again. */
  show: 'automod-show',
  /** Writes what was looked at: FINGERPRINT. */
  write: 'automod-write',
  cancel: 'automod-cancel',
} as const;

/** What would be done, what stays, what does not fit; and the buttons that do it or do not. */
export function renderAutoMod(
  look: Look,
  messages: Messages,
  news: string | null = null,
): OutgoingMessage {
  const lines = [...(news === null ? [] : [news, '']), ...linesOf(look, messages)];
  return {
    content: clip(lines.join('\n'), limits.content),
    components: [buttonsOf(look, messages)],
  };
}

function linesOf({ difference, unfit, others }: Look, messages: Messages): readonly string[] {
  const words = messages.moderation.automod;
  const { make, change, remove, keep } = difference;
  return [
    words.title,
    words.text,
    ...section(words.heads.make, make, (rule) => madeLine(rule, messages)),
    ...section(words.heads.change, change, (one) => changedLine(one, messages)),
    ...section(words.heads.remove, remove, nameOf),
    ...section(words.heads.keep, keep, nameOf),
    ...section(words.heads.unfit, unfit, ({ rule, reason, count }) =>
      words.because(ruleName(rule, messages), words.unfit[reason](count)),
    ),
    '',
    ...(isNothing(difference) ? [words.nothing] : []),
    ...(others === 0 ? [] : [words.others(others)]),
  ];
}

function buttonsOf({ difference, fingerprint }: Look, messages: Messages): ButtonRow {
  const { buttons } = messages.moderation.automod;
  return buttonRow([
    {
      customId: plainId(automodControls.write, fingerprint),
      label: buttons.write,
      look: 'main',
      disabled: isNothing(difference),
    },
    { customId: automodControls.show, label: buttons.again },
    { customId: automodControls.cancel, label: buttons.cancel },
  ]);
}

/** Rules are many at most where keywords are: six, and three of other kinds. */
function section<T>(head: string, items: readonly T[], line: (item: T) => string): string[] {
  return items.length === 0 ? [] : ['', `**${head}**`, ...items.map((item) => `- ${line(item)}`)];
}

function madeLine(rule: NativeRule, messages: Messages): string {
  return `${nameOf(rule)} · ${ruleText(rule, messages)}`;
}

function changedLine({ stored, wanted, parts }: RuleChange, messages: Messages): string {
  const changed = parts.map((part) => messages.moderation.automod.parts[part]).join(', ');
  return `${nameOf(stored)} · ${changed} → ${ruleText(wanted, messages)}`;
}

function nameOf({ name }: NativeRule | StoredRule): string {
  return safeText(name, 100);
}

function ruleName({ id, kind }: Look['unfit'][number]['rule'], messages: Messages): string {
  const name = messages.moderation.findings.kinds[kind];
  return id === kind ? name : `${name} (${safeText(id, 40)})`;
}
