import { capitalised } from '../../../locales/capitalised.js';
import type { Messages } from '../../../locales/messages.js';
import type { Mode, Rule } from '../../../moderation/rules/rule.js';
import { plainId } from '../../controls/custom-id.js';
import { type Button, buttonRow, menuRow } from '../../rendering/menus.js';
import type { ComponentRow, OutgoingMessage } from '../../reply.js';
import { ruleControls as controls } from './rule-controls-names.js';
import {
  channelsText,
  exemptText,
  limitsText,
  listLines,
  responseName,
  ruleName,
} from './rule-text.js';
import { card } from './rules-view.js';

export interface RuleCard {
  readonly rule: Rule;
  readonly messages: Messages;
  /** Rehearsals need to read messages. */
  readonly readsMessages: boolean;
  /** Said above it. */
  readonly news?: string;
}

/** One rule, and all that changes it. */
export function renderRule(given: RuleCard): OutgoingMessage {
  const { news, ...shown } = given;
  return card(
    [...(news === undefined ? [] : [news, '']), ...ruleLines(shown)],
    [modeRow(given), ...responseRow(given), ...choiceRow(given), buttonRow(buttonsOf(given))],
  );
}

export interface DraftCard extends Omit<RuleCard, 'news'> {
  /** True for one that the server never had; default false. */
  readonly isNew?: boolean;
  /** Why what was typed last could not be taken, safe to show; default it could. */
  readonly problem?: string | undefined;
}

/** A rule that is not kept yet: with what was changed. */
export function renderDraft(
  { rule, messages, readsMessages, isNew = false, problem }: DraftCard,
  stateId: string,
): OutgoingMessage {
  const { editing } = messages.moderation.rules;
  const { buttons } = editing;
  const hasWords = rule.kind !== 'words' || rule.words.length > 0;
  const isWhole = hasWords && problem === undefined;
  const save: Button = {
    customId: plainId(controls.draftSave, stateId),
    label: buttons.save,
    look: 'main',
    disabled: !isWhole,
  };
  const rehearse: Button = {
    customId: plainId(controls.rehearseDraft, stateId),
    label: buttons.rehearse,
    disabled: !isWhole || !readsMessages,
  };
  const change = rule.kind === 'words' ? buttons.words : buttons.change;
  return card(
    [
      ...(problem === undefined ? [leadOf()] : [`⚠️ ${problem}`, editing.typedKept(change)]),
      '',
      ...ruleLines({ rule, messages, readsMessages }),
    ],
    [
      buttonRow([
        save,
        rehearse,
        { customId: plainId(controls.draftForm, stateId), label: change },
        { customId: plainId(controls.pick, rule.id), label: buttons.discard },
      ]),
    ],
  );

  function leadOf(): string {
    if (!hasWords) return editing.draftNeedsWords;
    return isNew ? editing.draftNew : editing.draft;
  }
}

function ruleLines({ rule, messages }: RuleCard): readonly string[] {
  const { editing, modes } = messages.moderation.rules;
  const { labels } = editing;
  return [
    `**${ruleName(rule, messages)}** · \`${rule.id}\``,
    `- ${labels.mode} · **${modes[rule.mode]}**. ${editing.modes[rule.mode]}`,
    `- ${labels.limits} · **${limitsText(rule, messages)}**`,
    ...listLines(rule, messages).map((line) => `  - ${line}`),
    `- ${labels.where} · ${channelsText(rule.channelIds, editing.everywhere)}`,
    `- ${labels.exempt} · ${exemptText(rule, editing.nobody)}`,
    ...(rule.kind === 'misstatement'
      ? []
      : [`- ${labels.response} · ${editing.responses[responseName(rule.response)]}`]),
  ];
}

function modeRow({ rule, messages }: RuleCard): ComponentRow {
  const { modes } = messages.moderation.rules;
  const all: readonly Mode[] =
    rule.kind === 'misstatement' ? ['observe', 'propose'] : ['observe', 'propose', 'enforce'];
  return buttonRow(
    all.map((mode) => ({
      customId: plainId(controls.mode, `${rule.id}.${mode}`),
      label: capitalised(modes[mode], messages.language),
      look: mode === rule.mode ? 'main' : 'plain',
      disabled: mode === rule.mode,
    })),
  );
}

function responseRow({ rule, messages }: RuleCard): readonly ComponentRow[] {
  if (rule.kind === 'misstatement') return [];
  const { choose, responses } = messages.moderation.rules.editing;
  const chosen = responseName(rule.response);
  return [
    menuRow({
      customId: plainId(controls.response, rule.id),
      placeholder: choose.response,
      options: Object.entries(responses).map(([value, label]) => ({
        label: capitalised(label, messages.language),
        value,
        chosen: value === chosen,
      })),
    }),
  ];
}

/** What a kind has to choose beside its figures and lists. */
function choiceRow({ rule, messages }: RuleCard): readonly ComponentRow[] {
  const { choose, find, everyone, lookAlikes } = messages.moderation.rules.editing;
  const customId = plainId(controls.choice, rule.id);
  const yesOrNo = (words: Readonly<Record<'yes' | 'no', string>>, held: boolean) =>
    (['yes', 'no'] as const).map((value) => ({
      label: words[value],
      value,
      chosen: (value === 'yes') === held,
    }));
  if (rule.kind === 'mentions') {
    const options = yesOrNo(everyone, rule.everyone);
    return [menuRow({ customId, placeholder: choose.everyone, options })];
  }
  if (rule.kind === 'scam') {
    const options = yesOrNo(lookAlikes, rule.lookAlikes);
    return [menuRow({ customId, placeholder: choose.lookAlikes, options })];
  }
  if (rule.kind !== 'insults') return [];
  const options = Object.entries(find).map(([value, label]) => ({
    label: capitalised(label, messages.language),
    value,
    chosen: rule.find.some((one) => one === value),
  }));
  const range = { min: 1, max: options.length };
  return [menuRow({ customId, placeholder: choose.find, options, range })];
}

function buttonsOf({ rule, messages, readsMessages }: RuleCard): readonly Button[] {
  const { buttons } = messages.moderation.rules.editing;
  const id = (name: string) => plainId(name, rule.id);
  const change: Button = {
    customId: id(controls.form),
    label: rule.kind === 'words' ? buttons.words : buttons.change,
  };
  return [
    ...(rule.kind === 'misstatement' ? [] : [change]),
    { customId: id(controls.where), label: buttons.where },
    { customId: id(controls.rehearse), label: buttons.rehearse, disabled: !readsMessages },
    { customId: id(controls.askRemove), label: buttons.remove },
    { customId: controls.list, label: buttons.back },
  ];
}
