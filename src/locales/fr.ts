import type { Messages } from './messages.js';

export const fr: Messages = {
  language: 'fr',
  errors: {
    unexpected: (reference) =>
      `Une erreur inattendue s’est produite. Réessayez ; si elle revient, donnez la référence ${reference} à la personne qui gère le bot.`,
  },
};
