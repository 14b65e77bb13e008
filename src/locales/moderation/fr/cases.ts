import { formatsIn } from '../../formats.js';
import { of } from '../../french.js';
import type { CaseWords } from '../../words/moderation/cases.js';
import { appeals } from './appeals.js';
import { caseCommands } from './case-commands.js';
import { notices } from './notices.js';

const { plural } = formatsIn('fr');

export const cases: CaseWords = {
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
  commands: caseCommands,
  numbered: (number) => `Cas ${number}`,
  done: {
    note: ({ member }) => `Note gardée sur ${member}.`,
    delete: ({ member }) => `Messages ${of(member)} supprimés.`,
    warn: ({ member }) => `Avertissement donné à ${member}.`,
    timeout: ({ member, until }) => `Exclusion ${of(member)} jusqu’au ${until}.`,
    kick: ({ member }) => `Expulsion ${of(member)}.`,
    ban: ({ member }) => `Bannissement ${of(member)}.`,
    untimeout: ({ member }) => `Fin de l’exclusion ${of(member)}.`,
    unban: ({ member }) => `Bannissement ${of(member)} levé.`,
  },
  told: {
    none: 'Le membre n’a pas été prévenu.',
    pending: 'Le membre est en train d’être prévenu.',
    sent: 'Le membre est prévenu par message privé.',
    refused: 'Le membre n’a pas pu être prévenu : il n’accepte pas de messages privés d’ici.',
    left: 'Le membre n’a pas pu être prévenu : il ne partage plus aucun serveur avec moi.',
    unsure: 'Il n’est pas certain que le membre soit prévenu ; je n’ai pas écrit deux fois.',
  },
  outcomes: {
    already: ({ member, until }) =>
      until === ''
        ? `C’était déjà le cas pour ${member} : il n’y avait rien à faire.`
        : `${member} est déjà sous le coup d’une exclusion, jusqu’au ${until}. Rien n’a changé ; mettez-y d’abord fin pour fixer une autre durée.`,
    member_left: ({ member }) =>
      `${member} n’est plus sur ce serveur : rien n’a été fait. Un bannissement atteint aussi qui est parti.`,
    unknown_member: ({ member }) =>
      `Discord ne connaît personne sous l’identifiant ${of(member)}. Vérifiez-le.`,
    is_owner: () => 'C’est la personne à qui appartient ce serveur : nul ne peut agir contre elle.',
    is_this_bot: () => 'C’est moi. Je n’agis pas contre moi-même.',
    is_bot: ({ member }) =>
      `${member} est un bot, et je n’agis que contre des personnes. Qui gère ce serveur peut le retirer.`,
    is_moderator: ({ member }) =>
      `${member} modère ici aussi, et son rôle le plus élevé n’est pas sous le vôtre. Je n’agis contre la modération que pour quelqu’un au-dessus d’elle.`,
    is_administrator: ({ member }) =>
      `${member} est de l’administration, que Discord ne laisse personne exclure temporairement. Retirez-lui d’abord ce rôle.`,
    above_bot: ({ member, mine, theirs }) =>
      mine === '' || theirs === ''
        ? `Le rôle le plus élevé ${of(member)} n’est pas sous le mien, et Discord ne me laisse pas faire. Placez mon rôle au-dessus du sien dans les paramètres du serveur, sous Rôles.`
        : `Le rôle ${theirs} ${of(member)} n’est pas sous le mien, et Discord ne me laisse pas faire. Placez ${mine} au-dessus de ${theirs} dans les paramètres du serveur, sous Rôles.`,
    above_moderator: ({ member }) =>
      `Le rôle le plus élevé ${of(member)} n’est pas sous le vôtre : rien n’a été fait. Demandez à quelqu’un dont le rôle est plus élevé.`,
    self: () => 'C’est vous-même. Rien n’a été fait.',
    bot_lacks_permission: ({ permission }) =>
      `Il me manque la permission « ${permission} » sur ce serveur. Donnez-la à mon rôle dans les paramètres du serveur, sous Rôles.`,
    too_long: () => 'Discord exclut pour 28 jours au plus. Rien n’a été fait.',
    message_gone: () => 'Le message n’est déjà plus là. Il n’y avait rien à faire.',
    not_banned: ({ member }) => `${member} n’est pas banni·e ici. Il n’y avait rien à faire.`,
    in_part: () => 'Une partie des messages n’a pas pu être supprimée ; les autres le sont.',
    too_late: () =>
      'J’étais absent entre-temps, et depuis trop longtemps pour le faire sans redemander. Refaites la commande si elle a toujours lieu d’être.',
    discord_failed: () =>
      'Discord a refusé ou n’a pas répondu. Rien n’a été fait ; réessayez dans un instant.',
  },
  leftDeleted: (member) =>
    `${member} n’est plus sur ce serveur. Ses messages ont été supprimés malgré tout.`,
  unsure:
    'Discord n’a pas dit si c’était fait. Allez voir, et dites-le-moi sur la carte dans le salon de la modération.',
  underWay: 'C’est en cours ; le cas dira ce qu’il en est advenu.',
  duration: {
    notUnderstood: (given) =>
      `Je ne comprends pas « ${given} » comme une durée. Écrivez par exemple 10 min, 2h, 1 jour ou 1 semaine.`,
    tooLong: ({ given, most }) =>
      `« ${given} », c’est trop long : Discord exclut pour ${most} jours au plus. Au-delà, il y a le bannissement.`,
    tooShort: 'Une exclusion dure une minute au moins.',
  },
  next: {
    proposed: ({ warnings, days, step }) =>
      `Cela fait ${plural(warnings, 'mesure qui compte', 'mesures qui comptent')} en ${plural(days, 'jour', 'jours')}. Selon l’échelle de ce serveur, l’étape suivante est : **${step}**.`,
  },
  step: ({ action, duration }) =>
    ({ warn: 'Avertir', timeout: `Exclure ${duration}`, kick: 'Expulser', ban: 'Bannir' })[action],
  card: {
    member: 'Membre',
    moderator: 'Décision de',
    reason: 'Motif',
    noReason: 'aucun',
    edited: ({ by, at }) => `-# Motif modifié par ${by} le ${at}`,
    quote: 'À propos de',
    message: 'ce message',
    rule: 'Règle',
    duration: 'Jusqu’au',
    state: 'État',
    told: 'Membre prévenu',
    date: 'Date',
    appeal: 'Appel',
    byRule: 'une règle, d’elle-même',
    emptied: 'Ce qui était gardé du membre est supprimé ; le numéro reste.',
    undoneBy: (number) => `Annulé par le cas ${number}`,
    undoes: (number) => `Annule le cas ${number}`,
    along: {
      due: (count) => `Avec : ${plural(count, 'message à supprimer', 'messages à supprimer')}`,
      deleted: (count) => `Avec : ${plural(count, 'message supprimé', 'messages supprimés')}`,
      partly: ({ deleted, count }) =>
        `Avec : ${plural(deleted, 'message supprimé', 'messages supprimés')} sur ${count}`,
    },
    states: {
      open: 'en cours',
      done: 'fait',
      failed: 'rien n’a été fait',
      only_deleted: 'messages supprimés, rien d’autre n’a été fait',
      unsure: 'incertain',
      undone: 'annulé',
    },
    appeals: { waiting: 'attend une réponse', granted: 'accepté', refused: 'refusé' },
    buttons: {
      show: 'Voir le cas',
      edit: 'Changer le motif',
      undo: 'Annuler…',
      ofMember: 'Cas du membre',
    },
  },
  list: {
    choose: 'Voir un cas…',
    title: ({ count, member }) =>
      member === ''
        ? `**${plural(count, 'cas', 'cas')} sur ce serveur**`
        : `**${plural(count, 'cas', 'cas')} ${of(member)}**`,
    none: (member) =>
      member === '' ? 'Il n’y a encore aucun cas.' : `Il n’y a aucun cas ${of(member)}.`,
    page: ({ page, pages }) => `Page ${page} sur ${pages}`,
    buttons: { newer: 'Plus récents', older: 'Plus anciens' },
  },
  edit: {
    title: (number) => `Motif du cas ${number}`,
    label: 'Motif',
    description: 'La modération le voit. Le membre n’est pas prévenu à nouveau.',
    done: (number) => `Le motif du cas ${number} est changé. Le membre n’en est pas prévenu.`,
  },
  undo: {
    confirm: ({ number, effect }) => `**Annuler le cas ${number} ?** ${effect}`,
    effects: {
      note: 'La note reste, marquée comme annulée.',
      delete: 'Les messages ne peuvent pas revenir ; le cas est marqué comme annulé.',
      warn: 'L’avertissement ne compte plus.',
      timeout: 'L’exclusion prend fin.',
      kick: 'On ne revient pas sur une expulsion ; le cas est marqué comme annulé.',
      ban: 'Le bannissement est levé ; la personne peut revenir.',
      untimeout: 'Rien ne se passe dans Discord ; le cas est marqué comme annulé.',
      unban: 'Rien ne se passe dans Discord ; le cas est marqué comme annulé.',
    },
    button: 'Oui, annuler ce cas',
    cancel: 'Laisser',
    cancelled: 'Rien n’a changé.',
    done: ({ number, by }) => `Le cas ${number} est annulé (par le cas ${by}).`,
    nothing: (number) => `Il n’y a rien à annuler dans le cas ${number}.`,
  },
  errors: {
    unknownCase: (number) => `Il n’y a pas de cas ${number} sur ce serveur.`,
    unknownUser: (given) =>
      `« ${given} » n’est personne que je puisse débannir. Choisissez dans la liste, ou donnez l’identifiant du compte.`,
    off: 'La modération est désactivée sur ce serveur. La personne qui le gère peut l’activer avec /moderation.',
    aboutYou: 'Ceci vous concerne : d’autres membres de la modération en décident.',
  },
  notices,
  appeals,
};
