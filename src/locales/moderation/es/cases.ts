import type { CaseWords } from '../../words/moderation/cases.js';

export const cases: CaseWords = {
  actions: {
    note: 'Nota',
    delete: 'Mensajes eliminados',
    warn: 'Advertencia',
    timeout: 'Aislamiento temporal',
    kick: 'Expulsión',
    ban: 'Baneo',
    untimeout: 'Fin del aislamiento',
    unban: 'Baneo levantado',
  },
};
