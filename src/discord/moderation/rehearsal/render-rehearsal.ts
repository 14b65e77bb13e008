import type { Messages } from '../../../locales/messages.js';
import { reasonText } from '../../../locales/reason-text.js';
import { plainId } from '../../controls/custom-id.js';
import { renderPicture } from '../../insights/chart/render-picture.js';
import { limits } from '../../limits.js';
import { messageLink } from '../../message-link.js';
import { type Button, buttonRow } from '../../rendering/menus.js';
import type { OutgoingFile, OutgoingMessage } from '../../reply.js';
import { clip, safeText } from '../../safe-text.js';
import { drawBars } from '../chart/draw-bars.js';
import { ruleControls } from '../rules/rule-controls-names.js';
import { ruleName } from '../rules/rule-text.js';
import { switchingControls } from '../switching/switching-rows.js';
import { rehearsalControls } from './rehearsal-tools.js';
import type { FoundIn, Rehearsed, RuleFound } from './rehearse.js';
import { wayBack } from './way-back.js';

export interface RehearsalShown {
  readonly rehearsed: Rehearsed;
  /** What was rehearsed, in words. */
  readonly name: string;
  readonly stateId: string;
  readonly guildId: string;
  readonly words: Messages;
  readonly channelIds: readonly string[];
  readonly notReadable: readonly string[];
  readonly byOthers: number;
  /** What is offered next; null for nothing. */
  readonly next: 'on' | 'modes' | 'save' | null;
  /** As of subject.ts: what it was begun with. */
  readonly from: string;
  /** Whether who looks may change rules. */
  readonly mayManage: boolean;
}

/** What rules would have found: shares, examples that lead to the messages, a picture. */
export async function renderRehearsal(shown: RehearsalShown): Promise<OutgoingMessage> {
  const { rehearsed, stateId, words } = shown;
  const { rehearsal } = words.moderation.rules;
  const examples = exampleLines(shown);
  const isEmpty = rehearsed.looked.length === 0;
  return {
    content: clip(contentOf(shown).join('\n'), limits.content),
    embeds:
      examples.length === 0
        ? []
        : [{ color, title: rehearsal.examples, description: examples.join('\n') }],
    files: isEmpty ? [] : [await chartFile(shown)],
    components: [
      buttonRow([
        { customId: plainId(rehearsalControls.change, stateId), label: rehearsal.buttons.change },
        ...nextButtons(shown),
        ...wayBack(shown.from, words, shown.mayManage),
      ]),
    ],
  };
}

const color = 0x3b6ea5;

/** What comes after a rehearsal, for those who may: switching on, or letting the rules do more. */
function nextButtons({ next, from, words }: RehearsalShown): readonly Button[] {
  const { editing, switching } = words.moderation.rules;
  const { buttons } = switching;
  if (next === 'save') {
    const customId = plainId(ruleControls.draftSave, from.split('.')[1]);
    return [{ customId, label: editing.buttons.save, look: 'main' }];
  }
  if (next === 'on') return [{ customId: switchingControls.on, label: buttons.on, look: 'main' }];
  if (next === 'modes')
    return [{ customId: switchingControls.askSuggested, label: buttons.suggested }];
  return [];
}

function contentOf(shown: RehearsalShown): readonly string[] {
  const { rehearsed, name, words, byOthers, notReadable } = shown;
  const { rehearsal } = words.moderation.rules;
  const leftOut = rehearsed.exempt + byOthers;
  return [
    `${rehearsal.title} · ${name}`,
    ...readLines(shown),
    ...(rehearsed.looked.length === 0 ? [] : rehearsed.found.map((one) => foundLine(one, shown))),
    '',
    ...(leftOut === 0 ? [] : [`-# ${rehearsal.leftOut(leftOut)}`]),
    ...checkedLines(rehearsed, words),
    ...(notReadable.length === 0 ? [] : [`-# ${rehearsal.notReadable(mentions(notReadable))}`]),
    `-# ${rehearsal.nothingStored}`,
  ];
}

