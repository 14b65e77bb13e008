import { formatsIn } from '../../formats.js';
import type { FindingWords } from '../../words/moderation/findings.js';

const { plural, number, duration } = formatsIn('es');

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
  reasons: {
    flood: ({ messages, seconds }) =>
      `${plural(messages, 'mensaje', 'mensajes')} en ${duration(seconds)}`,
    repeated: ({ times, seconds }) =>
      `El mismo mensaje ${plural(times, 'vez', 'veces')} en ${duration(seconds)}`,
    many_mentions: ({ mentions, most }) =>
      `${plural(mentions, 'mención', 'menciones')} en un mensaje, con un máximo de ${number(most)}`,
    everyone: () => 'Una mención a todo el servidor',
    invite: () => 'Una invitación a otro servidor',
    listed_domain: ({ domain }) => `${domain} es conocido por sus estafas`,
    looks_like: ({ domain, brand }) => `${domain} imita a ${brand}`,
    disguised_link: ({ shown, domain }) => `El enlace muestra ${shown}, pero lleva a ${domain}`,
    bait: ({ domain, brand }) => `${domain} usa el nombre «${brand}» como cebo`,
    banned_word: ({ listed }) => `Una palabra prohibida aquí: «${listed}»`,
    insult: () => 'Un insulto',
    hatred: () => 'Palabras de odio',
    threat: () => 'Una amenaza',
    judged: ({ why, model }) => `${why} (según ${model})`,
    misstatement: ({ articleTitle, quote }) => `«${articleTitle}» dice otra cosa: «${quote}»`,
  },
};
