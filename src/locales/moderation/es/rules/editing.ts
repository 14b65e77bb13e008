import { formatsIn } from '../../../formats.js';
import type { RuleEditingWords } from '../../../words/moderation/rule-editing.js';

const formats = formatsIn('es');
const { plural } = formats;

export const editing: RuleEditingWords = {
  title: '**Reglas**',
  none: 'Aún no hay ninguna regla. Añade una abajo o toma un modelo en el resumen.',
  hint: 'Elige una regla para cambiarla. Una regla nueva al principio solo observa.',
  numbered: ({ kind, number }) => `${kind} (${number})`,
  choose: {
    rule: '¿Qué regla?',
    kind: 'Añadir una regla…',
    response: '¿Qué se propone o se hace?',
    find: '¿Qué cuenta?',
    everyone: '¿Las menciones a todos?',
    lookAlikes: '¿Solo los dominios de la lista?',
    channels: 'Solo en estos canales (ninguno: en todos)',
    exemptRoles: 'No para estos roles',
    exemptChannels: 'No en estos canales',
  },
  kinds: {
    flood: 'Demasiados mensajes de un miembro en poco tiempo',
    repeats: 'El mismo texto una y otra vez',
    mentions: 'Muchos miembros o roles mencionados en un mensaje',
    invites: 'Invitaciones a otros servidores',
    scam: 'Enlaces a estafas conocidas y dominios que imitan a los conocidos',
    words: 'Palabras y patrones propios, también disfrazados',
    insults: 'Insultos, odio y amenazas, en francés y en inglés',
    misstatement: 'Lo que el artículo contradice; solo para moderadores, nunca se aplica',
  },
  modes: {
    observe: 'Lo que encuentra solo se cuenta, para el informe.',
    propose: 'Lo que encuentra llega a los moderadores como tarjeta; ellos deciden.',
    enforce: 'Actúa por sí misma; los moderadores ven el caso y pueden deshacerlo.',
  },
  labels: {
    mode: 'Modo',
    limits: 'Encuentra',
    where: 'Dónde',
    exempt: 'Exentos',
    response: 'Respuesta',
    exempted: 'Exentos de todas las reglas',
    words: 'Palabras',
  },
  limits: {
    flood: ({ messages, seconds }) =>
      `más de ${plural(messages, 'mensaje', 'mensajes')} de un miembro en ${formats.duration(seconds)}`,
    repeats: ({ times, seconds }) =>
      `el mismo texto más de ${plural(times, 'vez', 'veces')} en ${formats.duration(seconds)}`,
    mentions: ({ most, everyone }) =>
      `más de ${plural(most, 'mención', 'menciones')} en un mensaje${everyone ? ', y cualquiera a todos' : ''}`,
    invites: (allowed) =>
      `cualquier invitación${allowed === 0 ? '' : `, salvo ${plural(allowed, 'permitida', 'permitidas')}`}`,
    scam: ({ lookAlikes, allowed }) =>
      `los dominios de la lista${lookAlikes ? ' y sus imitaciones' : ' solamente'}${allowed === 0 ? '' : `, salvo ${plural(allowed, 'permitido', 'permitidos')}`}`,
    words: ({ words, allowed }) =>
      `${plural(words, 'palabra o patrón', 'palabras y patrones')}${allowed === 0 ? '' : `, ${plural(allowed, 'excepción', 'excepciones')}`}`,
    insults: ({ find, guidance }) =>
      `${formats.list(find)}${guidance ? ', según las normas de este servidor' : ''}`,
    misstatement: 'lo que el artículo contradice',
  },
  find: { insult: 'insultos', hatred: 'odio', threat: 'amenazas' },
  everyone: { yes: 'Las menciones a todos cuentan', no: 'Las menciones a todos no cuentan' },
  lookAlikes: { yes: 'Dominios de la lista e imitaciones', no: 'Solo dominios de la lista' },
  everywhere: 'todo el servidor',
  nobody: 'nadie',
  moderatorsToo: 'Los moderadores y los bots siempre están exentos.',
  responses: {
    nothing: 'deciden los moderadores, no se propone nada',
    deletes: 'se eliminan los mensajes',
    warns: 'se aplica el siguiente paso de la escala',
    both: 'se eliminan los mensajes y se aplica el siguiente paso de la escala',
  },
  buttons: {
    change: 'Cambiar…',
    words: 'Palabras…',
    where: 'Dónde, y para quién no…',
    exempt: 'Exentos de todas las reglas…',
    rehearse: 'Ensayar',
    remove: 'Quitar…',
    back: 'Volver',
    overview: 'Resumen',
    save: 'Guardar',
    discard: 'Descartar',
    enforce: 'Dejar que actúe',
  },
  fields: {
    messages: 'Mensajes; si son más, los encuentra',
    seconds: 'En cuántos segundos',
    times: 'Repeticiones; si son más, las encuentra',
    most: 'Menciones; si son más, las encuentra',
    words: 'Palabras y patrones prohibidos',
    addWords: 'Palabras y patrones que añadir',
    removeWords: 'Palabras y patrones que quitar',
    allowedWords: 'Nunca se encuentran, aunque encajen',
    invites: 'Invitaciones permitidas (códigos o enlaces)',
    domains: 'Dominios permitidos',
    guidance: 'Tus normas, para un modelo que juzga',
  },
  hints: {
    words: 'Una por línea o con comas. * son letras cualesquiera, ? es una; nada más es especial.',
    entries: (most) => `Una por línea o con comas; ${formats.number(most)} como mucho.`,
    guidance: 'Solo si hay un modelo; debe citar palabras del mensaje.',
  },
  beforeEnforce: ({ rule, response, steps, found, dismissed, days }) =>
    [
      `**¿Dejar que «${rule}» actúe por sí misma?**`,
      `Desde ahora, cuando encuentre algo: ${response}.`,
      ...(steps.length === 0
        ? []
        : [`La escala: ${steps.join(' → ')}. Una regla nunca expulsa ni banea: lo propone.`]),
      `En ${plural(days, 'día', 'días')} encontró ${plural(found, 'mensaje', 'mensajes')}, de los que los moderadores descartaron ${formats.number(dismissed)}. Los miembros saben qué y por qué, y pueden recurrir; cada acción es un caso que se puede deshacer.`,
    ].join('\n'),
  beforeRemove: (rule) => `**¿Quitar «${rule}»?** Se pierden sus ajustes; los casos se conservan.`,
  draft: '✏️ **Aún sin guardar.** Hasta que guardes, la regla sigue como estaba.',
  draftNew: '✏️ **Aún sin guardar.** Esta regla no existe hasta que la guardes.',
  typedKept: (button) =>
    `✏️ **Aún sin guardar.** Lo que escribiste se conserva: corrígelo en «${button}».`,
  draftNeedsWords: '✏️ **Aún sin guardar.** Indica las palabras que no quieres aquí.',
  saved: '✅ Guardado.',
  errors: {
    ruleGone: 'Esta regla ya no existe. Mira la lista de nuevo.',
    tooManyRules: (most) =>
      `Un servidor tiene como mucho ${plural(most, 'regla', 'reglas')}. Quita una o cambia una de las que hay.`,
    noWords: () => 'Una lista de palabras prohibidas necesita al menos una.',
    notAWord: ({ given, most }) =>
      `«${given}» no se puede prohibir: indica una palabra o unas pocas, con al menos una letra o un signo y ${formats.number(most)} caracteres como mucho.`,
    pattern: (given) =>
      `«${given}» parece una expresión regular. Solo * (letras cualesquiera, o ninguna) y ? (una letra) significan algo; los demás signos valen por sí mismos. Los disfraces (l33t, e s p a c i o s, ácentos, letras repetiiidas) se encuentran de todos modos.`,
    notADomain: (given) => `«${given}» no es un dominio. Escribe por ejemplo example.com.`,
    notAnInvite: (given) =>
      `«${given}» no es una invitación. Escribe su código o su enlace, por ejemplo discord.gg/abc123.`,
    tooManyEntries: ({ field, given, most }) =>
      `${field}: ${formats.number(given)} entradas son demasiadas, ${formats.number(most)} como mucho.`,
  },
};
