import { Permission } from './permissions.js';
import type { SeedScript } from './seed-script.js';

/** A guild for whoever starts the sandbox without a script of their own. */
export const defaultSeed = {
  guild: { name: 'Salon de lecture · Reading room', locale: 'fr' },
  roles: [
    { name: 'Administration', permissions: Permission.administrator.toString() },
    {
      name: 'Modération',
      color: '#e67e22',
      hoist: true,
      mentionable: true,
      permissions: (
        Permission.manageMessages |
        Permission.moderateMembers |
        Permission.kickMembers |
        Permission.banMembers |
        Permission.manageGuild
      ).toString(),
    },
    { name: 'Lecture', color: '#3498db' },
  ],
  channels: [
    { name: 'discussion', topic: 'Ce que nous lisons ensemble · What we read together' },
    { name: 'english', topic: 'The same, in English' },
    { name: 'essais', topic: 'Pour essayer des commandes · To try commands' },
  ],
  members: [
    { name: 'Camille', roles: ['Administration', 'Modération'] },
    { name: 'Alice', roles: ['Lecture'] },
    { name: 'Bob', roles: ['Lecture'] },
    { name: 'Noor' },
    { name: 'Sacha', roles: ['Modération'] },
  ],
  messages: [
    { channel: 'discussion', author: 'Camille', content: 'Bienvenue ! Qui a déjà lu le texte ?' },
    {
      channel: 'discussion',
      author: 'Alice',
      content: 'Moi, hier soir. Et toi, Bob ?',
      replyTo: 0,
    },
    { channel: 'english', author: 'Bob', content: 'Hello, I am reading it now.' },
  ],
} as const satisfies SeedScript;
