import type { ModerationWords } from '../words/moderation/moderation.js';

export const moderation: ModerationWords = {
  findings: {
    kinds: {
      flood: 'Nachrichtenflut',
      repeats: 'Wiederholte Nachrichten',
      mentions: 'Massenerwähnungen',
      invites: 'Einladungslinks',
      scam: 'Betrugslinks',
      words: 'Verbotene Wörter',
      insults: 'Beleidigungen und Drohungen',
      misstatement: 'Aussagen gegen den Artikel',
    },
  },
  cases: {
    actions: {
      note: 'Notiz',
      delete: 'Nachrichten gelöscht',
      warn: 'Verwarnung',
      timeout: 'Timeout',
      kick: 'Kick',
      ban: 'Bann',
      untimeout: 'Timeout beendet',
      unban: 'Bann aufgehoben',
    },
  },
  queue: {
    buttons: {
      dismiss: 'Verwerfen',
      delete: 'Löschen',
      warn: 'Verwarnen',
      timeOut: 'Timeout',
      kick: 'Kicken',
      ban: 'Bannen',
      more: 'Mehr',
    },
  },
  rules: {
    modes: { observe: 'beobachten', propose: 'vorschlagen', enforce: 'durchsetzen' },
    presets: { gentle: 'sanft', usual: 'üblich', strict: 'streng' },
  },
  automod: { title: 'Discords eigene Regeln (AutoMod)' },
};
