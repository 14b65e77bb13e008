import type { FindingWords } from '../../words/moderation/findings.js';

export const findings: FindingWords = {
  kinds: {
    flood: 'Avalancha de mensajes',
    repeats: 'Mensajes repetidos',
    mentions: 'Menciones masivas',
    invites: 'Enlaces de invitación',
    scam: 'Enlaces de estafa',
    words: 'Palabras prohibidas',
    insults: 'Insultos y amenazas',
    misstatement: 'Afirmaciones contrarias al artículo',
  },
};