function readLines({ rehearsed, channelIds, words }: RehearsalShown): readonly string[] {
  const { rehearsal } = words.moderation.rules;
  const first = rehearsed.looked[0];
  const last = rehearsed.looked.at(-1);
  if (first === undefined || last === undefined) return [rehearsal.nothingRead];
  return [
    rehearsal.read({
      messages: rehearsed.looked.length,
      channels: mentions(channelIds),
      from: time(first.at),
      to: time(last.at),
    }),
  ];
}

/** Of how many, with what share, of how many members. */
function foundLine({ rule, findings }: RuleFound, { rehearsed, words }: RehearsalShown): string {
  const { rehearsal } = words.moderation.rules;
  const name = ruleName(rule, words);
  if (findings.length === 0) return `- ${rehearsal.foundNothing(name)}`;
  const share = new Intl.NumberFormat(words.language, {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(findings.length / Math.max(1, rehearsed.looked.length));
  const members = new Set(findings.map(({ message }) => message.memberId)).size;
  return `- ${rehearsal.found({ rule: name, found: findings.length, share, members })}`;
}

/** Nothing where no rule does that, nor where all were checked. */
function checkedLines(
  { found, looked, checked }: Rehearsed,
  { moderation }: Messages,
): readonly string[] {
  const { rehearsal } = moderation.rules;
  if (!found.some(({ rule }) => rule.kind === 'misstatement')) return [];
  if (checked === null) return [`-# ${rehearsal.notChecked}`];
  return checked < looked.length ? [`-# ${rehearsal.checkedOnly(checked)}`] : [];
}

/** Of each rule, and of all together. */
const ofEach = 3;
const mostExamples = 12;
const longestQuote = 90;
/** The article's words are in it. */
const longestReason = 320;
/** Of all examples together: what an embed takes, less the line that says how many more there are. */
const roomForExamples = 4_000;

function exampleLines({ rehearsed, guildId, words }: RehearsalShown): readonly string[] {
  const { rehearsal } = words.moderation.rules;
  const examples = rehearsed.found.flatMap(({ rule, findings }) =>
    findings.slice(0, ofEach).map((found) => exampleLine(found, ruleName(rule, words))),
  );
  const all = rehearsed.found.reduce((sum, { findings }) => sum + findings.length, 0);
  const shown = fitting(examples.slice(0, mostExamples));
  return all > shown.length ? [...shown, rehearsal.more(all - shown.length)] : shown;

  function exampleLine({ message, finding }: FoundIn, name: string): string {
    const address = messageLink(guildId, message.channelId, message.id);
    const { text } = message;
    const part =
      text.slice(finding.start, finding.end).trim() === ''
        ? text
        : text.slice(finding.start, finding.end);
    const quote = safeText(part, longestQuote);
    const why = safeText(reasonText(finding.reason, words.moderation.findings), longestReason);
    return `- **${name}** · [${time(message.at, 'd')}](${address}) · ${why}${quote === '' ? '' : ` · ${words.answers.quoted(quote)}`}`;
  }
}

function fitting(lines: readonly string[]): readonly string[] {
  let left = roomForExamples;
  return lines.filter((line) => {
    left -= line.length + 1;
    return left >= 0;
  });
}

async function chartFile({ rehearsed, words }: RehearsalShown): Promise<OutgoingFile> {
  const { chart, title } = words.moderation.rules.rehearsal;
  const bars = rehearsed.found.map(({ rule, findings }) => ({
    name: ruleName(rule, words),
    parts: [findings.length],
  }));
  const found = rehearsed.found.reduce((sum, { findings }) => sum + findings.length, 0);
  return {
    name: 'rehearsal.png',
    data: await renderPicture(
      drawBars({ title: chart.title, bars, legend: [title], language: words.language }),
    ),
    description: chart.alt({ messages: rehearsed.looked.length, found }),
  };
}

function mentions(ids: readonly string[]): string {
  return ids.map((id) => `<#${id}>`).join(' ');
}

function time(at: number, style: 'f' | 'd' = 'f'): string {
  return `<t:${Math.floor(at / 1_000)}:${style}>`;
}
