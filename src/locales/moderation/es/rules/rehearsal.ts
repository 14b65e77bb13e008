import { formatsIn } from '../../../formats.js';
import type { RehearsalWords } from '../../../words/moderation/rehearsal.js';

const formats = formatsIn('es');
const { plural } = formats;

export const rehearsal: RehearsalWords = {
  title: '**Ensayo**',
  text: 'Pruebo las reglas con mensajes pasados y muestro qué habrían encontrado. No se guarda nada, no se hace nada, no se avisa a nadie.',
  subjects: {
    all: 'todas las reglas de este servidor',
    preset: (name) => `el modelo «${name}»`,
    rule: (name) => `la regla «${name}»`,
    draft: (name) => `la regla «${name}», aún sin guardar`,
  },
  choose: {
    subject: '¿Qué se ensaya?',
    channels: '¿Mensajes de qué canales? (los que puedes leer)',
    messages: '¿Cuántos?',
  },
  messages: (count) =>
    count === 1 ? 'El último mensaje' : `Los últimos ${formats.number(count)} mensajes`,
  buttons: { run: 'Ensayar', change: 'Cambiar…', back: 'Volver' },
  reading: (done) => `Leo los mensajes… ${formats.number(done)} hasta ahora.`,
  read: ({ messages, channels, from, to }) =>
    `${plural(messages, 'mensaje', 'mensajes')} de ${channels}, de ${from} a ${to}:`,
  nothingRead: 'No hay ningún mensaje de un miembro con el que probarlas.',
  found: ({ rule, found, share, members }) =>
    `**${rule}**: ${plural(found, 'mensaje', 'mensajes')} (${share}) de ${plural(members, 'miembro', 'miembros')}`,
  foundNothing: (rule) => `${rule}: nada`,
  examples: 'Ejemplos:',
  more: (count) => `… y ${formats.number(count)} más`,
  leftOut: (count) =>
    `Se dejan fuera, como siempre: ${plural(count, 'mensaje', 'mensajes')} de moderadores, bots y miembros o canales exentos.`,
  checkedOnly: (messages) =>
    `Si se contradice el artículo solo se comprobó en ${messages === 1 ? 'el último mensaje' : `los últimos ${formats.number(messages)} mensajes`}, porque lleva tiempo.`,
  notChecked:
    'Si se contradice el artículo no se comprobó: aquí no hay artículo, o nada que comprobar.',
  notReadable: (channels) => `No se leyó, porque tú o yo no podemos leer allí: ${channels}`,
  nothingStored: 'Nada de esto se guarda.',
  chart: {
    title: 'Qué se habría encontrado',
    alt: ({ messages, found }) =>
      `Barras, una por regla: de ${plural(messages, 'mensaje', 'mensajes')}, se habrían encontrado ${formats.number(found)}. Las cifras están en el texto.`,
  },
  errors: {
    noContent:
      'Discord no me deja leer los mensajes (la intención Message Content está desactivada), así que no hay con qué ensayar. Quien me administra puede activarla con `GLOSE_MESSAGE_CONTENT`; las reglas de Discord (AutoMod) funcionan sin ella.',
    noRule: 'No hay ninguna regla que ensayar. Elige un modelo o añade antes una regla.',
    unknown: (given) =>
      `«${given}» no es una regla de este servidor ni un modelo. Elige entre lo que se sugiere.`,
    channels: 'Elige al menos un canal.',
    mayNotRead: 'Tú o yo no podemos leer el historial de ese canal, así que no ensayo con él.',
    tooOften: 'Ya hay un ensayo en marcha para ti. Espera a que esté.',
  },
};
