import type { FindingWords } from '../../words/moderation/findings.js';

export const findings: FindingWords = {
  kinds: {
    flood: 'Nachrichtenflut',
    repeats: 'Wiederholte Nachrichten',
    mentions: 'Massenerwähnungen',
    invites: 'Einladungslinks',
    scam: 'Betrugslinks',
    words: 'Verbotene Wörter',
    insults: 'Beleidigungen und Drohungen',
    misstatement: 'Aussagen gegen den Artikel',
  },
};
