import { formatsIn } from '../../formats.js';
import type { CaseWords } from '../../words/moderation/cases.js';
import { appeals } from './appeals.js';
import { caseCommands } from './case-commands.js';
import { notices } from './notices.js';

const { plural } = formatsIn('es');

export const cases: CaseWords = {
  actions: {
    note: 'Nota',
    delete: 'Mensajes borrados',
    warn: 'Advertencia',
    timeout: 'Aislamiento temporal',
    kick: 'Expulsión',
    ban: 'Baneo',
    untimeout: 'Fin del aislamiento',
    unban: 'Baneo levantado',
  },
  commands: caseCommands,
  numbered: (number) => `Caso ${number}`,
  done: {
    note: ({ member }) => `Nota guardada sobre ${member}.`,
    delete: ({ member }) => `Mensajes de ${member} borrados.`,
    warn: ({ member }) => `Advertencia a ${member}.`,
    timeout: ({ member, until }) => `Aislamiento de ${member} hasta el ${until}.`,
    kick: ({ member }) => `Expulsión de ${member}.`,
    ban: ({ member }) => `Baneo de ${member}.`,
    untimeout: ({ member }) => `Fin del aislamiento de ${member}.`,
    unban: ({ member }) => `Baneo de ${member} levantado.`,
  },
  told: {
    none: 'No se ha avisado al miembro.',
    pending: 'Se está avisando al miembro.',
    sent: 'Se ha avisado al miembro por mensaje directo.',
    refused: 'No se ha podido avisar al miembro: no acepta mensajes directos desde aquí.',
    left: 'No se ha podido avisar al miembro: ya no comparte ningún servidor conmigo.',
    unsure: 'No es seguro que el miembro esté avisado; no he escrito dos veces.',
  },
  outcomes: {
    already: ({ member, until }) =>
      until === ''
        ? `Ya era así para ${member}: no había nada que hacer.`
        : `${member} ya está en aislamiento, hasta el ${until}. No ha cambiado nada; termínalo primero para poner otra duración.`,
    member_left: ({ member }) =>
      `${member} ya no está en este servidor, así que no se ha hecho nada. Un baneo alcanza también a quien se fue.`,
    unknown_member: ({ member }) =>
      `Discord no conoce a nadie con el identificador de ${member}. Compruébalo.`,
    is_owner: () => 'Este servidor le pertenece: nadie puede actuar contra esa persona.',
    is_this_bot: () => 'Ese soy yo. No actúo contra mí mismo.',
    is_bot: ({ member }) =>
      `${member} es un bot, y yo solo actúo contra personas. Quien gestiona este servidor puede quitarlo.`,
    is_moderator: ({ member }) =>
      `${member} también modera aquí, y su rol más alto no está por debajo del tuyo. Solo actúo contra la moderación por alguien que esté por encima.`,
    is_administrator: ({ member }) =>
      `${member} es de la administración, y Discord no deja que nadie la aísle. Quítale antes ese rol.`,
    above_bot: ({ member, mine, theirs }) =>
      mine === '' || theirs === ''
        ? `El rol más alto de ${member} no está por debajo del mío, y Discord no me deja. Pon mi rol por encima del suyo en los ajustes del servidor, en Roles.`
        : `El rol ${theirs} de ${member} no está por debajo del mío, y Discord no me deja. Pon ${mine} por encima de ${theirs} en los ajustes del servidor, en Roles.`,
    above_moderator: ({ member }) =>
      `El rol más alto de ${member} no está por debajo del tuyo, así que no se ha hecho nada. Pídeselo a alguien con un rol más alto.`,
    self: () => 'Eso eres tú. No se ha hecho nada.',
    bot_lacks_permission: ({ permission }) =>
      `Me falta el permiso «${permission}» en este servidor. Dáselo a mi rol en los ajustes del servidor, en Roles.`,
    too_long: () => 'Discord aísla durante 28 días como mucho. No se ha hecho nada.',
    message_gone: () => 'El mensaje ya no está. No había nada que hacer.',
    not_banned: ({ member }) => `${member} no tiene ningún baneo aquí. No había nada que hacer.`,
    in_part: () => 'Algunos de los mensajes no se han podido borrar; los demás ya no están.',
    too_late: () =>
      'Estuve fuera entretanto, demasiado tiempo para hacerlo sin volver a preguntar. Repite el comando si aún procede.',
    discord_failed: () =>
      'Discord lo rechazó o no respondió. No se ha hecho nada; inténtalo de nuevo en un momento.',
  },
  leftDeleted: (member) =>
    `${member} ya no está en este servidor. Lo que escribió se ha eliminado de todos modos.`,
  unsure:
    'Discord no ha dicho si se hizo. Compruébalo, y dímelo en la tarjeta del canal de la moderación.',
  underWay: 'Está en marcha; el caso dirá en qué quedó.',
  duration: {
    notUnderstood: (given) =>
      `No entiendo «${given}» como una duración. Escribe por ejemplo 10 min, 2h, 1 día o 1 semana.`,
    tooLong: ({ given, most }) =>
      `«${given}» es demasiado: Discord aísla durante ${most} días como mucho. Para más tiempo está el baneo.`,
    tooShort: 'Un aislamiento dura un minuto por lo menos.',
  },
  next: {
    proposed: ({ warnings, days, step }) =>
      `Con esta van ${plural(warnings, 'medida que cuenta', 'medidas que cuentan')} en ${plural(days, 'día', 'días')}. Según la escala de este servidor, el paso siguiente es: **${step}**.`,
  },
  step: ({ action, duration }) =>
    ({ warn: 'Advertir', timeout: `Aislar ${duration}`, kick: 'Expulsar', ban: 'Banear' })[action],
  card: {
    member: 'Miembro',
    moderator: 'Decisión de',
    reason: 'Motivo',
    noReason: 'ninguno',
    edited: ({ by, at }) => `-# Motivo editado por ${by} el ${at}`,
    quote: 'Sobre',
    message: 'este mensaje',
    rule: 'Regla',
    duration: 'Hasta',
    state: 'Estado',
    told: 'Miembro avisado',
    date: 'Fecha',
    appeal: 'Recurso',
    byRule: 'una regla, por sí sola',
    emptied: 'Lo que se guardaba del miembro está borrado; el número se queda.',
    undoneBy: (number) => `Anulado por el caso ${number}`,
    undoes: (number) => `Anula el caso ${number}`,
    along: {
      due: (count) => `Además: ${plural(count, 'mensaje por borrar', 'mensajes por borrar')}`,
      deleted: (count) => `Además: ${plural(count, 'mensaje borrado', 'mensajes borrados')}`,
      partly: ({ deleted, count }) =>
        `Además: ${plural(deleted, 'mensaje borrado', 'mensajes borrados')} de ${count}`,
    },
    states: {
      open: 'en marcha',
      done: 'hecho',
      failed: 'no se hizo nada',
      only_deleted: 'mensajes eliminados, no se ha hecho nada más',
      unsure: 'no es seguro',
      undone: 'anulado',
    },
    appeals: { waiting: 'espera respuesta', granted: 'aceptado', refused: 'rechazado' },
    buttons: {
      show: 'Ver el caso',
      edit: 'Cambiar el motivo',
      undo: 'Anular…',
      ofMember: 'Casos del miembro',
    },
  },
  list: {
    choose: 'Ver un caso…',
    title: ({ count, member }) =>
      member === ''
        ? `**${plural(count, 'caso', 'casos')} en este servidor**`
        : `**${plural(count, 'caso', 'casos')} de ${member}**`,
    none: (member) =>
      member === '' ? 'Todavía no hay ningún caso.' : `No hay ningún caso de ${member}.`,
    page: ({ page, pages }) => `Página ${page} de ${pages}`,
    buttons: { newer: 'Más recientes', older: 'Más antiguos' },
  },
  edit: {
    title: (number) => `Motivo del caso ${number}`,
    label: 'Motivo',
    description: 'Lo ve la moderación. No se vuelve a avisar al miembro.',
    done: (number) => `El motivo del caso ${number} ha cambiado. No se ha avisado al miembro.`,
  },
  undo: {
    confirm: ({ number, effect }) => `**¿Anular el caso ${number}?** ${effect}`,
    effects: {
      note: 'La nota se queda, marcada como anulada.',
      delete: 'Los mensajes no pueden volver; el caso queda marcado como anulado.',
      warn: 'La advertencia deja de contar.',
      timeout: 'El aislamiento termina.',
      kick: 'Una expulsión no se puede deshacer; el caso queda marcado como anulado.',
      ban: 'El baneo se levanta; la persona puede volver.',
      untimeout: 'En Discord no pasa nada; el caso queda marcado como anulado.',
      unban: 'En Discord no pasa nada; el caso queda marcado como anulado.',
    },
    button: 'Sí, anularlo',
    cancel: 'Dejarlo',
    cancelled: 'No ha cambiado nada.',
    done: ({ number, by }) => `El caso ${number} está anulado (por el caso ${by}).`,
    nothing: (number) => `No hay nada que anular en el caso ${number}.`,
  },
  errors: {
    unknownCase: (number) => `No hay ningún caso ${number} en este servidor.`,
    unknownUser: (given) =>
      `«${given}» no es nadie a quien pueda desbanear. Elige de la lista, o da el identificador de la cuenta.`,
    off: 'La moderación está desactivada en este servidor. Quien lo gestiona puede activarla con /moderation.',
    aboutYou: 'Esto trata de ti, así que lo deciden otras personas de la moderación.',
  },
  notices,
  appeals,
};
