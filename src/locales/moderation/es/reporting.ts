import type { ReportingWords } from '../../words/moderation/reporting.js';

export const reporting: ReportingWords = {
  menus: { report: 'Denunciar a los moderadores', moderate: 'Moderar' },
  form: {
    title: 'Denunciar a los moderadores',
    label: '¿Qué tiene de malo?',
    description: 'No es obligatorio. El autor nunca sabrá quién lo denunció.',
    placeholder: 'Por ejemplo: es publicidad',
  },
  passedOn: 'Gracias. Los moderadores ya lo tienen; el autor no sabrá quién se lo dijo.',
  already: 'Ya denunciaste este mensaje: los moderadores lo tienen.',
  errors: {
    own: 'Este mensaje es tuyo: puedes eliminarlo tú.',
    byMachine: 'Este mensaje es de un bot. Avisa directamente a un moderador.',
    off: 'Por ahora este servidor no recibe denuncias. Escribe directamente a un moderador.',
    coolDown: (again) => `Has denunciado varios mensajes en poco tiempo. Podrás seguir ${again}.`,
  },
  panel: {
    lead: (member) => `¿Qué hacer con ${member}? Solo tú ves esto.`,
    placeholder: 'Elegir una medida',
    title: (action) => action,
    reason: 'Motivo',
    reasonDescription: 'Lo leen el miembro y el registro de auditoría. Puede quedar vacío.',
    done: ({ what, member, number }) => `${what}: ${member} · caso ${number}`,
    bot: 'Los bots no se moderan aquí: limítalos o quítalos en los ajustes del servidor.',
  },
};
