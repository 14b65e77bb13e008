import type { CaseWords } from '../../words/moderation/cases.js';

export const cases: CaseWords = {
  actions: {
    note: 'Note',
    delete: 'Messages supprimés',
    warn: 'Avertissement',
    timeout: 'Exclusion temporaire',
    kick: 'Expulsion',
    ban: 'Bannissement',
    untimeout: 'Fin de l’exclusion',
    unban: 'Bannissement levé',
  },
};
