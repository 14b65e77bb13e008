import type { ReportingWords } from '../../words/moderation/reporting.js';

export const reporting: ReportingWords = {
  menus: { report: 'Report to moderators', moderate: 'Moderate' },
  form: {
    title: 'Report to the moderators',
    label: 'What is wrong with it?',
    description: 'You need not say. The author never learns who reported it.',
    placeholder: 'For instance: this is advertising',
  },
  passedOn: 'Thank you. The moderators have it now; the author does not learn who told them.',
  already: 'You have reported this message before, and the moderators have it.',
  errors: {
    own: 'You wrote this message yourself, so you can delete it.',
    byMachine: 'A bot wrote this message. Please tell a moderator directly.',
    off: 'Reports are not taken in this server at the moment. Please write to a moderator directly.',
    coolDown: (again) =>
      `You have reported several messages within a short time. You can go on ${again}.`,
  },
  panel: {
    lead: (member) => `What is to be done about ${member}? Only you see this.`,
    placeholder: 'Choose what to do',
    title: (action) => action,
    reason: 'Reason',
    reasonDescription: 'The member reads it, and so does the audit log. It may stay empty.',
    done: ({ what, member, number }) => `${what}: ${member} · case ${number}`,
    bot: 'Bots are not moderated here: restrict or remove them in the settings of the server.',
  },
};
