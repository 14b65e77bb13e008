import { of } from '../../french.js';
import type { NoticeWords } from '../../words/moderation/notices.js';

export const notices: NoticeWords = {
  lead: {
    warn: ({ server, byRule }) =>
      byRule
        ? `**Vous avez reçu un avertissement** sur ${server}, par une règle que sa modération a fixée.`
        : `**Vous avez reçu un avertissement** de la modération ${of(server)}.`,
    delete: ({ server, byRule, count }) => {
      const what =
        count > 1
          ? `**${count} de vos messages ont été supprimés**`
          : '**Un de vos messages a été supprimé**';
      return byRule
        ? `${what} sur ${server}, par une règle que sa modération a fixée.`
        : `${what} par la modération ${of(server)}.`;
    },
    timeout: ({ server, byRule }) =>
      byRule
        ? `**Vous faites l’objet d’une exclusion temporaire** sur ${server}, par une règle que sa modération a fixée. D’ici la fin, vous pouvez y lire mais pas y écrire.`
        : `**Vous faites l’objet d’une exclusion temporaire**, décidée par la modération ${of(server)}. D’ici la fin, vous pouvez y lire mais pas y écrire.`,
    kick: ({ server }) => `**Vous allez être expulsé·e** ${of(server)} par sa modération.`,
    ban: ({ server }) => `**Vous allez être banni·e** ${of(server)} par sa modération.`,
    untimeout: ({ server }) =>
      `**Votre exclusion est terminée** : la modération ${of(server)} y a mis fin avant l’heure. Vous pouvez de nouveau y écrire.`,
    unban: ({ server }) =>
      `**Votre bannissement est levé** par la modération ${of(server)}. Vous pouvez revenir.`,
  },
  deleted: ({ count, pending }) => {
    if (count === 1)
      return pending
        ? 'Votre message est supprimé en même temps.'
        : 'Votre message a aussi été supprimé.';
    return pending
      ? `${count} de vos messages sont supprimés en même temps.`
      : `${count} de vos messages ont aussi été supprimés.`;
  },
  reason: (reason) => `**Pourquoi :** ${reason}`,
  rule: (kind) => `**Règle :** ${kind}`,
  about: '**Il s’agit de ce message :**',
  article: (title) => `**L’article « ${title} » dit autre chose :**`,
  until: ({ date, left }) => `**Jusqu’au** ${date} (${left})`,
  appeal: (days) =>
    `Si vous pensez que c’est une erreur, vous pouvez faire appel une fois, dans les ${days} jours, avec le bouton ci-dessous. La modération lira vos mots.`,
};
