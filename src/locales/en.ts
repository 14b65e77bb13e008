import type { Messages } from './messages.js';

export const en: Messages = {
  language: 'en',
  errors: {
    unexpected: (reference) =>
      `Something unexpected went wrong. Try again; if it happens again, give the reference ${reference} to whoever runs the bot.`,
  },
};
