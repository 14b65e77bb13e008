import type { NoticeWords } from '../../words/moderation/notices.js';

export const notices: NoticeWords = {
  lead: {
    warn: ({ server, byRule }) =>
      byRule
        ? `**Has recibido una advertencia** en ${server}, por una regla que puso su moderación.`
        : `**Has recibido una advertencia** de la moderación de ${server}.`,
    delete: ({ server, byRule, count }) => {
      const what = count > 1 ? `${count} mensajes tuyos` : 'un mensaje tuyo';
      if (!byRule) return `**La moderación de ${server} ha borrado** ${what}.`;
      const deleted = count > 1 ? `Se han borrado ${what}` : `Se ha borrado ${what}`;
      return `**${deleted}** en ${server}, por una regla que puso su moderación.`;
    },
    timeout: ({ server, byRule }) =>
      byRule
        ? `**Estás en aislamiento temporal** en ${server}, por una regla que puso su moderación. Hasta que termine, puedes leer pero no escribir allí.`
        : `**Estás en aislamiento temporal** por decisión de la moderación de ${server}. Hasta que termine, puedes leer pero no escribir allí.`,
    kick: ({ server }) => `**La moderación te va a expulsar** de ${server}.`,
    ban: ({ server }) => `**La moderación te va a banear** de ${server}.`,
    untimeout: ({ server }) =>
      `**Tu aislamiento ha terminado antes**: la moderación de ${server} lo ha levantado. Puedes volver a escribir allí.`,
    unban: ({ server }) =>
      `**Tu baneo se ha levantado** por decisión de la moderación de ${server}. Puedes volver a entrar.`,
  },
  deleted: ({ count, pending }) => {
    if (count === 1)
      return pending ? 'A la vez se borra tu mensaje.' : 'También se ha borrado tu mensaje.';
    return pending
      ? `A la vez se borran ${count} mensajes tuyos.`
      : `También se han borrado ${count} mensajes tuyos.`;
  },
  reason: (reason) => `**Por qué:** ${reason}`,
  rule: (kind) => `**Regla:** ${kind}`,
  about: '**Se trata de este mensaje:**',
  article: (title) => `**El artículo «${title}» dice otra cosa:**`,
  until: ({ date, left }) => `**Hasta** ${date} (${left})`,
  appeal: (days) =>
    `Si crees que es un error, puedes recurrir una vez, en un plazo de ${days} días, con el botón de abajo. La moderación leerá tus palabras.`,
};
