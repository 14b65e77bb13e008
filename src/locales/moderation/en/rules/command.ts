import type { ModerationCommandWords } from '../../../words/moderation/rules-command.js';

export const command: ModerationCommandWords = {
  name: 'moderation',
  description: 'Rules, rehearsals and reports of this server’s moderation',
  overview: { name: 'overview', description: 'What holds here, and what I lack for it' },
  rules: { name: 'rules', description: 'See, add and change the rules' },
  rehearse: {
    name: 'rehearse',
    description: 'See what a rule or preset would have found in past messages',
    what: { name: 'what', description: 'A rule or a preset; default all rules of this server' },
    channel: { name: 'channel', description: 'Whose messages; default this channel' },
    messages: { name: 'messages', description: 'How many of the last messages; default 200' },
  },
  report: { name: 'report', description: 'What each rule found, and what was a false alarm' },
  ladder: { name: 'ladder', description: 'What warnings lead to, and how long they count' },
  off: { name: 'off', description: 'Switch moderation off; cases stay' },
};
