import type { ModerationWords } from '../words/moderation/moderation.js';

export const moderation: ModerationWords = {
  findings: {
    kinds: {
      flood: 'Flooding',
      repeats: 'Repeated messages',
      mentions: 'Mass mentions',
      invites: 'Invitation links',
      scam: 'Scam links',
      words: 'Banned words',
      insults: 'Insults and threats',
      misstatement: 'Misstatements of the article',
    },
  },
  cases: {
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
  },
  queue: {
    buttons: {
      dismiss: 'Dismiss',
      delete: 'Delete',
      warn: 'Warn',
      timeOut: 'Time out',
      kick: 'Kick',
      ban: 'Ban',
      more: 'More',
    },
  },
  rules: {
    modes: { observe: 'observe', propose: 'propose', enforce: 'enforce' },
    presets: { gentle: 'gentle', usual: 'usual', strict: 'strict' },
  },
  automod: { title: 'Rules of Discord itself (AutoMod)' },
};
