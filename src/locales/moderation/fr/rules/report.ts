import { formatsIn } from '../../../formats.js';
import type { RuleReportWords } from '../../../words/moderation/rule-report.js';

const formats = formatsIn('fr');
const { plural } = formats;

export const report: RuleReportWords = {
  title: (days) =>
    `**Ce que les règles ont relevé** · ${plural(days, 'dernier jour', 'derniers jours')}`,
  nothing: 'Aucune règle n’a rien relevé pendant ce temps.',
  line: ({ rule, found, proposed, enforced, acted, dismissed, share }) =>
    `**${rule}** · relevé ${formats.number(found)} · proposé ${formats.number(proposed)} · agi d’elle-même ${formats.number(enforced)} · les modérateurs ont agi ${formats.number(acted)}, classé ${formats.number(dismissed)}${share === '' ? '' : ` · **${share} de fausses alertes**`}`,
  mostlyFalse: (rule) =>
    `⚠️ Les modérateurs ont classé sans suite la plupart de ce que « ${rule} » a relevé. Laissez-la observer, relevez son seuil, ou ajoutez des exceptions.`,
  gone: (rule) => `${rule} (retirée)`,
  foot: 'Des comptes de personne, gardés 90 jours. Fausses alertes : ce que les modérateurs ont classé, sur ce qu’ils ont tranché.',
  period: (days) => `Les ${plural(days, 'dernier jour', 'derniers jours')}`,
  choosePeriod: 'Quelle période ?',
  legend: { acted: 'suivi d’effet', dismissed: 'classé', open: 'compté, ou en attente' },
  chart: {
    title: 'Ce qui a été relevé, par règle',
    alt: ({ found, days }) =>
      `Barres, une par règle : ${plural(found, 'relevé', 'relevés')} en ${plural(days, 'jour', 'jours')}, selon la suite donnée. Les chiffres sont dans le texte.`,
  },
};
