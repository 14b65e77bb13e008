import { formatsIn } from '../../formats.js';
import type { AutoModWords } from '../../words/moderation/automod.js';

const { plural } = formatsIn('en');

export const automod: AutoModWords = {
  command: { name: 'automod', description: 'Hand over to Discord what it can enforce itself' },
  title: '**Discord’s own rules (AutoMod)**',
  text: 'Discord can hold part of your rules itself, even where I cannot read messages. It blocks before a message appears; it finds words only as they are written, and what I do beyond deleting (warnings, cases) stays with me. Nothing is written until you press the button.',
  heads: {
    make: '➕ To be made',
    change: '✏️ To be changed',
    remove: '➖ To be removed',
    keep: '✅ Stays as it is',
    unfit: 'Stays with me, not with Discord',
  },
  names: {
    words: (number) => `banned words ${number}`,
    invites: (number) => `invitations ${number}`,
    mentions: 'mentions',
    spam: 'spam',
  },
  blocked: {
    words: 'This message holds a word that this server does not accept. Please put it differently.',
    invites: 'Invitations to other servers are not welcome here. Ask the moderators first.',
    mentions: 'This message mentions too many people at once.',
    spam: 'Discord takes this message for spam. If it is not, tell the moderators.',
  },
  contents: {
    words: (listed, allowed) =>
      plural(listed, 'entry', 'entries') +
      (allowed === 0 ? '' : `, ${plural(allowed, 'exception', 'exceptions')}`),
    mentions: (most) => `more than ${plural(most, 'mention', 'mentions')}`,
    spam: 'what Discord takes for spam',
  },
  does: { block: 'blocks', alert: (channel) => `tells ${channel}` },
  exempt: (roles, channels) => exempt(roles, channels),
  parts: {
    name: 'name',
    words: 'words',
    mentions: 'number of mentions',
    actions: 'what it does',
    exemptions: 'exemptions',
    enabled: 'switched on again',
  },
  because: (rule, why) => `${rule}: ${why}`,
  unfit: {
    judgement: () => 'takes judgement, which Discord’s rules do not have.',
    observes: () => 'only counts for now, and Discord’s rules cannot just count.',
    someChannels: () =>
      'holds in some channels only; Discord’s rules hold everywhere, later channels included.',
    noQueue: () => 'is only proposed, and no channel for the cards is chosen.',
    seen: () => 'is only proposed: I read messages here myself, and bring you a card.',
    longWords: (count) =>
      `${plural(count, 'word is', 'words are')} too long for Discord (60 characters).`,
    exemptions: () =>
      'spares more than 20 roles or 50 channels, moderators’ included; Discord takes no more.',
    allowed: (count) => `has ${count} words that are never found; Discord takes 100.`,
    noRoom: (count) =>
      `no room for ${plural(count, 'entry', 'entries')}: a server has six rules of words, others’ included.`,
    onlyOne: () => 'a server has one rule of mentions, and another one of yours comes first.',
    everyone: () => 'Discord does not count mentions of everyone; that part stays with me.',
    taken: () => 'there is already such a rule that is not mine, and Discord allows one.',
  },
  nothing: 'Discord’s rules are as your rules want them: there is nothing to do.',
  others: (rules) =>
    `${plural(rules, 'rule is', 'rules are')} not mine and ${rules === 1 ? 'stays' : 'stay'} untouched.`,
  buttons: { write: 'Write to Discord', again: 'Look again', cancel: 'Cancel' },
  withdrawn: (rules) =>
    `${plural(rules, 'rule', 'rules')} of mine went from Discord’s AutoMod as well.`,
  cancelled: 'Nothing was changed in Discord’s rules.',
  written: (steps) => `✅ Done: ${plural(steps, 'change', 'changes')} in Discord’s rules.`,
  stopped: (done, steps) =>
    `⚠️ Stopped after ${done} of ${plural(steps, 'change', 'changes')}; below is what is left.`,
  outdated:
    '⚠️ Rules have changed since you looked. Nothing was written; this is how it stands now.',
  refusals: {
    permission:
      'Discord did not allow it: I need “Manage Server” here, and must see the channel of the cards.',
    form: 'Discord did not take a rule as I sent it. Perhaps one more was made meanwhile, or a role or channel is gone. Look again.',
    refused:
      'Discord refused it. Try again in a while; whoever runs me finds the cause in the log.',
    unreachable: 'Discord did not answer. Try again in a while.',
  },
  iLack: (permission, invite) =>
    `For this I need the permission “${permission}” in this server. [Invite me again with it](<${invite}>), or give it to my role.`,
};

function exempt(roles: number, channels: number): string {
  const parts = [
    ...(roles === 0 ? [] : [plural(roles, 'role', 'roles')]),
    ...(channels === 0 ? [] : [plural(channels, 'channel', 'channels')]),
  ];
  return parts.length === 0 ? '' : `spares ${parts.join(' and ')}`;
}
