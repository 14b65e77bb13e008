import type { FindingWords } from '../../words/moderation/findings.js';

export const findings: FindingWords = {
  kinds: {
    flood: 'Flooding',
    repeats: 'Repeated messages',
    mentions: 'Mass mentions',
    invites: 'Invitation links',
    scam: 'Scam links',
    words: 'Banned words',
    insults: 'Insults and threats',
    misstatement: 'Misstatements of the article',
  },
};
