import { formatsIn } from '../../formats.js';
import type { FindingWords } from '../../words/moderation/findings.js';

const { plural, number, duration } = formatsIn('fr');

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
  reasons: {
    flood: ({ messages, seconds }) =>
      `${plural(messages, 'message', 'messages')} en ${duration(seconds)}`,
    repeated: ({ times, seconds }) =>
      `Le même message ${plural(times, 'fois', 'fois')} en ${duration(seconds)}`,
    many_mentions: ({ mentions, most }) =>
      `${plural(mentions, 'mention', 'mentions')} dans un message, pour ${number(most)} au plus`,
    everyone: () => 'Mention de tout le serveur',
    invite: () => 'Lien d’invitation vers un autre serveur',
    listed_domain: ({ domain }) => `${domain} est connu pour des arnaques`,
    looks_like: ({ domain, brand }) => `${domain} imite ${brand}`,
    disguised_link: ({ shown, domain }) => `Le lien affiche ${shown}, mais mène à ${domain}`,
    bait: ({ domain, brand }) => `${domain} appâte avec le nom « ${brand} »`,
    banned_word: ({ listed }) => `Mot interdit ici : « ${listed} »`,
    insult: () => 'Insulte',
    hatred: () => 'Propos haineux',
    threat: () => 'Menace',
    judged: ({ why, model }) => `${why} (selon ${model})`,
    misstatement: ({ articleTitle, quote }) => `« ${articleTitle} » dit autre chose : « ${quote} »`,
  },
};
