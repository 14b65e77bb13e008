import { formatsIn } from '../../../formats.js';
import type { RehearsalWords } from '../../../words/moderation/rehearsal.js';

const formats = formatsIn('fr');
const { plural } = formats;

export const rehearsal: RehearsalWords = {
  title: '**Essai**',
  text: 'J’essaie les règles sur des messages passés et je montre ce qu’elles auraient relevé. Rien n’est enregistré, rien n’est fait, personne n’est prévenu.',
  subjects: {
    all: 'toutes les règles de ce serveur',
    preset: (name) => `le modèle « ${name} »`,
    rule: (name) => `la règle « ${name} »`,
    draft: (name) => `la règle « ${name} », pas encore enregistrée`,
  },
  choose: {
    subject: 'Qu’essayer ?',
    channels: 'Les messages de quels salons ? (ceux que vous pouvez lire)',
    messages: 'Combien ?',
  },
  messages: (count) => `Les ${plural(count, 'dernier message', 'derniers messages')}`,
  buttons: { run: 'Essayer', change: 'Changer…', back: 'Retour' },
  reading: (done) => `Je lis les messages… ${formats.number(done)} jusqu’ici.`,
  read: ({ messages, channels, from, to }) =>
    `${plural(messages, 'message', 'messages')} de ${channels}, de ${from} à ${to} :`,
  nothingRead: 'Il n’y a aucun message de membre sur lequel les essayer.',
  found: ({ rule, found, share, members }) =>
    `**${rule}** : ${plural(found, 'message', 'messages')} (${share}) de ${plural(members, 'membre', 'membres')}`,
  foundNothing: (rule) => `${rule} : rien`,
  examples: 'Exemples :',
  more: (count) => `… et ${formats.number(count)} de plus`,
  leftOut: (count) =>
    `Laissés de côté, comme toujours : ${plural(count, 'message', 'messages')} de modérateurs, de bots, de membres ou de salons exempts.`,
  checkedOnly: (messages) =>
    `La fidélité à l’article n’a été vérifiée que pour les ${plural(messages, 'dernier message', 'derniers messages')}, car cela prend du temps.`,
  notChecked:
    'La fidélité à l’article n’a pas été vérifiée : il n’y a pas d’article ici, ou rien à vérifier.',
  notReadable: (channels) => `Pas lus, car vous ou moi ne pouvons pas y lire : ${channels}`,
  nothingStored: 'Rien de tout cela n’est enregistré.',
  chart: {
    title: 'Ce qui aurait été relevé',
    alt: ({ messages, found }) =>
      `Barres, une par règle : sur ${plural(messages, 'message', 'messages')}, ${formats.number(found)} auraient été relevés. Les chiffres sont dans le texte.`,
  },
  errors: {
    noContent:
      'Discord ne me laisse pas lire les messages (l’intention Message Content est désactivée) : il n’y a donc rien sur quoi essayer. La personne qui me fait tourner peut l’activer avec `GLOSE_MESSAGE_CONTENT` ; les règles de Discord (AutoMod) s’en passent.',
    noRule: 'Il n’y a aucune règle à essayer. Choisissez d’abord un modèle, ou ajoutez une règle.',
    unknown: (given) =>
      `« ${given} » n’est ni une règle de ce serveur, ni un modèle. Choisissez parmi ce qui est suggéré.`,
    channels: 'Choisissez au moins un salon.',
    mayNotRead: 'Vous ou moi ne pouvons pas lire l’historique de ce salon : je n’y essaie rien.',
    tooOften: 'Un essai est déjà en cours pour vous. Attendez qu’il soit là.',
  },
};
