import { formatsIn } from '../../formats.js';
import type { QueueWords } from '../../words/moderation/queue.js';
import { reporting } from './reporting.js';

const { number, plural } = formatsIn('fr');

export const queue: QueueWords = {
  buttons: {
    dismiss: 'Classer',
    delete: 'Supprimer',
    warn: 'Avertir',
    timeOut: 'Exclure pendant…',
    kick: 'Expulser',
    ban: 'Bannir',
    more: 'Plus',
    deleteAll: 'Supprimer tous les messages',
    timeOutAll: 'Tout supprimer et exclure tout le monde pendant…',
    slowMode: 'Ralentir les salons pendant…',
    happened: 'Cela a eu lieu',
    didNotHappen: 'Cela n’a pas eu lieu',
  },
  titles: {
    report: (reports) =>
      reports === 1 ? 'Message signalé' : `Message signalé par ${number(reports)} membres`,
    raid: ({ messages, members }) =>
      `Raid : ${plural(messages, 'message', 'messages')} de ${plural(members, 'membre', 'membres')}`,
    unsure: (caseNumber) => `Cas ${caseNumber} : cela a-t-il eu lieu ?`,
  },
  fields: {
    author: 'Auteur',
    where: 'Où',
    why: 'Pourquoi',
    history: 'Cas antérieurs',
    proposed: 'Proposition',
    remarks: 'Ce qui accompagne le signalement',
    members: 'Membres',
    slowMode: 'Mode lent',
  },
  message: 'message',
  moreMessages: (count) => `et ${plural(count, 'autre message', 'autres messages')} du même genre`,
  noText: 'Le texte de ce message ne m’a pas été transmis ; le lien y mène.',
  forgotten:
    'Le message a été supprimé, et ses mots avec lui. Le cas qui en est issu en garde une citation.',
  certainty: { sure: 'certain', likely: 'probable', unsure: 'incertain' },
  why: ({ rule, reason, certainty }) => `${rule} : ${reason} (${certainty})`,
  contradicted: (article) => `« ${article} » dit autre chose`,
  reported: (count) => `Signalé par ${plural(count, 'membre', 'membres')}`,
  noCases: 'Aucun',
  cases: (count) => plural(count, 'cas', 'cas'),
  proposals: {
    delete: 'Supprimer le message',
    step: ({ step, deletes }) => (deletes ? `${step}, et supprimer le message` : step),
    nothing: 'Rien : à vous de décider',
  },
  alsoDeletes:
    'Avertir, exclure, expulser et bannir suppriment aussi le message ; « Plus » permet de le laisser.',
  alsoKeeps:
    'Avertir, exclure, expulser et bannir laissent le message ; « Plus » permet de le supprimer aussi.',
  raid: {
    lead: 'Un seul clic vaut pour l’ensemble. Chaque membre exclu a son propre cas.',
    slowed: ({ channels, until }) =>
      `Ralenti jusqu’à ${until} : ${channels}. Ensuite, tout redeviendra comme avant.`,
    notSlowed: (permission) =>
      `Aucun salon n’a été ralenti : il m’y manque la permission « ${permission} ».`,
  },
  unsure: {
    question: ({ action, member }) => `${action} : ${member}`,
    why: 'J’ai été interrompu à cet instant précis, et Discord ne peut plus le dire. Cela a-t-il eu lieu ?',
  },
  settled: {
    dismissed: (by) => `Classé par ${by}`,
    acted: ({ what, by, cases }) => `${what}, par ${by} · ${cases}`,
    gone: (by) =>
      `Il n’y avait plus rien à supprimer : le message n’était déjà plus là. Réglé par ${by}`,
    granted: (by) => `Accepté par ${by}`,
    refused: (by) => `Rejeté par ${by}`,
    happened: (by) => `Cela a eu lieu, selon ${by}`,
    didNotHappen: (by) => `Cela n’a pas eu lieu, selon ${by}`,
    underWay: (by) => `${by} vient de décider ; c’est en cours.`,
  },
  manyCases: ({ count, first, last }) => `${number(count)} cas, de ${first} à ${last}`,
  nothingDone: (why) => `Rien n’a été fait, et la fiche reste en attente. ${why}`,
  more: {
    title: 'Les éléments',
    article: 'L’article dit :',
    deleting: 'La même chose, en supprimant aussi le message :',
    keeping: 'La même chose, en laissant le message :',
  },
  noQueue: ({ waiting, command }) =>
    `${plural(waiting, 'décision attend', 'décisions attendent')} les modérateurs, mais je ne peux plus publier de fiches dans le salon choisi. Laissez-moi y écrire de nouveau, ou choisissez-en un autre avec \`/${command}\`. Rien n’est perdu entre-temps.`,
  errors: {
    moderatorsOnly: 'Ceci est réservé aux modérateurs du serveur.',
    deletesAlong: (permission) =>
      `Le message serait supprimé aussi, ce qui demande la permission **${permission}**. **Plus** propose la même chose sans le supprimer.`,
  },
  reporting,
};
