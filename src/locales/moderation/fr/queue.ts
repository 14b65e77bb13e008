import type { QueueWords } from '../../words/moderation/queue.js';

export const queue: QueueWords = {
  buttons: {
    dismiss: 'Classer',
    delete: 'Supprimer',
    warn: 'Avertir',
    timeOut: 'Exclure un temps',
    kick: 'Expulser',
    ban: 'Bannir',
    more: 'Plus',
  },
};
