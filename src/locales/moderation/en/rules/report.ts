import { formatsIn } from '../../../formats.js';
import type { RuleReportWords } from '../../../words/moderation/rule-report.js';

const formats = formatsIn('en');
const { plural } = formats;

export const report: RuleReportWords = {
  title: (days) => `**What the rules found** · last ${plural(days, 'day', 'days')}`,
  nothing: 'No rule found anything in this time.',
  line: ({ rule, found, proposed, enforced, acted, dismissed, share }) =>
    `**${rule}** · found ${formats.number(found)} · proposed ${formats.number(proposed)} · acted by itself ${formats.number(enforced)} · moderators acted ${formats.number(acted)}, dismissed ${formats.number(dismissed)}${share === '' ? '' : ` · **${share} false alarms**`}`,
  mostlyFalse: (rule) =>
    `⚠️ Moderators dismissed most of what “${rule}” found. Let it observe, raise its threshold, or add exceptions.`,
  gone: (rule) => `${rule} (removed)`,
  foot: 'Counts of nobody, kept for 90 days. False alarms: what moderators dismissed, of what they decided.',
  period: (days) => `The last ${plural(days, 'day', 'days')}`,
  choosePeriod: 'Which time?',
  legend: { acted: 'acted upon', dismissed: 'dismissed', open: 'only counted, or open' },
  chart: {
    title: 'Findings by rule',
    alt: ({ found, days }) =>
      `Bars, one a rule: ${plural(found, 'finding', 'findings')} in ${plural(days, 'day', 'days')}, by what became of them. The figures stand in the text.`,
  },
};
