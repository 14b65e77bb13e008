import type { AppealWords } from '../../words/moderation/appeals.js';

export const appeals: AppealWords = {
  buttons: {
    appeal: 'Recurrir',
    grant: 'Aceptar',
    refuse: 'Rechazar',
    alone: 'No hay nadie más',
  },
  form: {
    title: 'Tu recurso',
    label: '¿Por qué habría que anular esto?',
    description: 'Lo lee la moderación. Cada decisión se puede recurrir una sola vez.',
  },
  received:
    'Tu recurso está en manos de la moderación. Si hay alguien más que quien decidió, lo lee esa persona. La respuesta llegará por mensaje directo; si vuelves a pulsar «Recurrir», verás cómo va.',
  errors: {
    notYours:
      'No hay ninguna decisión sobre ti que corresponda a este botón; quizá ya no se conserva.',
    already: {
      waiting: 'Ya has recurrido. La moderación aún no ha decidido.',
      granted: 'Tu recurso ya se aceptó: la decisión está anulada.',
      refused:
        'Ya has recurrido, y la moderación ha decidido. Cada decisión se puede recurrir una sola vez.',
    },
    tooLate: (days) =>
      `Una decisión se puede recurrir en un plazo de ${days} días, y esta es más antigua. Siempre puedes escribir a la moderación.`,
    nothingToTakeBack: 'Esta decisión está anulada o nunca tuvo efecto: no hay nada que recurrir.',
    off: 'Este servidor ya no modera conmigo, así que nadie leería aquí tu recurso. Escribe a su moderación.',
  },
  card: {
    title: (number) => `Recurso contra el caso ${number}`,
    from: (member) => `**${member} escribe:**`,
    ownDecision:
      'La decisión fue tuya, así que debería leer el recurso otra persona de la moderación. Si no hay nadie más, dilo y decide tú; quedará anotado que nadie más podía hacerlo.',
    othersDecide: 'La decisión fue tuya, y aquí modera más gente: le toca decidir a otra persona.',
    settledAlready: 'Este recurso ya está decidido.',
    answered: 'Respuesta al miembro',
    answer: {
      grantTitle: 'Aceptar el recurso',
      refuseTitle: 'Rechazar el recurso',
      label: 'Unas palabras para el miembro',
      description: 'Las lee, sin tu nombre. Puede quedar vacío.',
    },
    granted: (number) => `**El recurso contra el caso ${number} se acepta**: el caso está anulado.`,
    grantedInVain: (number) =>
      `**El recurso contra el caso ${number} se acepta**, pero no he podido deshacer lo que se hizo. Hazlo a mano, por favor.`,
    refused: (number) => `**El recurso contra el caso ${number} se rechaza**: el caso se mantiene.`,
    told: {
      sent: 'Se ha avisado al miembro por mensaje directo.',
      refused:
        'No se ha podido avisar al miembro: no acepta mis mensajes directos, o ya no comparte ningún servidor conmigo.',
      unsure: 'No es seguro que el miembro esté avisado; no he escrito dos veces.',
    },
  },
  answers: {
    granted: ({ server, number }) =>
      `**Tu recurso se ha aceptado.** La moderación de ${server} ha anulado su decisión (caso ${number}).`,
    refused: ({ server, number }) =>
      `**Tu recurso se ha leído y rechazado.** La decisión de la moderación de ${server} se mantiene (caso ${number}).`,
    words: '**Te escribe:**',
  },
  own: {
    button: 'Decisiones sobre mí',
    lead: '**Lo que la moderación ha decidido sobre ti en los últimos 30 días.** Elige una decisión para recurrirla, una vez cada una, o para ver en qué quedó tu recurso.',
    none: 'En los últimos 30 días, la moderación no ha decidido nada sobre ti que puedas recurrir.',
    choose: 'Recurrir una decisión…',
    one: ({ action, number }) => `${action} (caso ${number})`,
  },
};
