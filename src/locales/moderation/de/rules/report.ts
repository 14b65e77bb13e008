import { formatsIn } from '../../../formats.js';
import type { RuleReportWords } from '../../../words/moderation/rule-report.js';

const formats = formatsIn('de');
const { plural } = formats;

export const report: RuleReportWords = {
  title: (days) =>
    `**Was die Regeln fanden** · ${days === 1 ? 'letzter Tag' : `letzte ${formats.number(days)} Tage`}`,
  nothing: 'Keine Regel fand in dieser Zeit etwas.',
  line: ({ rule, found, proposed, enforced, acted, dismissed, share }) =>
    `**${rule}** · gefunden ${formats.number(found)} · vorgeschlagen ${formats.number(proposed)} · selbst gehandelt ${formats.number(enforced)} · Moderatoren handelten ${formats.number(acted)}, verwarfen ${formats.number(dismissed)}${share === '' ? '' : ` · **${share} Fehlalarme**`}`,
  mostlyFalse: (rule) =>
    `⚠️ Moderatoren verwarfen das meiste, was „${rule}“ fand. Lass sie beobachten, hebe ihre Schwelle, oder füge Ausnahmen hinzu.`,
  gone: (rule) => `${rule} (entfernt)`,
  foot: 'Zahlen von niemandem, 90 Tage aufbewahrt. Fehlalarme: was Moderatoren verwarfen, von dem, was sie entschieden.',
  period: (days) => (days === 1 ? 'Der letzte Tag' : `Die letzten ${formats.number(days)} Tage`),
  choosePeriod: 'Welche Zeit?',
  legend: { acted: 'mit Folge', dismissed: 'verworfen', open: 'nur gezählt, oder offen' },
  chart: {
    title: 'Funde je Regel',
    alt: ({ found, days }) =>
      `Balken, einer je Regel: ${plural(found, 'Fund', 'Funde')} in ${plural(days, 'Tag', 'Tagen')}, nach dem, was daraus wurde. Die Zahlen stehen im Text.`,
  },
};
