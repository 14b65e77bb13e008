import { of } from '../../french.js';
import type { AppealWords } from '../../words/moderation/appeals.js';

export const appeals: AppealWords = {
  buttons: {
    appeal: 'Faire appel',
    grant: 'Accepter',
    refuse: 'Refuser',
    alone: 'Il n’y a personne d’autre',
  },
  form: {
    title: 'Votre appel',
    label: 'Pourquoi revenir sur cette décision ?',
    description: 'La modération le lit. On fait appel d’une décision une seule fois.',
  },
  received:
    'Votre appel est entre les mains de la modération. S’il y a une autre personne que celle qui a décidé, c’est elle qui le lit. La réponse viendra par message privé ; appuyer de nouveau sur « Faire appel » dit où cela en est.',
  errors: {
    notYours:
      'Aucune décision à votre sujet ne correspond à ce bouton ; peut-être n’est-elle plus conservée.',
    already: {
      waiting: 'Vous avez déjà fait appel. La modération ne s’est pas encore prononcée.',
      granted: 'Votre appel a déjà été accepté : la décision est annulée.',
      refused:
        'Vous avez déjà fait appel et la modération s’est prononcée. On fait appel d’une décision une seule fois.',
    },
    tooLate: (days) =>
      `On peut faire appel d’une décision dans les ${days} jours, et celle-ci est plus ancienne. Vous pouvez toujours écrire à la modération.`,
    nothingToTakeBack:
      'Cette décision est annulée ou n’a jamais pris effet : il n’y a pas de quoi faire appel.',
    off: 'Ce serveur ne modère plus avec moi : personne ne lirait votre appel ici. Écrivez à sa modération.',
  },
  card: {
    title: (number) => `Appel contre le cas ${number}`,
    from: (member) => `**${member} écrit :**`,
    ownDecision:
      'C’est vous qui aviez décidé : quelqu’un d’autre de la modération devrait lire cet appel. S’il n’y a personne d’autre, dites-le et décidez vous-même ; il sera noté que vous étiez seul·e.',
    othersDecide:
      'C’est vous qui aviez décidé, et vous n’êtes pas seul·e à modérer ici : c’est à quelqu’un d’autre de se prononcer.',
    settledAlready: 'Cet appel est déjà tranché.',
    answered: 'Réponse au membre',
    answer: {
      grantTitle: 'Accepter l’appel',
      refuseTitle: 'Refuser l’appel',
      label: 'Un mot au membre',
      description: 'Il le lit, sans votre nom. Peut rester vide.',
    },
    granted: (number) => `**L’appel contre le cas ${number} est accepté** : le cas est annulé.`,
    grantedInVain: (number) =>
      `**L’appel contre le cas ${number} est accepté**, mais je n’ai pas pu revenir sur ce qui avait été fait. Faites-le à la main, s’il vous plaît.`,
    refused: (number) => `**L’appel contre le cas ${number} est refusé** : le cas demeure.`,
    told: {
      sent: 'Le membre est prévenu par message privé.',
      refused:
        'Le membre n’a pas pu être prévenu : il n’accepte pas mes messages privés, ou ne partage plus aucun serveur avec moi.',
      unsure: 'Il n’est pas certain que le membre soit prévenu ; je n’ai pas écrit deux fois.',
    },
  },
  answers: {
    granted: ({ server, number }) =>
      `**Votre appel est accepté.** La modération ${of(server)} est revenue sur sa décision (cas ${number}).`,
    refused: ({ server, number }) =>
      `**Votre appel a été lu et refusé.** La décision de la modération ${of(server)} demeure (cas ${number}).`,
    words: '**Elle vous écrit :**',
  },
  own: {
    button: 'Décisions à mon sujet',
    lead: '**Ce que la modération a décidé à votre sujet ces 30 derniers jours.** Choisissez une décision pour en faire appel, une fois chacune, ou pour voir ce qu’il est advenu de votre appel.',
    none: 'Ces 30 derniers jours, la modération n’a rien décidé à votre sujet dont vous puissiez faire appel.',
    choose: 'Faire appel d’une décision…',
    one: ({ action, number }) => `${action} (cas ${number})`,
  },
};
