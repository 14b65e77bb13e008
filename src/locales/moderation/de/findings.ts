import { formatsIn } from '../../formats.js';
import type { FindingWords } from '../../words/moderation/findings.js';

const { plural, number, duration } = formatsIn('de');

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
  reasons: {
    flood: ({ messages, seconds }) =>
      `${plural(messages, 'Nachricht', 'Nachrichten')} in ${duration(seconds)}`,
    repeated: ({ times, seconds }) =>
      `Dieselbe Nachricht ${plural(times, 'Mal', 'Mal')} in ${duration(seconds)}`,
    many_mentions: ({ mentions, most }) =>
      `${plural(mentions, 'Erwähnung', 'Erwähnungen')} in einer Nachricht, höchstens ${number(most)} sind erlaubt`,
    everyone: () => 'Eine Erwähnung des ganzen Servers',
    invite: () => 'Eine Einladung zu einem anderen Server',
    listed_domain: ({ domain }) => `${domain} ist für Betrug bekannt`,
    looks_like: ({ domain, brand }) => `${domain} ahmt ${brand} nach`,
    disguised_link: ({ shown, domain }) => `Der Link zeigt ${shown}, führt aber zu ${domain}`,
    bait: ({ domain, brand }) => `${domain} lockt mit dem Namen „${brand}“`,
    banned_word: ({ listed }) => `Ein hier verbotenes Wort: „${listed}“`,
    insult: () => 'Eine Beleidigung',
    hatred: () => 'Hasserfüllte Worte',
    threat: () => 'Eine Drohung',
    judged: ({ why, model }) => `${why} (laut ${model})`,
    misstatement: ({ articleTitle, quote }) => `„${articleTitle}“ sagt etwas anderes: „${quote}“`,
  },
};
