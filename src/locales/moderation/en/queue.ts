import { formatsIn } from '../../formats.js';
import type { QueueWords } from '../../words/moderation/queue.js';
import { reporting } from './reporting.js';

const { number, plural } = formatsIn('en');

export const queue: QueueWords = {
  buttons: {
    dismiss: 'Dismiss',
    delete: 'Delete',
    warn: 'Warn',
    timeOut: 'Time out for …',
    kick: 'Kick',
    ban: 'Ban',
    more: 'More',
    deleteAll: 'Delete all messages',
    timeOutAll: 'Delete all, and time everyone out for …',
    slowMode: 'Slow the channels down for …',
    happened: 'It happened',
    didNotHappen: 'It did not',
  },
  titles: {
    report: (reports) =>
      reports === 1 ? 'Reported message' : `Message reported by ${number(reports)} members`,
    raid: ({ messages, members }) =>
      `Raid: ${plural(messages, 'message', 'messages')} by ${plural(members, 'member', 'members')}`,
    unsure: (caseNumber) => `Case ${caseNumber}: did it happen?`,
  },
  fields: {
    author: 'Author',
    where: 'Where',
    why: 'Why',
    history: 'Earlier cases',
    proposed: 'Proposed',
    remarks: 'What was written with the report',
    members: 'Members',
    slowMode: 'Slow mode',
  },
  message: 'message',
  moreMessages: (count) => `and ${plural(count, 'more message', 'more messages')} of the same kind`,
  noText: 'I was not given the words of this message; the link leads to it.',
  forgotten:
    'The message was deleted, and its words with it. A case that came of it has its quote.',
  certainty: { sure: 'sure', likely: 'likely', unsure: 'unsure' },
  why: ({ rule, reason, certainty }) => `${rule}: ${reason} (${certainty})`,
  contradicted: (article) => `“${article}” says otherwise`,
  reported: (count) => `Reported by ${plural(count, 'member', 'members')}`,
  noCases: 'None',
  cases: (count) => plural(count, 'case', 'cases'),
  proposals: {
    delete: 'Delete the message',
    step: ({ step, deletes }) => (deletes ? `${step}, and delete the message` : step),
    nothing: 'Nothing: you decide',
  },
  alsoDeletes: 'Warn, time out, kick and ban also delete the message; “More” leaves it.',
  alsoKeeps: 'Warn, time out, kick and ban leave the message; “More” deletes it as well.',
  raid: {
    lead: 'One click is for all of it. Everyone who is timed out gets a case of their own.',
    slowed: ({ channels, until }) =>
      `Slowed down until ${until}: ${channels}. Afterwards it will be as it was.`,
    notSlowed: (permission) =>
      `No channel was slowed down: I lack the permission “${permission}” there.`,
  },
  unsure: {
    question: ({ action, member }) => `${action}: ${member}`,
    why: 'I was interrupted at that very moment, and Discord can no longer tell. Did it happen?',
  },
  settled: {
    dismissed: (by) => `Dismissed by ${by}`,
    acted: ({ what, by, cases }) => `${what}, by ${by} · ${cases}`,
    gone: (by) =>
      `There was nothing left to delete: the message was gone already. Settled by ${by}`,
    granted: (by) => `Granted by ${by}`,
    refused: (by) => `Refused by ${by}`,
    happened: (by) => `It happened, says ${by}`,
    didNotHappen: (by) => `It did not happen, says ${by}`,
    underWay: (by) => `${by} has just decided; it is being carried out.`,
  },
  manyCases: ({ count, first, last }) => `${number(count)} cases, from ${first} to ${last}`,
  nothingDone: (why) => `Nothing was done, and the card goes on waiting. ${why}`,
  more: {
    title: 'The evidence',
    article: 'The article says:',
    deleting: 'The same, and delete the message as well:',
    keeping: 'The same, and leave the message:',
  },
  noQueue: ({ waiting, command }) =>
    `${plural(waiting, 'decision is', 'decisions are')} waiting for moderators, but I can no longer post cards in the channel that was chosen for them. Let me write there again, or choose another one with \`/${command}\`. Nothing is lost meanwhile.`,
  errors: {
    moderatorsOnly: 'This is for the moderators of the server.',
    deletesAlong: (permission) =>
      `The message would be deleted as well, which needs the **${permission}** permission. **More** has the same without deleting it.`,
  },
  reporting,
};
