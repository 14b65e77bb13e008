import { formatsIn } from '../../../formats.js';
import type { RuleReportWords } from '../../../words/moderation/rule-report.js';

const formats = formatsIn('es');
const { plural } = formats;

export const report: RuleReportWords = {
  title: (days) => `**Qué encontraron las reglas** · ${plural(days, 'último día', 'últimos días')}`,
  nothing: 'Ninguna regla encontró nada en este tiempo.',
  line: ({ rule, found, proposed, enforced, acted, dismissed, share }) =>
    `**${rule}** · encontró ${formats.number(found)} · propuso ${formats.number(proposed)} · actuó sola ${formats.number(enforced)} · los moderadores actuaron ${formats.number(acted)}, descartaron ${formats.number(dismissed)}${share === '' ? '' : ` · **${share} de falsas alarmas**`}`,
  mostlyFalse: (rule) =>
    `⚠️ Los moderadores descartaron la mayor parte de lo que encontró «${rule}». Deja que observe, sube su umbral o añade excepciones.`,
  gone: (rule) => `${rule} (quitada)`,
  foot: 'Cuentas de nadie, guardadas 90 días. Falsas alarmas: lo que los moderadores descartaron, de lo que decidieron.',
  period: (days) => (days === 1 ? 'El último día' : `Los últimos ${formats.number(days)} días`),
  choosePeriod: '¿Qué periodo?',
  legend: { acted: 'con consecuencia', dismissed: 'descartado', open: 'solo contado, o pendiente' },
  chart: {
    title: 'Hallazgos por regla',
    alt: ({ found, days }) =>
      `Barras, una por regla: ${plural(found, 'hallazgo', 'hallazgos')} en ${plural(days, 'día', 'días')}, según qué fue de ellos. Las cifras están en el texto.`,
  },
};
