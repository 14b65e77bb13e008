import { of } from '../../french.js';
import type { ReportingWords } from '../../words/moderation/reporting.js';

export const reporting: ReportingWords = {
  menus: { report: 'Signaler aux modérateurs', moderate: 'Modérer' },
  form: {
    title: 'Signaler aux modérateurs',
    label: 'Qu’est-ce qui ne va pas ?',
    description: 'Facultatif. L’auteur n’apprend jamais qui a signalé son message.',
    placeholder: 'Par exemple : c’est de la publicité',
  },
  passedOn:
    'Merci. Le message est transmis aux modérateurs ; son auteur n’apprend pas qui l’a signalé.',
  already: 'Vous avez déjà signalé ce message : les modérateurs l’ont.',
  errors: {
    own: 'C’est votre propre message : vous pouvez le supprimer vous-même.',
    byMachine: 'Ce message vient d’un bot. Adressez-vous directement à un modérateur.',
    off: 'Ce serveur ne prend pas de signalements pour le moment. Écrivez directement à un modérateur.',
    coolDown: (again) =>
      `Vous avez signalé plusieurs messages en peu de temps. Vous pourrez continuer ${again}.`,
  },
  panel: {
    lead: (member) => `Que faire au sujet ${of(member)} ? Personne d’autre ne voit ceci.`,
    placeholder: 'Choisir une mesure',
    title: (action) => action,
    reason: 'Motif',
    reasonDescription: 'Le membre le lit, le journal d’audit aussi. Facultatif.',
    done: ({ what, member, number }) => `${what} : ${member} · cas ${number}`,
    bot: 'Les bots ne se modèrent pas ici : limitez-les ou retirez-les dans les paramètres du serveur.',
  },
};
