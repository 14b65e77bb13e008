import type { QueueWords } from '../../words/moderation/queue.js';

export const queue: QueueWords = {
  buttons: {
    dismiss: 'Dismiss',
    delete: 'Delete',
    warn: 'Warn',
    timeOut: 'Time out',
    kick: 'Kick',
    ban: 'Ban',
    more: 'More',
  },
};
