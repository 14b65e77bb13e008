import { formatsIn } from '../../../formats.js';
import type { SwitchingWords } from '../../../words/moderation/switching.js';

const formats = formatsIn('en');
const { plural } = formats;

export const switching: SwitchingWords = {
  title: { on: '**Moderation** · on', off: '**Moderation** · off' },
  text: {
    on: 'I check messages against the rules below. What `observe` finds is only counted, what `propose` finds comes to moderators as a card, and only `enforce` acts by itself.',
    off: 'I read nothing, propose nothing and do nothing. Choose a channel for the cards and a preset, rehearse it, then switch it on.',
  },
  begins: {
    observing: 'All rules begin by observing: nobody notices anything until you change that.',
    asSet: 'Once moderation is on, each rule does what stands here:',
  },
  queue: 'Cards for moderators',
  noQueue: 'no channel yet',
  openToAll:
    '⚠️ Everyone can read this channel: the cards quote messages and name members. Choose one that only moderators see.',
  queueLacks: (permissions) => `⚠️ There I lack: ${formats.list(permissions)}`,
  rules: 'Rules',
  noRules: 'none yet',
  ruleCount: (rules, preset) =>
    `${plural(rules, 'rule', 'rules')}${preset === null ? '' : `, from the preset “${preset}”`}`,
  presets: {
    gentle: 'Flooding, mass mentions, known scam links, threats: only what is plain to everyone',
    usual: 'Also repeats, invitations, look-alike links, hatred, misstatements of the article',
    strict: 'The same with low thresholds, and insults: for servers under attack',
  },
  choose: { queue: 'Where do the cards come?', preset: 'Which rules to begin with?' },
  lacking: '⚠️ In this server I lack:',
  reasons: {
    ModerateMembers: 'for timeouts',
    KickMembers: 'to kick members',
    BanMembers: 'to ban members',
    ManageMessages: 'to delete messages',
    ManageChannels: 'for slow mode in a raid',
    ManageGuild: 'for Discord’s own rules (AutoMod); may be left out',
  },
  lackingNothing: '✅ I have all the permissions that moderation needs.',
  invite: 'Invite me again with these permissions',
  noContent:
    '⚠️ Discord does not let me read messages (the Message Content intent is off), so my rules find nothing by themselves. Reports, menus and Discord’s own rules (AutoMod) work. Whoever runs me can switch it on with `GLOSE_MESSAGE_CONTENT`.',
  buttons: {
    open: 'Moderation…',
    here: 'Cards in this channel',
    on: 'Switch on',
    rehearseThenOn: 'Rehearse, then switch on',
    onActing: 'Switch on, they act',
    onObserving: 'Switch on, all observe',
    off: 'Switch off…',
    rules: 'Rules…',
    ladder: 'Ladder…',
    rehearse: 'Rehearse…',
    suggested: 'Use the preset’s modes…',
    refresh: 'Look again',
    cancel: 'Cancel',
    replace: 'Replace them',
    back: 'Back',
  },
  replaces: ({ preset, rules, changed }) =>
    `**Replace the rules?** The preset “${preset}” takes the place of ${plural(rules, 'rule', 'rules')}${changed === 0 ? '' : `, ${formats.number(changed)} of which you have changed`}. Its rules all begin by observing; this cannot be undone. Lists of banned words stay as they are.`,
  beforeOff:
    '**Switch moderation off?** The commands go, nothing is read or proposed any more, the rules that I made in Discord’s AutoMod are removed, and cards that wait stay as they are. Rules, cases and notes are kept; switched on again, the rules are as they were, and those of AutoMod are to be made anew.',
  beforeOn:
    '**Switch on with rules that act by themselves?** These would delete and warn at once, without asking anybody:',
  beforeSuggested:
    '**Let the rules do what the preset means them for?** Look at a rehearsal or the report before. What is enforced deletes and warns by itself; kicks and bans are only ever proposed.',
  switchedOn: (command) =>
    `✅ **Moderation is on.** Moderators now have \`/${command}\` here, and the commands for cases.`,
  switchedOff: '✅ Moderation is off. Its commands are gone from this server; cases are kept.',
  notRegistered:
    '⚠️ Discord did not take the change of commands, so they may be missing, or still shown. Press “Look again” in a minute; the log says why.',
  isOff: (settingsCommand) =>
    `Moderation is off in this server. Who manages the server can switch it on with \`/${settingsCommand}\`.`,
  setup: (on, commands) =>
    on
      ? `On. \`/${commands.settings.name}\` leads to it at any time.`
      : `Off: I delete nothing, I warn nobody, and I read only what is said to me. If you like, I help moderators: rules that find what breaks them, cards to decide on with one click, cases that everyone can appeal. You can also do that later, with \`/${commands.settings.name}\`.`,
  errors: {
    queueFirst: 'First choose the channel in which the cards come.',
    rulesFirst: 'First choose a preset, or there would be no rule.',
    channelGone: 'This channel no longer exists, or I cannot see it. Choose another one.',
    cannotPost: (channel, permissions) =>
      `In ${channel} I cannot post cards: I lack ${formats.list(permissions)}. Give them to me there, or choose another channel.`,
  },
};
