import type { Messages } from '../../../locales/messages.js';
import type { Rule, RuleKind } from '../../../moderation/rules/rule.js';
import type { RuleCount } from '../../../moderation/server.js';
import type { PlainControl } from '../../control.js';
import type { Edge } from '../../edge.js';
import { renderPicture } from '../../insights/chart/render-picture.js';
import { limits } from '../../limits.js';
import { menuRow } from '../../rendering/menus.js';
import { inPlace, type OutgoingFile, type OutgoingMessage } from '../../reply.js';
import { clip, safeText } from '../../safe-text.js';
import { operatorControl } from '../../settings/operator-control.js';
import { drawBars } from '../chart/draw-bars.js';
import { ruleName } from '../rules/rule-text.js';

export type ReportTools = Pick<Edge, 'moderation'>;

/** Days that can be looked back; counts are kept no longer. */
const periods = [7, 30, 90] as const;
export type Period = (typeof periods)[number];
const day = 86_400_000;

const periodName = 'moderation-report';

/** Shows another time, in place of the one on show. */
export function createRuleReportControl(tools: ReportTools): PlainControl {
  const control = operatorControl(periodName, async ({ guildId, messages, values }) => {
    const days = periods.find((one) => String(one) === values[0]) ?? 30;
    return inPlace(await renderRuleReport({ guildId, messages, days }, tools));
  });
  return { ...control, permissions: ['ModerateMembers'] };
}

export interface Reported {
  readonly guildId: string;
  readonly messages: Messages;
  readonly days: Period;
}

/** What became of what each rule found, so that bad rules are seen. */
export async function renderRuleReport(
  { guildId, messages, days }: Reported,
  { moderation }: ReportTools,
): Promise<OutgoingMessage> {
  const words = messages.moderation.rules.report;
  const rules = await moderation.rules.of(guildId);
  // Today is one of the days.
  const counts = await moderation.counts.since(guildId, Date.now() - (days - 1) * day);
  const seen = [...counts].sort((one, other) => other.found - one.found).filter(isSeen);
  const nameOf = (count: RuleCount) => nameIn(count, rules, messages);
  const lines = seen.flatMap((count) => linesOf(count, nameOf(count), messages));
  const content = [
    words.title(days),
    ...(seen.length === 0 ? [words.nothing] : lines),
    '',
    `-# ${words.foot}`,
  ];
  return {
    content: clip(content.join('\n'), limits.content),
    embeds: [],
    files: seen.length === 0 ? [] : [await chartFile(seen, nameOf, { messages, days })],
    components: [
      menuRow({
        customId: periodName,
        placeholder: words.choosePeriod,
        options: periods.map((period) => ({
          label: words.period(period),
          value: String(period),
          chosen: period === days,
        })),
      }),
    ],
  };
}

function isSeen({ found, dismissed, acted }: RuleCount): boolean {
  return found + dismissed + acted > 0;
}

/** A rule that is gone still says its kind: its id begins with it. */
function nameIn({ rule: id }: RuleCount, rules: readonly Rule[], messages: Messages): string {
  const { findings, rules: words } = messages.moderation;
  const held = rules.find((rule) => rule.id === id);
  if (held !== undefined) return ruleName(held, messages);
  const kind = Object.keys(findings.kinds).find((one) => one === id.split('-')[0]);
  if (kind === undefined) return words.report.gone(safeText(id, 40) || '…');
  return words.report.gone(ruleName({ id, kind: kind as RuleKind }, messages));
}

/** From so many decisions on, and so large a share of false alarms, a rule is said to be bad. */
const enough = 5;
const bad = 0.5;

function linesOf(count: RuleCount, rule: string, messages: Messages): readonly string[] {
  const words = messages.moderation.rules.report;
  const decided = count.acted + count.dismissed;
  const share = decided === 0 ? null : count.dismissed / decided;
  const percent = new Intl.NumberFormat(messages.language, {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  const line = words.line({ ...count, rule, share: share === null ? '' : percent.format(share) });
  const isBad = share !== null && decided >= enough && share >= bad;
  return [`- ${line}`, ...(isBad ? [`  ${words.mostlyFalse(rule)}`] : [])];
}

async function chartFile(
  counts: readonly RuleCount[],
  nameOf: (count: RuleCount) => string,
  { messages, days }: Pick<Reported, 'messages' | 'days'>,
): Promise<OutgoingFile> {
  const { chart, legend } = messages.moderation.rules.report;
  const bars = counts.map((count) => {
    const acted = count.acted + count.enforced;
    const { dismissed } = count;
    return {
      name: nameOf(count),
      parts: [acted, dismissed, Math.max(0, count.found - acted - dismissed)],
    };
  });
  const found = counts.reduce((sum, count) => sum + count.found, 0);
  return {
    name: 'moderation.png',
    data: await renderPicture(
      drawBars({
        title: chart.title,
        bars,
        legend: [legend.acted, legend.dismissed, legend.open],
        language: messages.language,
      }),
    ),
    description: chart.alt({ found, days }),
  };
}
