import type { FindingWords } from '../../words/moderation/findings.js';

export const findings: FindingWords = {
  kinds: {
    flood: 'Avalanche de messages',
    repeats: 'Messages répétés',
    mentions: 'Mentions en masse',
    invites: 'Liens d’invitation',
    scam: 'Liens d’arnaque',
    words: 'Mots interdits',
    insults: 'Insultes et menaces',
    misstatement: 'Propos contraires à l’article',
  },
};
