import type { QueueWords } from '../../words/moderation/queue.js';

export const queue: QueueWords = {
  buttons: {
    dismiss: 'Descartar',
    delete: 'Eliminar',
    warn: 'Advertir',
    timeOut: 'Aislar',
    kick: 'Expulsar',
    ban: 'Banear',
    more: 'Más',
  },
};
