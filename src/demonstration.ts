import type { SeedScript } from './sandbox/world/seed-script.js';

/**
 * What stands in the local Discord when it is opened for the first time: a small reading group over
 * the article that Glose comes with, three questions to click, and one thing said that the article
 * contradicts. It is written here and not in the sandbox, which knows nothing of Glose.
 */
export const demonstration = {
  guild: { name: 'Cercle de lecture', locale: 'fr' },
  bot: { name: 'Glose', color: '#2f7d6d' },
  roles: [
    // View channels, send and manage messages, manage the server, time out, kick and ban.
    { name: 'Modération', color: '#d9822b', hoist: true, permissions: '1099511639078' },
    { name: 'Lecture', color: '#3f7fbf', hoist: true },
  ],
  channels: [
    { name: 'salon-de-lecture', topic: 'L’article de la semaine : la Russie, la Chine et l’IA' },
    { name: 'english-corner', topic: 'The same article, in English' },
    { name: 'essais', topic: 'Pour essayer les commandes · A place to try things' },
    {
      name: 'modération',
      topic: 'Pour les modérateurs seuls · For moderators only',
      // Nobody but them, and the bot, views it.
      overwrites: [
        { for: '@everyone', deny: '1024' },
        { for: 'Modération', allow: '1024' },
        { for: 'Glose', allow: '1024' },
      ],
    },
  ],
  members: [
    { name: 'Inès', roles: ['Modération'] },
    { name: 'Lina', roles: ['Lecture'] },
    { name: 'Marc', roles: ['Lecture'] },
    { name: 'Tom', roles: ['Lecture'] },
    { name: 'Sami', roles: ['Modération', 'Lecture'] },
  ],
  messages: [
    {
      channel: 'salon-de-lecture',
      author: 'Inès',
      content:
        'Bonjour à toutes et à tous ! Cette semaine nous lisons l’article sur la Russie, la Chine et l’intelligence artificielle. Tapez `/ask` pour interroger le texte.',
      minutesAgo: 42,
    },
    {
      channel: 'salon-de-lecture',
      author: 'Marc',
      content: 'Lu ce matin. C’est qui, déjà, ce German Gref qui parle d’un obstacle ?',
      minutesAgo: 31,
      suggestions: [ask('Qui est German Gref ?')],
    },
    {
      channel: 'salon-de-lecture',
      author: 'Lina',
      content:
        'Moi c’est surtout la première partie qui m’intrigue : pourquoi se tourner vers Pékin ?',
      minutesAgo: 24,
      suggestions: [ask('Pourquoi la Russie renforce-t-elle sa coopération avec la Chine ?')],
    },
    {
      channel: 'salon-de-lecture',
      author: 'Tom',
      content: 'Sorry, in English: which countries are in BRICS again?',
      minutesAgo: 15,
      suggestions: [ask('Which countries are in BRICS?')],
    },
    {
      channel: 'salon-de-lecture',
      author: 'Marc',
      content: 'En tout cas, d’après l’article, la Chine est la première puissance mondiale en IA.',
      minutesAgo: 6,
    },
    {
      channel: 'english-corner',
      author: 'Tom',
      content: 'Questions in English are fine here: the quotes stay as the article wrote them.',
      minutesAgo: 12,
    },
  ],
} satisfies SeedScript;

function ask(question: string) {
  return { label: question, command: 'ask', options: { question } };
}
