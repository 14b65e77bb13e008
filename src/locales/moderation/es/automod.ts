import { formatsIn } from '../../formats.js';
import type { AutoModWords } from '../../words/moderation/automod.js';

const { plural } = formatsIn('es');

export const automod: AutoModWords = {
  command: {
    name: 'automod',
    description: 'Dejar a Discord lo que él mismo puede hacer cumplir',
  },
  title: '**Las reglas de Discord (AutoMod)**',
  text: 'Discord puede hacer cumplir por sí mismo parte de vuestras reglas, incluso donde yo no puedo leer los mensajes. Bloquea un mensaje antes de que aparezca; solo encuentra las palabras tal como están escritas, y lo que hago además (advertencias, expedientes) sigue de mi parte. No se escribe nada hasta que pulses el botón.',
  heads: {
    make: '➕ Por crear',
    change: '✏️ Por cambiar',
    remove: '➖ Por quitar',
    keep: '✅ Se queda como está',
    unfit: 'Se queda conmigo, no con Discord',
  },
  names: {
    words: (number) => `palabras prohibidas ${number}`,
    invites: (number) => `invitaciones ${number}`,
    mentions: 'menciones',
    spam: 'spam',
  },
  blocked: {
    words:
      'Este mensaje contiene una palabra que este servidor no acepta. Dilo de otra manera, por favor.',
    invites:
      'Las invitaciones a otros servidores no son bienvenidas aquí. Pregunta antes a los moderadores.',
    mentions: 'Este mensaje menciona a demasiada gente a la vez.',
    spam: 'Discord toma este mensaje por spam. Si no lo es, díselo a los moderadores.',
  },
  contents: {
    words: (listed, allowed) =>
      plural(listed, 'entrada', 'entradas') +
      (allowed === 0 ? '' : `, ${plural(allowed, 'excepción', 'excepciones')}`),
    mentions: (most) => `más de ${plural(most, 'mención', 'menciones')}`,
    spam: 'lo que Discord toma por spam',
  },
  does: { block: 'bloquea', alert: (channel) => `avisa en ${channel}` },
  exempt: (roles, channels) => exempt(roles, channels),
  parts: {
    name: 'nombre',
    words: 'palabras',
    mentions: 'número de menciones',
    actions: 'lo que hace',
    exemptions: 'exenciones',
    enabled: 'activada de nuevo',
  },
  because: (rule, why) => `${rule}: ${why}`,
  unfit: {
    judgement: () => 'requiere criterio, que las reglas de Discord no tienen.',
    observes: () => 'por ahora solo cuenta, y las reglas de Discord no saben solo contar.',
    someChannels: () =>
      'solo vale en algunos canales; las de Discord valen en todos, también en los futuros.',
    noQueue: () => 'solo se propone, y no hay ningún canal elegido para las tarjetas.',
    seen: () => 'solo se propone: aquí leo yo los mensajes y te traigo una tarjeta.',
    longWords: (count) =>
      `${plural(count, 'palabra es demasiado larga', 'palabras son demasiado largas')} para Discord (60 caracteres).`,
    exemptions: () =>
      'exime a más de 20 roles o 50 canales, moderadores incluidos; Discord no admite más.',
    allowed: (count) => `tiene ${count} palabras que nunca se señalan; Discord admite 100.`,
    noRoom: (count) =>
      `no queda sitio para ${plural(count, 'entrada', 'entradas')}: un servidor tiene seis reglas de palabras, contando las de otros.`,
    onlyOne: () =>
      'un servidor solo tiene una regla de menciones, y otra de las vuestras va antes.',
    everyone: () => 'Discord no cuenta las menciones a todo el mundo; esa parte se queda conmigo.',
    taken: () => 'ya hay una regla así que no es mía, y Discord solo permite una.',
  },
  nothing: 'Las reglas de Discord están como las quieren vuestras reglas: no hay nada que hacer.',
  others: (rules) =>
    `${plural(rules, 'regla no es mía y queda intacta', 'reglas no son mías y quedan intactas')}.`,
  buttons: { write: 'Escribir en Discord', again: 'Mirar de nuevo', cancel: 'Cancelar' },
  withdrawn: (rules) =>
    `También he quitado ${plural(rules, 'regla mía', 'reglas mías')} del AutoMod de Discord.`,
  cancelled: 'No ha cambiado nada en las reglas de Discord.',
  written: (steps) => `✅ Hecho: ${plural(steps, 'cambio', 'cambios')} en las reglas de Discord.`,
  stopped: (done, steps) =>
    `⚠️ Detenido tras ${done} de ${plural(steps, 'cambio', 'cambios')}; esto es lo que queda.`,
  outdated:
    '⚠️ Hay reglas que han cambiado desde que miraste. No se ha escrito nada; así están ahora.',
  refusals: {
    permission:
      'Discord no lo ha permitido: necesito «Gestionar servidor» aquí, y ver el canal de las tarjetas.',
    form: 'Discord no ha aceptado una regla tal como la envié. Quizá se creó otra entretanto, o ya no existe un rol o un canal. Mira de nuevo.',
    refused:
      'Discord lo ha rechazado. Inténtalo dentro de un rato; quien me gestiona encontrará la causa en el registro.',
    unreachable: 'Discord no ha respondido. Inténtalo dentro de un rato.',
  },
  iLack: (permission, invite) =>
    `Para esto necesito el permiso «${permission}» en este servidor. [Invítame de nuevo con él](<${invite}>), o dáselo a mi rol.`,
};

function exempt(roles: number, channels: number): string {
  const parts = [
    ...(roles === 0 ? [] : [plural(roles, 'rol', 'roles')]),
    ...(channels === 0 ? [] : [plural(channels, 'canal', 'canales')]),
  ];
  return parts.length === 0 ? '' : `exime a ${parts.join(' y ')}`;
}
