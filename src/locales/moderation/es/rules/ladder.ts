import { formatsIn } from '../../../formats.js';
import type { LadderWords } from '../../../words/moderation/ladder.js';

const formats = formatsIn('es');
const { plural } = formats;

export const ladder: LadderWords = {
  title: '**La escala**: a qué lleva la próxima advertencia',
  counts: (days) =>
    `Una advertencia cuenta ${plural(days, 'día', 'días')}; después ya no cuenta aquí.`,
  step: ({ number, step }) => `${number}. ${step}`,
  lastHolds: 'Después del último paso se propone otra vez el último.',
  alone:
    'Una regla que actúa por sí misma llega como mucho al aislamiento temporal; expulsiones y baneos se proponen a los moderadores.',
  kept: ({ cases, raidFindings, raidSeconds }) =>
    `Los casos se guardan ${plural(cases, 'día', 'días')}. ${plural(raidFindings, 'hallazgo', 'hallazgos')} en ${formats.duration(raidSeconds)} son una incursión.`,
  choose: { step: 'Cambiar un paso', action: '¿Qué pasa en este paso?' },
  option: ({ number, step }) => `${number}. ${step}`,
  buttons: {
    limits: 'Plazos e incursiones…',
    add: 'Añadir un paso',
    remove: 'Quitar el último paso',
    usual: 'La escala habitual',
    back: 'Resumen',
  },
  fields: {
    days: 'Días que cuenta una advertencia',
    cases: 'Días que se guardan los casos',
    raidFindings: 'Hallazgos que son una incursión',
    raidSeconds: 'En cuántos segundos',
  },
  formTitle: 'Plazos e incursiones',
};
