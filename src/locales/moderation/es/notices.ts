import type { NoticeWords } from '../../words/moderation/notices.js';

export const notices: NoticeWords = {
  lead: {
    warn: ({ server, byRule }) =>
      byRule
        ? `**Has recibido una advertencia** en ${server}, por una regla que puso su moderación.`
        : `**Has recibido una advertencia** de la moderación de ${server}.`,
    delete: ({ server, byRule }) =>
      byRule
        ? `**Se ha borrado un mensaje tuyo** en ${server}, por una regla que puso su moderación.`
        : `**La moderación de ${server} ha borrado** un mensaje tuyo.`,
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
  reason: (reason) => `**Por qué:** ${reason}`,
  rule: (kind) => `**Regla:** ${kind}`,
  about: '**Se trata de este mensaje:**',
  until: ({ date, left }) => `**Hasta** ${date} (${left})`,
  appeal: (days) =>
    `Si crees que es un error, puedes recurrir una vez, en un plazo de ${days} días, con el botón de abajo. La moderación leerá tus palabras.`,
};
