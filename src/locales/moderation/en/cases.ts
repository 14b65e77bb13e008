import type { CaseWords } from '../../words/moderation/cases.js';

export const cases: CaseWords = {
  actions: {
    note: 'Note',
    delete: 'Messages deleted',
    warn: 'Warning',
    timeout: 'Timeout',
    kick: 'Kick',
    ban: 'Ban',
    untimeout: 'Timeout ended',
    unban: 'Ban lifted',
  },
};
