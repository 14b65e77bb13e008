import type { ModerationWords } from '../words/moderation/moderation.js';

export const moderation: ModerationWords = {
  findings: {
    kinds: {
      flood: 'Avalancha de mensajes',
      repeats: 'Mensajes repetidos',
      mentions: 'Menciones masivas',
      invites: 'Enlaces de invitación',
      scam: 'Enlaces de estafa',
      words: 'Palabras prohibidas',
      insults: 'Insultos y amenazas',
      misstatement: 'Afirmaciones contrarias al artículo',
    },
  },
  cases: {
    actions: {
      note: 'Nota',
      delete: 'Mensajes eliminados',
      warn: 'Advertencia',
      timeout: 'Aislamiento temporal',
      kick: 'Expulsión',
      ban: 'Baneo',
      untimeout: 'Fin del aislamiento',
      unban: 'Baneo levantado',
    },
  },
  queue: {
    buttons: {
      dismiss: 'Descartar',
      delete: 'Eliminar',
      warn: 'Advertir',
      timeOut: 'Aislar',
      kick: 'Expulsar',
      ban: 'Banear',
      more: 'Más',
    },
  },
  rules: {
    modes: { observe: 'observar', propose: 'proponer', enforce: 'aplicar' },
    presets: { gentle: 'suave', usual: 'habitual', strict: 'estricto' },
  },
  automod: { title: 'Las reglas de Discord (AutoMod)' },
};
