import type { ModerationCommandWords } from '../../../words/moderation/rules-command.js';

export const command: ModerationCommandWords = {
  name: 'modération',
  description: 'Règles, essais et bilans de la modération de ce serveur',
  overview: { name: 'aperçu', description: 'Ce qui est en vigueur ici, et ce qui me manque' },
  rules: { name: 'règles', description: 'Voir, ajouter et changer les règles' },
  rehearse: {
    name: 'essayer',
    description: 'Voir ce qu’une règle aurait relevé dans les messages passés',
    what: {
      name: 'quoi',
      description: 'Une règle ou un modèle ; sinon toutes les règles du serveur',
    },
    channel: { name: 'salon', description: 'Le salon dont lire les messages ; sinon celui-ci' },
    messages: { name: 'messages', description: 'Combien des derniers messages ; 200 par défaut' },
  },
  report: { name: 'bilan', description: 'Ce que chaque règle a relevé, et les fausses alertes' },
  ladder: {
    name: 'échelle',
    description: 'Où mènent les avertissements, et combien de temps ils comptent',
  },
  off: { name: 'éteindre', description: 'Éteindre la modération ; les cas restent' },
};
