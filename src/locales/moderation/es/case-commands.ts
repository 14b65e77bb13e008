import type { CaseCommandWords } from '../../words/moderation/case-commands.js';

export const caseCommands: CaseCommandWords = {
  warn: { name: 'advertir', description: 'Advertir a un miembro; cuenta para el paso siguiente' },
  timeout: {
    name: 'aislar',
    description: 'Aislar a un miembro un tiempo: no puede escribir ni reaccionar',
    duration: {
      name: 'duración',
      description: 'Cuánto tiempo: 10 min, 2h, 3 días… 28 días como mucho',
    },
  },
  untimeout: {
    name: 'fin-aislamiento',
    description: 'Terminar antes el aislamiento de un miembro',
  },
  kick: { name: 'expulsar', description: 'Expulsar a un miembro del servidor; podrá volver' },
  ban: {
    name: 'banear',
    description: 'Banear a un miembro, o a quien se fue, por su identificador',
    purge: {
      name: 'borrar',
      description: 'Borrar también sus últimos mensajes; por defecto, ninguno',
    },
  },
  unban: {
    name: 'desbanear',
    description: 'Levantar un baneo',
    user: { name: 'cuenta', description: 'Quién está baneado: elige, o da su identificador' },
  },
  note: {
    name: 'nota',
    description: 'Guardar una nota sobre un miembro, solo para la moderación',
    text: { name: 'texto', description: 'Lo que hay que recordar' },
  },
  case: {
    name: 'caso',
    description: 'Ver casos, cambiar su motivo, anularlos',
    show: { name: 'ver', description: 'Mostrar un caso' },
    list: { name: 'lista', description: 'Los casos del servidor, del más reciente al más antiguo' },
    edit: { name: 'cambiar', description: 'Cambiar el motivo de un caso' },
    undo: { name: 'anular', description: 'Anular un caso, hasta donde se pueda' },
    number: { name: 'número', description: 'Número del caso' },
    action: { name: 'acción', description: 'Solo los casos de esta clase' },
  },
  cases: { name: 'casos', description: 'Los casos de un miembro' },
  member: { name: 'miembro', description: 'El miembro, o su identificador' },
  reason: { name: 'motivo', description: 'Por qué; el miembro lo lee y queda en el registro' },
  silent: { name: 'discreto', description: 'No avisar al miembro por mensaje directo' },
};
