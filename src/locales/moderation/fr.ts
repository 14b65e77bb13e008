import type { ModerationWords } from '../words/moderation/moderation.js';

export const moderation: ModerationWords = {
  findings: {
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
  },
  cases: {
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
  },
  queue: {
    buttons: {
      dismiss: 'Classer',
      delete: 'Supprimer',
      warn: 'Avertir',
      timeOut: 'Exclure un temps',
      kick: 'Expulser',
      ban: 'Bannir',
      more: 'Plus',
    },
  },
  rules: {
    modes: { observe: 'observer', propose: 'proposer', enforce: 'appliquer' },
    presets: { gentle: 'doux', usual: 'habituel', strict: 'strict' },
  },
  automod: { title: 'Les règles de Discord (AutoMod)' },
};
