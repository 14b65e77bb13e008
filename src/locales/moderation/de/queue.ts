import type { QueueWords } from '../../words/moderation/queue.js';

export const queue: QueueWords = {
  buttons: {
    dismiss: 'Verwerfen',
    delete: 'Löschen',
    warn: 'Verwarnen',
    timeOut: 'Timeout',
    kick: 'Kicken',
    ban: 'Bannen',
    more: 'Mehr',
  },
};
