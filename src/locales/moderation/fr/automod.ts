import { formatsIn } from '../../formats.js';
import type { AutoModWords } from '../../words/moderation/automod.js';

const { plural } = formatsIn('fr');

export const automod: AutoModWords = {
  command: {
    name: 'automod',
    description: 'Confier à Discord ce qu’il sait faire respecter lui-même',
  },
  title: '**Les règles de Discord (AutoMod)**',
  text: 'Discord peut faire respecter lui-même une partie de vos règles, même là où je ne peux pas lire les messages. Il bloque un message avant qu’il paraisse ; il ne trouve les mots que tels qu’ils sont écrits, et ce que je fais en plus (avertissements, cas) reste de mon côté. Rien n’est écrit avant que vous appuyiez sur le bouton.',
  heads: {
    make: '➕ À créer',
    change: '✏️ À modifier',
    remove: '➖ À retirer',
    keep: '✅ Reste tel quel',
    unfit: 'Reste chez moi, pas chez Discord',
  },
  names: {
    words: (number) => `mots interdits ${number}`,
    invites: (number) => `invitations ${number}`,
    mentions: 'mentions',
    spam: 'spam',
  },
  blocked: {
    words:
      'Ce message contient un mot que ce serveur n’accepte pas. Dites-le autrement, s’il vous plaît.',
    invites:
      'Les invitations vers d’autres serveurs ne sont pas les bienvenues ici. Demandez d’abord aux modérateurs.',
    mentions: 'Ce message mentionne trop de monde à la fois.',
    spam: 'Discord prend ce message pour du spam. Si ce n’en est pas, dites-le aux modérateurs.',
  },
  contents: {
    words: (listed, allowed) =>
      plural(listed, 'entrée', 'entrées') +
      (allowed === 0 ? '' : `, ${plural(allowed, 'exception', 'exceptions')}`),
    mentions: (most) => `plus de ${plural(most, 'mention', 'mentions')}`,
    spam: 'ce que Discord prend pour du spam',
  },
  does: { block: 'bloque', alert: (channel) => `prévient ${channel}` },
  exempt: (roles, channels) => exempt(roles, channels),
  parts: {
    name: 'nom',
    words: 'mots',
    mentions: 'nombre de mentions',
    actions: 'ce qu’elle fait',
    exemptions: 'exemptions',
    enabled: 'à nouveau active',
  },
  because: (rule, why) => `${rule} : ${why}`,
  unfit: {
    judgement: () => 'demande du jugement, ce que les règles de Discord n’ont pas.',
    observes: () =>
      'ne fait que compter pour l’instant, et les règles de Discord ne savent pas seulement compter.',
    someChannels: () =>
      'ne vaut que dans certains salons ; celles de Discord valent partout, salons à venir compris.',
    noQueue: () => 'n’est que proposée, et aucun salon n’est choisi pour les cartes.',
    seen: () => 'n’est que proposée : je lis moi-même les messages ici, et vous apporte une carte.',
    longWords: (count) =>
      `${plural(count, 'mot est trop long', 'mots sont trop longs')} pour Discord (60 caractères).`,
    exemptions: () =>
      'épargne plus de 20 rôles ou 50 salons, modérateurs compris ; Discord n’en prend pas davantage.',
    allowed: (count) => `a ${count} mots qui ne sont jamais relevés ; Discord en prend 100.`,
    noRoom: (count) =>
      `pas de place pour ${plural(count, 'entrée', 'entrées')} : un serveur a six règles de mots, celles des autres comprises.`,
    onlyOne: () => 'un serveur n’a qu’une règle de mentions, et une autre des vôtres passe avant.',
    everyone: () =>
      'Discord ne compte pas les mentions de tout le monde ; cette partie reste chez moi.',
    taken: () =>
      'il existe déjà une règle de ce genre qui n’est pas de moi, et Discord n’en permet qu’une.',
  },
  nothing: 'Les règles de Discord sont telles que vos règles les veulent : il n’y a rien à faire.',
  others: (rules) =>
    `${plural(rules, 'règle n’est pas de moi et reste intacte', 'règles ne sont pas de moi et restent intactes')}.`,
  buttons: { write: 'Écrire chez Discord', again: 'Regarder à nouveau', cancel: 'Annuler' },
  withdrawn: (rules) =>
    `J’ai aussi retiré ${plural(rules, 'règle', 'règles')} de l’AutoMod de Discord.`,
  cancelled: 'Rien n’a changé dans les règles de Discord.',
  written: (steps) =>
    `✅ C’est fait : ${plural(steps, 'modification', 'modifications')} dans les règles de Discord.`,
  stopped: (done, steps) =>
    `⚠️ Arrêté après ${done} sur ${plural(steps, 'modification', 'modifications')} ; voici ce qui reste.`,
  outdated:
    '⚠️ Des règles ont changé depuis que vous avez regardé. Rien n’a été écrit ; voici où l’on en est.',
  refusals: {
    permission:
      'Discord ne l’a pas permis : il me faut « Gérer le serveur » ici, et voir le salon des cartes.',
    form: 'Discord n’a pas pris une règle telle que je l’ai envoyée. Peut-être qu’une autre a été créée entre-temps, ou qu’un rôle ou un salon a disparu. Regardez à nouveau.',
    refused:
      'Discord a refusé. Réessayez dans un moment ; la personne qui me fait tourner trouvera la cause dans le journal.',
    unreachable: 'Discord n’a pas répondu. Réessayez dans un moment.',
  },
  iLack: (permission, invite) =>
    `Pour cela, il me faut la permission « ${permission} » dans ce serveur. [Invitez-moi à nouveau avec elle](<${invite}>), ou donnez-la à mon rôle.`,
};

function exempt(roles: number, channels: number): string {
  const parts = [
    ...(roles === 0 ? [] : [plural(roles, 'rôle', 'rôles')]),
    ...(channels === 0 ? [] : [plural(channels, 'salon', 'salons')]),
  ];
  return parts.length === 0 ? '' : `épargne ${parts.join(' et ')}`;
}
