import { formatsIn } from '../../formats.js';
import type { CaseWords } from '../../words/moderation/cases.js';
import { appeals } from './appeals.js';
import { caseCommands } from './case-commands.js';
import { notices } from './notices.js';

const { plural } = formatsIn('en');

export const cases: CaseWords = {
  actions: {
    note: 'Note',
    delete: 'Messages deleted',
    warn: 'Warning',
    timeout: 'Timeout',
    kick: 'Kick',
    ban: 'Ban',
    untimeout: 'Timeout ended',
    unban: 'Ban lifted',
  },
  commands: caseCommands,
  numbered: (number) => `Case ${number}`,
  done: {
    note: ({ member }) => `Note about ${member} kept.`,
    delete: ({ member }) => `Messages of ${member} deleted.`,
    warn: ({ member }) => `${member} was warned.`,
    timeout: ({ member, until }) => `${member} is timed out until ${until}.`,
    kick: ({ member }) => `${member} was kicked.`,
    ban: ({ member }) => `${member} was banned.`,
    untimeout: ({ member }) => `The timeout of ${member} has ended.`,
    unban: ({ member }) => `The ban of ${member} was lifted.`,
  },
  told: {
    none: 'They were not told.',
    pending: 'They are being told.',
    sent: 'They were told by direct message.',
    refused: 'They could not be told: they accept no direct messages from here.',
    left: 'They could not be told: they share no server with me any more.',
    unsure: 'Whether they were told is not certain, so I did not write twice.',
  },
  outcomes: {
    already: ({ member, until }) =>
      until === ''
        ? `It was so already for ${member}, so nothing had to be done.`
        : `${member} is timed out already, until ${until}. Nothing was changed; end it first to set another time.`,
    member_left: ({ member }) =>
      `${member} is no longer in this server, so nothing was done. A ban also reaches those who left.`,
    unknown_member: ({ member }) => `Discord knows nobody by the id of ${member}. Please check it.`,
    is_owner: () => 'That is the owner of this server: nobody can act against them.',
    is_this_bot: () => 'That is me. I do not act against myself.',
    is_bot: ({ member }) =>
      `${member} is a bot; I act against people only. Whoever manages this server can remove it.`,
    is_moderator: ({ member }) =>
      `${member} moderates here, too, and their highest role is not below yours. I act against moderators only for somebody above them.`,
    is_administrator: ({ member }) =>
      `${member} is an administrator, and Discord lets nobody time out administrators. Take that role from them first.`,
    above_bot: ({ member, mine, theirs }) =>
      mine === '' || theirs === ''
        ? `The highest role of ${member} is not below mine, so Discord does not let me. Move my role above theirs in the server settings, under Roles.`
        : `The role ${theirs} of ${member} is not below mine, so Discord does not let me. Move ${mine} above ${theirs} in the server settings, under Roles.`,
    above_moderator: ({ member }) =>
      `The highest role of ${member} is not below yours, so nothing was done. Ask somebody with a higher role.`,
    self: () => 'That is yourself. Nothing was done.',
    bot_lacks_permission: ({ permission }) =>
      `I lack the permission “${permission}” in this server. Give it to my role in the server settings, under Roles.`,
    too_long: () => 'Discord times out for 28 days at most. Nothing was done.',
    message_gone: () => 'The message is gone already. Nothing had to be done.',
    not_banned: ({ member }) => `${member} is not banned here. Nothing had to be done.`,
    in_part: () => 'Some of the messages could not be deleted; the others are gone.',
    too_late: () =>
      'I was away in the meantime, and too long ago to do it without asking again. Please repeat the command if it is still due.',
    discord_failed: () =>
      'Discord refused it or did not answer. Nothing was done; please try again in a moment.',
  },
  leftDeleted: (member) =>
    `${member} is no longer in this server. What they wrote was deleted all the same.`,
  unsure:
    'Discord did not say whether it was done. Please look, and tell me on the card in the moderators’ channel.',
  underWay: 'It is under way; the case will show what became of it.',
  duration: {
    notUnderstood: (given) =>
      `I do not understand “${given}” as a length of time. Write for example 10 min, 2h, 1 day or 1w.`,
    tooLong: ({ given, most }) =>
      `“${given}” is too long: Discord times out for ${most} days at most. For longer there is the ban.`,
    tooShort: 'A timeout lasts a minute at least.',
  },
  next: {
    proposed: ({ warnings, days, step }) =>
      `That makes ${plural(warnings, 'measure that counts', 'measures that count')} in ${plural(days, 'day', 'days')}. By this server’s ladder, the next step is: **${step}**.`,
  },
  step: ({ action, duration }) =>
    ({ warn: 'Warn', timeout: `Time out for ${duration}`, kick: 'Kick', ban: 'Ban' })[action],
  card: {
    member: 'Member',
    moderator: 'Moderator',
    reason: 'Reason',
    noReason: 'none given',
    edited: ({ by, at }) => `-# Reason edited by ${by} on ${at}`,
    quote: 'About',
    message: 'the message',
    rule: 'Rule',
    duration: 'Until',
    state: 'State',
    told: 'Member told',
    date: 'Date',
    appeal: 'Appeal',
    byRule: 'a rule, by itself',
    emptied: 'What was kept of the member has been deleted; the number stays.',
    undoneBy: (number) => `Taken back by case ${number}`,
    undoes: (number) => `Takes back case ${number}`,
    along: {
      due: (count) => `With it: ${plural(count, 'message to delete', 'messages to delete')}`,
      deleted: (count) => `With it: ${plural(count, 'message deleted', 'messages deleted')}`,
      partly: ({ deleted, count }) =>
        `With it: ${deleted} of ${plural(count, 'message', 'messages')} deleted`,
    },
    states: {
      open: 'under way',
      done: 'done',
      failed: 'nothing was done',
      only_deleted: 'the messages were deleted, nothing else was done',
      unsure: 'not certain',
      undone: 'taken back',
    },
    appeals: { waiting: 'waiting for a moderator', granted: 'granted', refused: 'refused' },
    buttons: {
      show: 'Show the case',
      edit: 'Change the reason',
      undo: 'Take back…',
      ofMember: 'Cases of the member',
    },
  },
  list: {
    choose: 'Show a case…',
    title: ({ count, member }) =>
      member === ''
        ? `**${plural(count, 'case', 'cases')} on this server**`
        : `**${plural(count, 'case', 'cases')} of ${member}**`,
    none: (member) => (member === '' ? 'There is no case yet.' : `There is no case of ${member}.`),
    page: ({ page, pages }) => `Page ${page} of ${pages}`,
    buttons: { newer: 'Newer', older: 'Older' },
  },
  edit: {
    title: (number) => `Reason of case ${number}`,
    label: 'Reason',
    description: 'Moderators see it. The member is not told again.',
    done: (number) => `The reason of case ${number} is changed. The member was not told of it.`,
  },
  undo: {
    confirm: ({ number, effect }) => `**Take back case ${number}?** ${effect}`,
    effects: {
      note: 'The note stays, marked as taken back.',
      delete: 'The messages cannot be brought back; the case is marked as taken back.',
      warn: 'The warning no longer counts.',
      timeout: 'The timeout ends.',
      kick: 'The kick cannot be undone; the case is marked as taken back.',
      ban: 'The ban is lifted; they can join again.',
      untimeout: 'Nothing happens in Discord; the case is marked as taken back.',
      unban: 'Nothing happens in Discord; the case is marked as taken back.',
    },
    button: 'Yes, take it back',
    cancel: 'Cancel',
    cancelled: 'Nothing was changed.',
    done: ({ number, by }) => `Case ${number} is taken back (by case ${by}).`,
    nothing: (number) => `There is nothing to take back in case ${number}.`,
  },
  errors: {
    unknownCase: (number) => `There is no case ${number} on this server.`,
    unknownUser: (given) =>
      `“${given}” is nobody I could unban. Choose from the list, or give the id of the account.`,
    off: 'Moderation is switched off on this server. Whoever manages it can switch it on with /moderation.',
    aboutYou: 'This is about you, so other moderators decide on it.',
  },
  notices,
  appeals,
};
