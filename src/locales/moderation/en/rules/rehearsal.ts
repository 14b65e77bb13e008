import { formatsIn } from '../../../formats.js';
import type { RehearsalWords } from '../../../words/moderation/rehearsal.js';

const formats = formatsIn('en');
const { plural } = formats;

export const rehearsal: RehearsalWords = {
  title: '**Rehearsal**',
  text: 'I try the rules on messages of the past and show what they would have found. Nothing is stored, nothing is done, nobody is told.',
  subjects: {
    all: 'all rules of this server',
    preset: (name) => `the preset “${name}”`,
    rule: (name) => `the rule “${name}”`,
    draft: (name) => `the rule “${name}”, as it is not saved yet`,
  },
  choose: {
    subject: 'What is rehearsed?',
    channels: 'Whose messages? (channels that you can read)',
    messages: 'How many?',
  },
  messages: (count) => `The last ${plural(count, 'message', 'messages')}`,
  buttons: { run: 'Rehearse', change: 'Change…', back: 'Back' },
  reading: (done) => `Reading messages… ${formats.number(done)} so far.`,
  read: ({ messages, channels, from, to }) =>
    `${plural(messages, 'message', 'messages')} of ${channels}, from ${from} to ${to}:`,
  nothingRead: 'There is no message of a member to try them on.',
  found: ({ rule, found, share, members }) =>
    `**${rule}**: ${plural(found, 'message', 'messages')} (${share}) of ${plural(members, 'member', 'members')}`,
  foundNothing: (rule) => `${rule}: nothing`,
  examples: 'Examples:',
  more: (count) => `… and ${formats.number(count)} more`,
  leftOut: (count) =>
    `Left out, as always: ${plural(count, 'message', 'messages')} of moderators, bots and exempt members or channels.`,
  checkedOnly: (messages) =>
    `Whether the article is misstated was checked for the last ${plural(messages, 'message', 'messages')} only, since that takes time.`,
  notChecked:
    'Whether the article is misstated was not checked: there is no article here, or nothing to check.',
  notReadable: (channels) => `Not read, since you or I cannot read there: ${channels}`,
  nothingStored: 'Nothing of this is stored.',
  chart: {
    title: 'What would have been found',
    alt: ({ messages, found }) =>
      `Bars, one a rule: of ${plural(messages, 'message', 'messages')}, ${formats.number(found)} would have been found. The figures stand in the text.`,
  },
  errors: {
    noContent:
      'Discord does not let me read messages (the Message Content intent is off), so there is nothing to rehearse on. Whoever runs me can switch it on with `GLOSE_MESSAGE_CONTENT`; Discord’s own rules (AutoMod) work without it.',
    noRule: 'There is no rule to rehearse. Choose a preset, or add a rule first.',
    unknown: (given) =>
      `“${given}” is no rule of this server and no preset. Choose one of those that are suggested.`,
    channels: 'Choose at least one channel.',
    mayNotRead: 'You or I cannot read the history of that channel, so I do not rehearse on it.',
    tooOften: 'A rehearsal is already running for you. Wait until it is there.',
  },
};
