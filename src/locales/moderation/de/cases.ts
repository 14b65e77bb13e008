import type { CaseWords } from '../../words/moderation/cases.js';

export const cases: CaseWords = {
  actions: {
    note: 'Notiz',
    delete: 'Nachrichten gelöscht',
    warn: 'Verwarnung',
    timeout: 'Timeout',
    kick: 'Kick',
    ban: 'Bann',
    untimeout: 'Timeout beendet',
    unban: 'Bann aufgehoben',
  },
};
