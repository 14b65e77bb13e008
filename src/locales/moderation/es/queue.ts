import { formatsIn } from '../../formats.js';
import type { QueueWords } from '../../words/moderation/queue.js';
import { reporting } from './reporting.js';

const { number, plural } = formatsIn('es');

export const queue: QueueWords = {
  buttons: {
    dismiss: 'Descartar',
    delete: 'Eliminar',
    warn: 'Advertir',
    timeOut: 'Aislar durante…',
    kick: 'Expulsar',
    ban: 'Banear',
    more: 'Más',
    deleteAll: 'Eliminar todos los mensajes',
    timeOutAll: 'Eliminar todo y aislar a todos durante…',
    slowMode: 'Poner los canales en modo lento durante…',
    happened: 'Ocurrió',
    didNotHappen: 'No ocurrió',
  },
  titles: {
    report: (reports) =>
      reports === 1 ? 'Mensaje denunciado' : `Mensaje denunciado por ${number(reports)} miembros`,
    raid: ({ messages, members }) =>
      `Asalto: ${plural(messages, 'mensaje', 'mensajes')} de ${plural(members, 'miembro', 'miembros')}`,
    unsure: (caseNumber) => `Caso ${caseNumber}: ¿llegó a ocurrir?`,
  },
  fields: {
    author: 'Autor',
    where: 'Dónde',
    why: 'Por qué',
    history: 'Casos anteriores',
    proposed: 'Propuesta',
    remarks: 'Lo que acompaña a la denuncia',
    members: 'Miembros',
    slowMode: 'Modo lento',
  },
  message: 'mensaje',
  moreMessages: (count) => `y ${plural(count, 'mensaje más', 'mensajes más')} del mismo tipo`,
  noText: 'No se me dio el texto de este mensaje; el enlace lleva hasta él.',
  forgotten:
    'El mensaje se eliminó, y con él sus palabras. El caso que resultó de él guarda una cita.',
  certainty: { sure: 'seguro', likely: 'probable', unsure: 'dudoso' },
  why: ({ rule, reason, certainty }) => `${rule}: ${reason} (${certainty})`,
  contradicted: (article) => `«${article}» dice otra cosa`,
  reported: (count) => `Denunciado por ${plural(count, 'miembro', 'miembros')}`,
  noCases: 'Ninguno',
  cases: (count) => plural(count, 'caso', 'casos'),
  proposals: {
    delete: 'Eliminar el mensaje',
    step: ({ step, deletes }) => (deletes ? `${step}, y eliminar el mensaje` : step),
    nothing: 'Nada: tú decides',
  },
  alsoDeletes:
    'Advertir, aislar, expulsar y banear también eliminan el mensaje; con «Más» se puede dejar.',
  alsoKeeps:
    'Advertir, aislar, expulsar y banear dejan el mensaje; con «Más» se puede eliminar también.',
  raid: {
    lead: 'Un clic vale para todo. Cada miembro aislado tiene su propio caso.',
    slowed: ({ channels, until }) =>
      `En modo lento hasta ${until}: ${channels}. Después todo volverá a estar como antes.`,
    notSlowed: (permission) =>
      `No se puso ningún canal en modo lento: allí me falta el permiso «${permission}».`,
  },
  unsure: {
    question: ({ action, member }) => `${action}: ${member}`,
    why: 'Me interrumpieron en ese preciso momento, y Discord ya no puede decirlo. ¿Ocurrió?',
  },
  settled: {
    dismissed: (by) => `Descartado por ${by}`,
    acted: ({ what, by, cases }) => `${what}, por ${by} · ${cases}`,
    gone: (by) =>
      `Ya no quedaba nada que eliminar: el mensaje había desaparecido. Resuelto por ${by}`,
    granted: (by) => `Aceptado por ${by}`,
    refused: (by) => `Rechazado por ${by}`,
    happened: (by) => `Ocurrió, según ${by}`,
    didNotHappen: (by) => `No ocurrió, según ${by}`,
    underWay: (by) => `${by} acaba de decidir; se está llevando a cabo.`,
  },
  manyCases: ({ count, first, last }) => `${number(count)} casos, del ${first} al ${last}`,
  nothingDone: (why) => `No se hizo nada, y la ficha sigue esperando. ${why}`,
  more: {
    title: 'Los indicios',
    article: 'El artículo dice:',
    deleting: 'Lo mismo, eliminando también el mensaje:',
    keeping: 'Lo mismo, dejando el mensaje:',
  },
  noQueue: ({ waiting, command }) =>
    `${plural(waiting, 'decisión espera', 'decisiones esperan')} a los moderadores, pero ya no puedo publicar fichas en el canal elegido. Déjame escribir allí de nuevo o elige otro con \`/${command}\`. Mientras tanto no se pierde nada.`,
  errors: {
    moderatorsOnly: 'Esto es para los moderadores del servidor.',
    deletesAlong: (permission) =>
      `También se eliminaría el mensaje, y eso requiere el permiso **${permission}**. **Más** ofrece lo mismo sin eliminarlo.`,
  },
  reporting,
};
