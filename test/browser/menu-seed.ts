import type { SeedScript } from '../../src/sandbox/world/seed-script.js';

/** A room with roles, a channel where only few write, and a short discussion. */
export const menuSeed = {
  guild: { name: 'Test room' },
  bot: { name: 'Helper', color: '#2f9e44' },
  roles: [
    { name: 'Moderation', color: '#e67e22', permissions: '8192', hoist: true },
    { name: 'Readers', color: '#3498db' },
  ],
  channels: [
    { name: 'talk', topic: 'Where the tests talk' },
    { name: 'notices', overwrites: [{ for: 'Readers', deny: '2048' }] },
  ],
  members: [
    { name: 'Host', color: '#7a3ea5' },
    { name: 'Lina Morel', roles: ['Readers'] },
    { name: 'Tom', roles: ['Moderation'] },
    { name: 'Zoe', online: false },
  ],
  messages: [
    { channel: 'talk', author: 'Lina Morel', content: 'Who has read it?' },
    { channel: 'talk', author: 'Tom', content: 'I **have**, twice.', replyTo: 0 },
    { channel: 'talk', author: 'Lina Morel', content: 'Then tell us.' },
    { channel: 'notices', author: 'Tom', content: 'Be kind.' },
  ],
} as const satisfies SeedScript;
