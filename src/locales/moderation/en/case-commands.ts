import type { CaseCommandWords } from '../../words/moderation/case-commands.js';

export const caseCommands: CaseCommandWords = {
  warn: { name: 'warn', description: 'Warn a member; it counts towards the next step' },
  timeout: {
    name: 'timeout',
    description: 'A member can neither write nor react for a while',
    duration: { name: 'duration', description: 'How long: 10 min, 2h, 3 days … 28 days at most' },
  },
  untimeout: { name: 'untimeout', description: 'End a member’s timeout early' },
  kick: { name: 'kick', description: 'Remove a member from the server; they can come back' },
  ban: {
    name: 'ban',
    description: 'Ban a member, or somebody who left, by their id',
    purge: { name: 'purge', description: 'Also delete what they wrote lately; default nothing' },
  },
  unban: {
    name: 'unban',
    description: 'Lift a ban',
    user: { name: 'user', description: 'Who is banned: choose, or give their id' },
  },
  note: {
    name: 'note',
    description: 'Keep a note about a member, for moderators only',
    text: { name: 'text', description: 'What is to be remembered' },
  },
  case: {
    name: 'case',
    description: 'Look at cases, change their reason, take them back',
    show: { name: 'show', description: 'Show a case' },
    list: { name: 'list', description: 'The server’s cases, the newest first' },
    edit: { name: 'edit', description: 'Change the reason of a case' },
    undo: { name: 'undo', description: 'Take a case back as far as that can be done' },
    number: { name: 'number', description: 'Number of the case' },
    action: { name: 'action', description: 'Only cases of this kind' },
  },
  cases: { name: 'cases', description: 'The cases of a member' },
  member: { name: 'member', description: 'The member, or their id' },
  reason: {
    name: 'reason',
    description: 'Why; the member reads it, and it goes into the audit log',
  },
  silent: { name: 'silent', description: 'Do not tell the member by direct message' },
};
