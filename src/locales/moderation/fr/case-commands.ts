import type { CaseCommandWords } from '../../words/moderation/case-commands.js';

export const caseCommands: CaseCommandWords = {
  warn: { name: 'avertir', description: 'Avertir un membre ; cela compte pour l’étape suivante' },
  timeout: {
    name: 'exclure',
    description: 'Exclure un membre un temps : il ne peut ni écrire ni réagir',
    duration: {
      name: 'durée',
      description: 'Combien de temps : 10 min, 2h, 3 jours… 28 jours au plus',
    },
  },
  untimeout: { name: 'fin-exclusion', description: 'Mettre fin à l’exclusion d’un membre' },
  kick: { name: 'expulser', description: 'Expulser un membre du serveur ; il pourra revenir' },
  ban: {
    name: 'bannir',
    description: 'Bannir un membre, ou quelqu’un qui est parti, par son identifiant',
    purge: {
      name: 'effacer',
      description: 'Effacer aussi ses derniers messages ; rien par défaut',
    },
  },
  unban: {
    name: 'débannir',
    description: 'Lever un bannissement',
    user: { name: 'compte', description: 'Qui est banni : choisir, ou donner son identifiant' },
  },
  note: {
    name: 'note',
    description: 'Garder une note sur un membre, pour la modération seule',
    text: { name: 'texte', description: 'Ce qu’il faut retenir' },
  },
  case: {
    name: 'cas',
    description: 'Voir les cas, changer leur motif, revenir dessus',
    show: { name: 'voir', description: 'Montrer un cas' },
    list: { name: 'liste', description: 'Les cas du serveur, du plus récent au plus ancien' },
    edit: { name: 'modifier', description: 'Changer le motif d’un cas' },
    undo: { name: 'annuler', description: 'Revenir sur un cas, autant que possible' },
    number: { name: 'numéro', description: 'Numéro du cas' },
    action: { name: 'action', description: 'Seulement les cas de cette sorte' },
  },
  cases: { name: 'cas-du-membre', description: 'Les cas d’un membre' },
  member: { name: 'membre', description: 'Le membre, ou son identifiant' },
  reason: {
    name: 'motif',
    description: 'Pourquoi ; le membre le lit, le journal du serveur le garde',
  },
  silent: { name: 'discret', description: 'Ne pas prévenir le membre par message privé' },
};
