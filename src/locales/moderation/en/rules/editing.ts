import { formatsIn } from '../../../formats.js';
import type { RuleEditingWords } from '../../../words/moderation/rule-editing.js';

const formats = formatsIn('en');
const { plural } = formats;

export const editing: RuleEditingWords = {
  title: '**Rules**',
  none: 'There is no rule yet. Add one below, or take a preset in the overview.',
  hint: 'Choose a rule to change it. A new rule only observes at first.',
  numbered: ({ kind, number }) => `${kind} (${number})`,
  choose: {
    rule: 'Which rule?',
    kind: 'Add a rule…',
    response: 'What is proposed or done?',
    find: 'What counts?',
    everyone: 'Mentions of everyone?',
    lookAlikes: 'Only listed domains?',
    channels: 'Only in these channels (none: everywhere)',
    exemptRoles: 'Not for these roles',
    exemptChannels: 'Not in these channels',
  },
  kinds: {
    flood: 'Too many messages of one member in a short time',
    repeats: 'The same text again and again',
    mentions: 'Many members or roles mentioned in one message',
    invites: 'Invitations to other servers',
    scam: 'Links to known scams, and domains that look like well-known ones',
    words: 'Words and patterns of your own, also when they are disguised',
    insults: 'Insults, hatred and threats, in English and French',
    misstatement: 'What the article contradicts; shown to moderators only, never enforced',
  },
  modes: {
    observe: 'What it finds is only counted, for the report.',
    propose: 'What it finds comes to moderators as a card; they decide.',
    enforce: 'It acts by itself; moderators see the case and can undo it.',
  },
  labels: {
    mode: 'Mode',
    limits: 'Finds',
    where: 'Where',
    exempt: 'Exempt',
    response: 'Response',
    exempted: 'Exempt from every rule',
    words: 'Words',
  },
  limits: {
    flood: ({ messages, seconds }) =>
      `more than ${plural(messages, 'message', 'messages')} of one member in ${formats.duration(seconds)}`,
    repeats: ({ times, seconds }) =>
      `the same text more than ${plural(times, 'time', 'times')} in ${formats.duration(seconds)}`,
    mentions: ({ most, everyone }) =>
      `more than ${plural(most, 'mention', 'mentions')} in one message${everyone ? ', and any of everyone' : ''}`,
    invites: (allowed) =>
      `any invitation${allowed === 0 ? '' : `, but ${plural(allowed, 'that is allowed', 'that are allowed')}`}`,
    scam: ({ lookAlikes, allowed }) =>
      `listed domains${lookAlikes ? ' and look-alikes' : ' only'}${allowed === 0 ? '' : `, but ${plural(allowed, 'that is allowed', 'that are allowed')}`}`,
    words: ({ words, allowed }) =>
      `${plural(words, 'word or pattern', 'words and patterns')}${allowed === 0 ? '' : `, ${plural(allowed, 'exception', 'exceptions')}`}`,
    insults: ({ find, guidance }) =>
      `${formats.list(find)}${guidance ? ', by the rules of this server' : ''}`,
    misstatement: 'what the article contradicts',
  },
  find: { insult: 'insults', hatred: 'hatred', threat: 'threats' },
  everyone: { yes: 'Mentions of everyone count', no: 'Mentions of everyone do not count' },
  lookAlikes: { yes: 'Listed domains and look-alikes', no: 'Listed domains only' },
  everywhere: 'the whole server',
  nobody: 'nobody',
  moderatorsToo: 'Moderators and bots are always exempt.',
  responses: {
    nothing: 'moderators decide, nothing is proposed',
    deletes: 'the messages are deleted',
    warns: 'the next step of the ladder follows',
    both: 'the messages are deleted, and the next step of the ladder follows',
  },
  buttons: {
    change: 'Change…',
    words: 'Words…',
    where: 'Where, and not for whom…',
    exempt: 'Exempt from every rule…',
    rehearse: 'Rehearse',
    remove: 'Remove…',
    back: 'Back',
    overview: 'Overview',
    save: 'Save',
    discard: 'Discard',
    enforce: 'Let it act',
  },
  fields: {
    messages: 'Messages, more of which are found',
    seconds: 'Within how many seconds',
    times: 'Repetitions, more of which are found',
    most: 'Mentions, more of which are found',
    words: 'Banned words and patterns',
    addWords: 'Add words and patterns',
    removeWords: 'Remove words and patterns',
    allowedWords: 'Never found, though a pattern fits',
    invites: 'Allowed invitations (codes or links)',
    domains: 'Allowed domains',
    guidance: 'Your rules, for a model that judges',
  },
  hints: {
    words:
      'One a line or with commas. * stands for any letters, ? for one; nothing else is special.',
    entries: (most) => `One a line or with commas; at most ${formats.number(most)}.`,
    guidance: 'Only where a model is set; what it finds counts only with words of the message.',
  },
  beforeEnforce: ({ rule, response, steps, found, dismissed, days }) =>
    [
      `**Let “${rule}” act by itself?**`,
      `From now on, when it finds something: ${response}.`,
      ...(steps.length === 0
        ? []
        : [
            `The ladder: ${steps.join(' → ')}. Kicks and bans are never done by a rule: they are proposed.`,
          ]),
      `In the last ${plural(days, 'day', 'days')} it found ${plural(found, 'message', 'messages')}, of which moderators dismissed ${formats.number(dismissed)}. Members are told what and why, and can appeal; every action is a case that can be undone.`,
    ].join('\n'),
  beforeRemove: (rule) => `**Remove “${rule}”?** What it was set to is gone then; cases stay.`,
  draft: '✏️ **Not saved yet.** The rule goes on as it was until you save.',
  draftNew: '✏️ **Not saved yet.** There is no such rule until you save it.',
  typedKept: (button) =>
    `✏️ **Not saved yet.** What you typed is kept: put it right under “${button}”.`,
  draftNeedsWords: '✏️ **Not saved yet.** Give the words that are not wanted here.',
  saved: '✅ Saved.',
  errors: {
    ruleGone: 'This rule no longer exists. Look at the list again.',
    tooManyRules: (most) =>
      `A server has at most ${plural(most, 'rule', 'rules')}. Remove one, or change one that is there.`,
    noWords: () => 'A list of banned words needs one word at least.',
    notAWord: ({ given, most }) =>
      `“${given}” cannot be banned: give a word or a few with at least one letter or sign, at most ${formats.number(most)} characters.`,
    pattern: (given) =>
      `“${given}” looks like a regular expression. Only * (any letters, or none) and ? (one letter) stand for something; all other signs stand for themselves. Disguises (l33t, s p a c e s, áccents, repeeeated letters) are found anyway.`,
    notADomain: (given) => `“${given}” is no domain. Write for example example.com.`,
    notAnInvite: (given) =>
      `“${given}” is no invitation. Write its code or its link, for example discord.gg/abc123.`,
    tooManyEntries: ({ field, given, most }) =>
      `${field}: ${formats.number(given)} entries are too many, ${formats.number(most)} at most.`,
  },
};
